#pragma once

#include "lists/alternative_list.h"
#include "lists/link_card.h"
#include "matching/remedies.h"

#include <QWidget>

#include <vector>

class QFrame;
class QVBoxLayout;

namespace kurator::ui {

// The panel beside the picture: what a pair's points are made of, what speaks for it and against it, and the
// next best mentors; for someone left over, why.
class LinkDetails : public QWidget
{
    Q_OBJECT

public:
    explicit LinkDetails(QWidget* parent = nullptr);

    void showLink(const lists::LinkCard& card);
    // Two who may not be a pair; the ban is the curator's own.
    void showForbidden(const QString& mentee, const QString& mentor,
                       const std::vector<matching::Note>& obstacles, bool banned);
    // What would help comes later, by showRemedies().
    void showAlone(const QString& mentee, const std::vector<matching::Note>& reasons);
    void showRemedies(const std::vector<matching::Remedy>& remedies);
    void showMentor(const QString& mentor, int places, int taken);
    void showNothing(const QString& sentence);
    // Below the card; an empty list takes them away.
    void showAlternatives(const std::vector<lists::Alternative>& alternatives);
    void takeKeyboard();

Q_SIGNALS:
    void lockAsked();
    void banAsked();
    void opinionAsked();
    void assignAsked(const base::Id<kurator::people::Entry>& mentor);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    // As high as the wrapped lines want, so that the panel scrolls instead of cutting them off.
    void fit();
    QFrame* renewCard(const QString& heading);
    void addLines(QFrame* card, const std::vector<lists::CriterionLine>& lines);
    void addReasons(QFrame* card, const std::vector<matching::Note>& reasons, const QString& of);
    void addFacts(QFrame* card, const lists::LinkCard& link);
    void addDeeds(QFrame* card, bool locked);
    void addAlternative(QFrame* card, const lists::Alternative& alternative);

    QVBoxLayout* m_column;
    QFrame* m_card = nullptr;
    QFrame* m_others = nullptr;
    QFrame* m_help = nullptr; // what would help someone left over, or that it is looked for
};

} // namespace kurator::ui
