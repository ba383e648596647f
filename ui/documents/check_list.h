#pragma once

#include "office/paper_checks.h"

#include <QWidget>

class QVBoxLayout;

namespace kurator::ui {

// «Проверка перед подписью»: a dot and a sentence a line; where a line is about people, a button leads to
// them.
class CheckList : public QWidget
{
    Q_OBJECT

public:
    explicit CheckList(QWidget* parent = nullptr);

    void setLines(const std::vector<office::PaperCheckLine>& lines);

Q_SIGNALS:
    void peopleAsked(const QString& code, const std::vector<QUuid>& entries);

private:
    [[nodiscard]] QWidget* lineWidget(const office::PaperCheckLine& line);

    QVBoxLayout* m_column;
};

} // namespace kurator::ui
