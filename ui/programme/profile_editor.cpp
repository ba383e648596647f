#include "ui/programme/profile_editor.h"

#include "office/known_profiles.h"
#include "office/own_profiles.h"
#include "programme/profile_reader.h"
#include "programme/profile_writer.h"
#include "ui/common/choices.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/programme/part_editor.h"
#include "ui/programme/profile_parts.h"
#include "ui/programme/profile_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int checkMilliseconds = 200;
const QString contentField = QStringLiteral("content");

} // namespace

ProfileEditor::ProfileEditor(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_title(headingLabel({}, this)), m_state(mutedLabel({}, this)),
      m_save(mainButton(tr("&Save the profile"), this)), m_tabs(new QTabWidget(this)),
      m_draft(new FormDraft(workspace, this)), m_checking(new QTimer(this))
{
    m_checking->setSingleShot(true);
    m_checking->setInterval(checkMilliseconds);
    m_tabs->setDocumentMode(true);
    m_tabs->tabBar()->setDrawBase(false);
    m_tabs->setAccessibleName(tr("Parts of the profile"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(makeHead());
    column->addWidget(m_tabs, 1);
    addParts();
    m_draft->add(
        contentField, [this] { return QString::fromUtf8(content()); },
        [this](const QString& text) { put(text.toUtf8()); });
    connect(m_checking, &QTimer::timeout, this, &ProfileEditor::check);
    connect(m_draft, &FormDraft::changed, this, &ProfileEditor::showState);
    auto* keys = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_S), this);
    keys->setContext(Qt::WidgetWithChildrenShortcut);
    connect(keys, &QShortcut::activated, this, &ProfileEditor::save);
}

QWidget* ProfileEditor::makeHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    m_title->setWordWrap(true);
    m_state->setWordWrap(true);
    words->addWidget(m_title);
    words->addWidget(m_state);
    auto* leave = new QPushButton(tr("Cancel"), head);
    leave->setToolTip(tr("Forgets what was not saved"));
    m_save->setToolTip(tr("Ctrl+S"));
    row->addLayout(words, 1);
    row->addWidget(leave, 0, Qt::AlignTop);
    row->addWidget(m_save, 0, Qt::AlignTop);
    connect(leave, &QPushButton::clicked, this, &ProfileEditor::cancel);
    connect(m_save, &QPushButton::clicked, this, &ProfileEditor::save);
    return head;
}

void ProfileEditor::addParts()
{
    const auto meaning = [this](const programme::TimingRule& rule) {
        programme::Anchors anchors = m_workspace.desk().anchors();
        anchors.monthsOf = m_profile.monthsOf;
        return tr("This year: %1.").arg(ruleMeaning(rule, anchors));
    };
    const auto add = [this](PartEditor* part, const QString& title) {
        m_parts.push_back(part);
        m_tabs->addTab(part, title);
        connect(part, &PartEditor::edited, this, &ProfileEditor::noteEdited);
    };
    add(headPart(m_profile), tr("Profile"));
    add(stagesPart(m_profile), tr("Stages"));
    add(formsPart(m_profile), tr("Forms"));
    add(itemsPart(m_profile, meaning), tr("Roadmap"));
    add(indicatorsPart(m_profile, m_workspace.desk().today().year()), tr("Indicators"));
    add(actsPart(m_profile), tr("Acts"));
    add(centresPart(m_profile), tr("Centres"));
    add(reportsPart(m_profile, meaning), tr("Reports"));
}

void ProfileEditor::open(const QString& code)
{
    const auto profile = office::profileFor(m_workspace.desk().snapshot(), code);
    if (!profile) {
        Q_EMIT m_workspace.refused(profile.error());
        return;
    }
    m_title->setText(tr("The school's copy of the profile “%1”").arg(profile->title));
    m_draft->show(QStringLiteral("profile:") + code,
                  {{contentField, QString::fromUtf8(programme::writeProfile(*profile))}});
    check();
}

QWidget* ProfileEditor::firstWidget() const
{
    return m_tabs->tabBar();
}

void ProfileEditor::put(const QByteArray& content)
{
    m_profile = programme::readWholeProfile(content, {}).profile;
    for (PartEditor* part : m_parts) {
        part->showPart();
    }
    m_checking->start();
}

QByteArray ProfileEditor::content() const
{
    return programme::writeProfile(m_profile);
}

void ProfileEditor::noteEdited()
{
    m_draft->note();
    m_checking->start();
}

void ProfileEditor::check()
{
    m_checking->stop();
    m_faults = programme::readWholeProfile(content(), m_profile.title).faults;
    for (PartEditor* part : m_parts) {
        part->showFaults(m_faults);
    }
    showState();
}

void ProfileEditor::showState()
{
    const bool changed = m_draft->changedCount() > 0;
    m_save->setEnabled(changed && !m_workspace.whyReadOnly());
    if (!m_faults.empty()) {
        m_state->setText(
            tr("%n place(s) to correct before it can be saved.", nullptr, static_cast<int>(m_faults.size())));
    } else {
        m_state->setText(
            changed ? tr("Changed and not saved yet; what you typed is kept.")
                    : tr("Nothing changed yet. The region's own profile stays: it can be put back."));
    }
    setRole(m_state, m_faults.empty() ? "muted" : "fault");
}

void ProfileEditor::save()
{
    if (!m_save->isEnabled()) {
        return;
    }
    check();
    if (!m_faults.empty()) {
        showFirstFault();
        return;
    }
    if (!agreesToLoss()) {
        return;
    }
    const QByteArray saved = content();
    const QString file = m_profile.id + QStringLiteral(".json");
    const auto kept =
        m_workspace.perform([&](office::Desk& desk) { return office::replaceOwnProfile(desk, saved, file); });
    if (!kept) {
        return;
    }
    m_draft->show(QStringLiteral("profile:") + m_profile.id, {{contentField, QString::fromUtf8(saved)}});
    m_draft->note();
    Q_EMIT m_workspace.said(tr("The profile “%1” is saved.").arg(m_profile.title));
    Q_EMIT left();
}

bool ProfileEditor::agreesToLoss()
{
    const QStringList lost = office::marksWithoutItem(m_workspace.desk(), m_profile);
    return lost.isEmpty() ||
           choices().confirm(this, tr("Save the profile without these items?"),
                             tr("You have marked items that it does not have any more: %1. Their marks will "
                                "not be seen until items of these numbers come back.")
                                 .arg(lost.join(QStringLiteral(", "))),
                             tr("Save"));
}

void ProfileEditor::showFirstFault()
{
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i]->showFault(m_faults.front())) {
            m_tabs->setCurrentIndex(static_cast<int>(i));
            m_parts[i]->showFault(m_faults.front()); // the keyboard goes only to what is seen
            return;
        }
    }
}

void ProfileEditor::cancel()
{
    m_draft->drop();
    Q_EMIT left();
}

} // namespace kurator::ui
