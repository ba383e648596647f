#pragma once

#include <QWidget>

#include <optional>

class QDate;
class QLabel;

namespace kurator::ui {

class DateEditor;
class Form;
class Workspace;

// The day by which pairs have to start, with what it would change in the roadmap told before it is saved.
class PairsByField : public QWidget
{
    Q_OBJECT

public:
    explicit PairsByField(Workspace& workspace, QWidget* parent = nullptr);

    [[nodiscard]] DateEditor& editor() const { return *m_day; }
    // Says anew what the typed day would change.
    void showEffect();
    // What keeps the typed text from being stored; empty takes the fault away.
    void setFault(const QString& sentence);

private:
    [[nodiscard]] QString effectText(const std::optional<QDate>& day) const;

    Workspace& m_workspace;
    Form* m_form;
    DateEditor* m_day;
    QLabel* m_effect;
};

} // namespace kurator::ui
