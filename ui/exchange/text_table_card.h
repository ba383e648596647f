#pragma once

#include "ui/exchange/import_session.h"
#include "ui/exchange/sheet_model.h"

#include <QWidget>

class QComboBox;

namespace kurator::ui {

// How a text table is read: its encoding and separator with the first rows under them. Hidden for other
// files.
class TextTableCard : public QWidget
{
    Q_OBJECT

public:
    explicit TextTableCard(ImportSession& session, QWidget* parent = nullptr);

    void refresh();

private:
    void readAnew(bool separatorToo);

    ImportSession& m_session;
    SheetModel m_model;
    QComboBox* m_charset;
    QComboBox* m_separator;
};

} // namespace kurator::ui
