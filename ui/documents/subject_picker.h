#pragma once

#include "office/catalogue_paper.h"

#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;

namespace kurator::ui {

// Of what there is to be a paper each: a list with ticks, a box that narrows it, all and none of what is
// shown.
class SubjectPicker : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectPicker(QWidget* parent = nullptr);

    void show(const std::vector<office::SubjectChoice>& choices, const QStringList& ticked);
    // In the order of the list.
    [[nodiscard]] QStringList ticked() const;
    [[nodiscard]] QWidget* firstWidget() const;

Q_SIGNALS:
    void edited();

private:
    void narrow(const QString& text);
    void tickShown(bool on);
    void showCount();

    QLineEdit* m_filter;
    QListWidget* m_list;
    QLabel* m_count;
    std::vector<office::SubjectChoice> m_choices;
    bool m_putting = false;
};

} // namespace kurator::ui
