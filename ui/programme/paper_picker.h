#pragma once

#include "lists/roadmap_proofs.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QStringListModel;
class QVBoxLayout;

namespace kurator::ui {

// Papers chosen among those of the register: each on a line of its own with a button that takes it away,
// under them a field that looks for more while one types, in any order of words. Enter takes the first one
// found.
class PaperPicker : public QWidget
{
    Q_OBJECT

public:
    using Ids = std::vector<base::Id<documents::Document>>;

    explicit PaperPicker(const QString& accessibleName, QWidget* parent = nullptr);

    // What can be chosen, in the order in which it is offered.
    void setKnown(const std::vector<lists::RoadmapPaper>& papers);
    void setChosen(const Ids& papers);
    // Ordered; also those that are no longer known.
    [[nodiscard]] const Ids& chosen() const { return m_chosen; }

    // For drafts.
    [[nodiscard]] static QString textOf(const Ids& papers);
    [[nodiscard]] static Ids papersIn(const QString& text);

Q_SIGNALS:
    void edited();
    // Enter in the empty field.
    void returnPressed();

private:
    struct Known
    {
        base::Id<documents::Document> id;
        QString text;
        QString key; // folded
    };

    [[nodiscard]] std::vector<const Known*> found() const;
    void offer();
    void takeFirst();
    void takeText(const QString& text);
    void add(base::Id<documents::Document> paper);
    void remove(base::Id<documents::Document> paper);
    void showChosen();
    void addLine(const Known& paper);

    QVBoxLayout* m_lines;
    QLineEdit* m_box;
    QStringListModel* m_offered;
    std::vector<Known> m_known;
    std::vector<QWidget*> m_shown;
    Ids m_chosen;
};

} // namespace kurator::ui
