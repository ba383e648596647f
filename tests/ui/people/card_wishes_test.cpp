#include "ui/people/card_dialog.h"

#include "lists/participant_list.h"
#include "ui/people/card_draft.h"
#include "ui/support/faults.h"
#include "ui/support/window.h"

#include <QComboBox>
#include <QTabWidget>

using namespace kurator;
using namespace kurator::ui;

TEST_CASE("The district and the wished sex of the mentor are told in the mentee's card", "[ui][people]")
{
    const auto school = TestWorkspace::demo(4, 12);
    const auto rows = lists::participantRows(school->desk(), people::Side::Mentee, false);
    const auto id = rows.front().entry;
    QPointer<CardDialog> dialog =
        new CardDialog(school->workspace(), *office::participantCard(school->desk(), id));
    showAt(*dialog, 860, 640);
    dialog->findChild<QTabWidget*>()->setCurrentIndex(1);
    type(named<QLineEdit>(*dialog, QStringLiteral("Район")), QStringLiteral("Северный"));
    auto* sex = named<QComboBox>(*dialog, QStringLiteral("Пол наставника"));
    sex->setCurrentIndex(2);
    Q_EMIT sex->activated(2);
    look(*dialog, QStringLiteral("card-district"));
    click(*dialog, QStringLiteral("Сохранить"));
    const people::Entry stored = *school->desk().lookup().entry(id);
    CHECK(stored.district == QStringLiteral("Северный"));
    CHECK(stored.wishedMentorSex == language::Sex::Female);
    school->workspace().undo();
    CHECK(school->desk().lookup().entry(id)->district.isEmpty());
    delete dialog.data();
}

TEST_CASE("A draft of a card keeps the district and the wished sex of the mentor", "[ui][people]")
{
    office::ParticipantCard card;
    card.entry.district = QStringLiteral("мкр Южный");
    card.entry.wishedMentorSex = language::Sex::Male;
    CHECK(cardOfDraft(draftOf(card)) == card);
}
