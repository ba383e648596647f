#include "ui/documents/document_texts.h"

#include "language/date_words.h"
#include "messages/message.h"
#include "ui/common/look.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

// The context of the texts of this room that belong to no widget.
struct DocumentTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::DocumentTexts)
};

} // namespace

QString stateText(const lists::DocumentRow& row)
{
    switch (row.state) {
    case documents::DocumentState::Registered:
        return row.elsewhere ? DocumentTexts::tr("Issued before") : DocumentTexts::tr("Registered");
    case documents::DocumentState::Annulled:
        return DocumentTexts::tr("Annulled");
    }
    return {};
}

QString lifeText(const lists::DocumentRow& row)
{
    QStringList told;
    if (!row.annulledBy.isEmpty()) {
        told << DocumentTexts::tr("Annulled by %1.").arg(row.annulledBy);
    }
    if (row.toAcquaint > 0) {
        told << DocumentTexts::tr("%1 of %2 have read it.").arg(row.acquainted).arg(row.toAcquaint);
    }
    if (!row.fileMark.isEmpty()) {
        told << DocumentTexts::tr("Lies in the file %1.").arg(row.fileMark);
    }
    return told.join(QLatin1Char(' '));
}

QColor stateColour(const lists::DocumentRow& row)
{
    switch (row.state) {
    case documents::DocumentState::Registered:
        return row.elsewhere ? colours().accent : colours().good;
    case documents::DocumentState::Annulled:
        return colours().bad;
    }
    return {};
}

QString fullTitle(const lists::DocumentRow& row)
{
    office::PaperRequest request;
    request.number = row.number;
    request.date = row.date;
    return fullTitle(row.title, request);
}

QString fullTitle(const QString& title, const office::PaperRequest& request)
{
    QString full = title;
    if (!request.number.isEmpty()) {
        full += DocumentTexts::tr(" No. %1").arg(request.number);
    }
    if (request.date) {
        full += DocumentTexts::tr(" of %1").arg(language::shortDate(*request.date));
    }
    return full;
}

QString journalText(documents::Journal journal)
{
    switch (journal) {
    case documents::Journal::Orders:
        return DocumentTexts::tr("Journal of orders on the main activity");
    case documents::Journal::Staff:
        return DocumentTexts::tr("Journal of orders on staff");
    case documents::Journal::None:
        break;
    }
    return {};
}

QString journalMark(documents::Journal journal)
{
    switch (journal) {
    case documents::Journal::Orders:
        return DocumentTexts::tr("Main");
    case documents::Journal::Staff:
        return DocumentTexts::tr("Staff");
    case documents::Journal::None:
        break;
    }
    return {};
}

QString stageText(int stage)
{
    return stage == 0 ? DocumentTexts::tr("Any time") : DocumentTexts::tr("Stage %1").arg(stage);
}

QString dueText(const lists::KindRow& row)
{
    if (!row.suggested) {
        return {};
    }
    return row.dueOn
               ? DocumentTexts::tr("for item %1, until %2").arg(row.forItem, language::shortDate(*row.dueOn))
               : DocumentTexts::tr("for item %1").arg(row.forItem);
}

QString roleText(const documents::PaperText& text)
{
    switch (text.role) {
    case documents::TextRole::Requisite:
        return DocumentTexts::tr("Line of the head");
    case documents::TextRole::Title:
        return DocumentTexts::tr("Title");
    case documents::TextRole::Paragraph:
        return DocumentTexts::tr("Paragraph");
    case documents::TextRole::Point:
        return text.number.isEmpty() ? DocumentTexts::tr("Point")
                                     : DocumentTexts::tr("Point %1").arg(text.number);
    case documents::TextRole::Heading:
        return DocumentTexts::tr("Heading of a column");
    case documents::TextRole::Band:
        return DocumentTexts::tr("Heading in the table");
    case documents::TextRole::Cell:
        return DocumentTexts::tr("Cell of the table");
    case documents::TextRole::Position:
        return DocumentTexts::tr("Position of who signs");
    case documents::TextRole::Name:
        return DocumentTexts::tr("Name of who signs");
    case documents::TextRole::Corner:
        return DocumentTexts::tr("Line of the approval");
    case documents::TextRole::Appendix:
        return DocumentTexts::tr("Mark of the appendix");
    case documents::TextRole::Addressee:
        return DocumentTexts::tr("Line of the addressee");
    case documents::TextRole::Label:
        return DocumentTexts::tr("Words before the line to sign on");
    case documents::TextRole::Blank:
        return DocumentTexts::tr("Words on the line");
    case documents::TextRole::Caption:
        return DocumentTexts::tr("Words under the line");
    }
    return {};
}

QString editText(const documents::PaperEdit& edit)
{
    if (edit.addsPoint) {
        return DocumentTexts::tr("Added: %1").arg(edit.text);
    }
    return edit.text.trimmed().isEmpty() ? DocumentTexts::tr("Removed: %1").arg(edit.original)
                                         : DocumentTexts::tr("Changed: %1").arg(edit.text);
}

QString blockedText(const office::BlockedPerson& person)
{
    QStringList reasons;
    for (const people::Obstacle& obstacle : person.obstacles) {
        reasons << messages::text(obstacle.code, obstacle.arguments);
    }
    const QString why = reasons.join(QLatin1Char(' '));
    return why.contains(person.name) ? why : person.name + QStringLiteral(": ") + why;
}

QString refusalText(const base::Error& error)
{
    if (error.code == QLatin1String("office.people-blocked")) {
        return DocumentTexts::tr(
            "The paper cannot be written yet: it would name people who may not be named. On the left "
            "you see who and why. Get what is missing, or issue the paper without them.");
    }
    return messages::text(error);
}

} // namespace kurator::ui
