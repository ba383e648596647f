#pragma once

#include "ui/common/wizard.h"
#include "ui/exchange/import_session.h"

#include <vector>

class QCheckBox;
class QComboBox;
class QFrame;
class QGridLayout;
class QLabel;
class QStringListModel;

namespace kurator::ui {

// What each column holds, guessed or said by the curator.
class ColumnsPage : public WizardPage
{
    Q_OBJECT

public:
    explicit ColumnsPage(ImportSession& session, QWidget* parent = nullptr);

    [[nodiscard]] QString title() const override;
    [[nodiscard]] QString intro() const override;
    [[nodiscard]] bool isReady() const override;
    void enter() override;
    [[nodiscard]] QWidget* firstWidget() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Line
    {
        QComboBox* field;
        QLabel* mark;
    };

    QWidget* makeRememberedNote();
    void fillFields();
    void makeLines();
    void addLine(const exchange::ColumnGuess& column);
    void showLines();
    void showMark(const Line& line, const exchange::ColumnGuess& column);
    void showNotes();
    [[nodiscard]] QString repeatedFields() const;
    [[nodiscard]] bool holdsLists() const;

    ImportSession& m_session;
    std::vector<exchange::Field> m_fields; // of the boxes, after «не загружать»
    QStringListModel* m_fieldNames;
    QFrame* m_remembered;
    QLabel* m_missing;
    QLabel* m_repeated;
    QCheckBox* m_tags;
    QFrame* m_card;
    QWidget* m_table = nullptr;
    QGridLayout* m_grid = nullptr;
    std::vector<exchange::ColumnGuess> m_shown;
    std::vector<Line> m_lines;
};

} // namespace kurator::ui
