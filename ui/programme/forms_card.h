#pragma once

#include "programme/form.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QCheckBox;
class QLabel;
class QVBoxLayout;

namespace kurator::ui {

class FormDraft;

// The forms of mentoring in use, with the role models of each; the same setting as on the page of the school.
class FormsCard : public QWidget
{
    Q_OBJECT

public:
    explicit FormsCard(QWidget* parent = nullptr);

    // True when these are other forms than before: then the ticks are new ones.
    bool setForms(const std::vector<programme::Form>& forms);
    void addTo(FormDraft& draft);
    void putTexts(const QStringList& used, QHash<QString, QString>& texts) const;
    [[nodiscard]] QStringList told() const;
    void setReadOnly(bool readOnly);
    // Empty takes it away.
    void setFault(const QString& sentence);
    [[nodiscard]] QWidget* firstField();

private:
    struct Tick
    {
        QString code;
        QCheckBox* box;
    };

    std::vector<programme::Form> m_forms;
    std::vector<Tick> m_ticks;
    QWidget* m_place = nullptr;
    QVBoxLayout* m_column;
    QLabel* m_fault;
};

} // namespace kurator::ui
