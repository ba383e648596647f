#include "ui/documents/act_texts.h"

#include "language/date_words.h"
#include "ui/common/look.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

// The context of the words about acts that belong to no widget.
struct ActTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ActTexts)
};

} // namespace

QString actStateText(const lists::ActRow& row)
{
    switch (row.state) {
    case lists::ActState::InForce:
        return {};
    case lists::ActState::Early:
        return ActTexts::tr("in force from %1")
            .arg(language::shortDate(documents::firstDay(row.act.act).value_or(QDate())));
    case lists::ActState::Over: {
        const QString since = language::shortDate(row.act.inForceUntil->addDays(1));
        return row.successor.isEmpty()
                   ? ActTexts::tr("not in force since %1").arg(since)
                   : ActTexts::tr("not in force since %1, instead of it: %2").arg(since, row.successor);
    }
    case lists::ActState::Removed:
        return ActTexts::tr("the school does not cite it");
    }
    return {};
}

QString originText(const lists::ActRow& row)
{
    switch (row.act.origin) {
    case documents::ActOrigin::Federal:
        return ActTexts::tr("federal");
    case documents::ActOrigin::Regional:
        return ActTexts::tr("regional");
    case documents::ActOrigin::Own:
        return row.known ? ActTexts::tr("changed by the school") : ActTexts::tr("the school's");
    }
    return {};
}

QString actSubject(const lists::ActRow& row)
{
    return row.act.act.title.isEmpty() ? row.act.act.about : row.act.act.title;
}

QString citingPapersText(const lists::ActRow& row)
{
    QStringList titles = row.papers;
    titles.replaceInStrings(documents::everyOrder, everyOrderText());
    return titles.join(QStringLiteral("; "));
}

QColor actColour(const lists::ActRow& row)
{
    switch (row.state) {
    case lists::ActState::InForce:
        return colours().good;
    case lists::ActState::Early:
        return colours().accent;
    case lists::ActState::Over:
        return colours().warning;
    case lists::ActState::Removed:
        return colours().muted;
    }
    return {};
}

QString everyOrderText()
{
    return ActTexts::tr("All orders");
}

} // namespace kurator::ui
