#include "ui/documents/paper_wizard.h"

#include "documents/catalogue.h"
#include "school/lookup.h"
#include "ui/documents/paper_about_page.h"
#include "ui/documents/paper_issue_page.h"
#include "ui/documents/paper_kind_page.h"
#include "ui/documents/paper_text_page.h"

#include <QTimer>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int keepingPause = 1000; // milliseconds

QString titleOfKind(const QString& code)
{
    const auto* kind = documents::findDocumentKind(code);
    return kind ? QString::fromUtf8(kind->title) : PaperWizard::tr("New paper");
}

// Where the people of a line of checks are looked at and mended.
Target targetOf(const office::Desk& desk, const QString& code, const std::vector<QUuid>& entries)
{
    const school::Lookup& lookup = desk.lookup();
    const bool mentors = std::ranges::all_of(entries, [&](const QUuid& id) {
        const auto* entry = lookup.entry(base::Id<people::Entry>(id));
        return entry && entry->side == people::Side::Mentor;
    });
    Target target{mentors ? lists::Place::Mentors : lists::Place::Mentees, lists::Doing::OpenCards};
    if (code == QLatin1String("paper.consents-missing") ||
        code == QLatin1String("paper.participation-missing")) {
        target = {lists::Place::Consents, lists::Doing::OpenCards};
    } else if (code == QLatin1String("paper.names-unconfirmed") ||
               code == QLatin1String("paper.sex-unknown")) {
        target.doing = lists::Doing::CheckNames;
    }
    target.subjects = entries;
    return target;
}

} // namespace

PaperWizard::PaperWizard(Workspace& workspace, const PaperWish& wish, QWidget* parent)
    : Wizard(titleOfKind(wish.kind), parent), m_workspace(workspace), m_work(new PaperWork(workspace, this)),
      m_issue(new PaperIssuePage(workspace, *m_work))
{
    m_work->setLongWork(&longWork());
    if (wish.kind.isEmpty()) {
        addPage(new PaperKindPage(workspace, *m_work, wish));
    }
    addPage(new PaperAboutPage(workspace, *m_work));
    auto* text = new PaperTextPage(workspace, *m_work);
    addPage(text);
    addPage(m_issue);
    connect(text, &PaperTextPage::peopleAsked, this, &PaperWizard::showPeople);
    // A power cut takes at most a second of typing.
    auto* keeping = new QTimer(this);
    keeping->setSingleShot(true);
    keeping->setInterval(keepingPause);
    connect(keeping, &QTimer::timeout, this, &PaperWizard::keep);
    for (const auto signal : {&PaperWork::changed, &PaperWork::noted}) {
        connect(m_work, signal, keeping, [keeping] {
            if (!keeping->isActive()) {
                keeping->start();
            }
        });
    }
    connect(this, &Wizard::finished, m_work, [this] {
        if (m_issue->isDone()) {
            m_work->dropDraft();
        }
    });
    if (!wish.kind.isEmpty()) {
        m_work->begin(wish);
    }
    begin();
}

QString PaperWizard::helpTopic() const
{
    return QStringLiteral("paper");
}

QString PaperWizard::leftSentence() const
{
    return m_work->isEmpty() || m_work->isFinal() || !m_work->isTouched()
               ? QString()
               : tr("The draft is kept: go on with it under “Papers”.");
}

void PaperWizard::keep()
{
    if (!m_issue->isDone()) {
        m_work->keepDraft();
    }
}

void PaperWizard::showPeople(const QString& code, const std::vector<QUuid>& entries)
{
    Q_EMIT asked(targetOf(m_workspace.desk(), code, entries));
}

} // namespace kurator::ui
