#include "ui/programme/profile_pane.h"

#include "exchange/json_input.h"
#include "exchange/safe_file.h"
#include "lists/profile_list.h"
#include "office/known_profiles.h"
#include "office/own_profiles.h"
#include "programme/built_in_profiles.h"
#include "programme/profile_reader.h"
#include "ui/common/choices.h"
#include "ui/common/flow_layout.h"
#include "ui/common/target.h"
#include "ui/common/texts.h"
#include "ui/programme/profile_editor.h"
#include "ui/programme/profile_texts.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace kurator::ui {

ProfilePane::ProfilePane(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_stack(new QStackedWidget(this)), m_profiles(new QComboBox),
      m_state(mutedLabel({}, this)), m_page(new QTextBrowser),
      m_use(new QPushButton(tr("&Go by it this year"))), m_edit(new QPushButton(tr("Change a &copy…"))),
      m_add(new QPushButton(tr("Add &from a file…"))), m_save(new QPushButton(tr("Save as a fi&le…"))),
      m_putBack(new QPushButton(tr("Put the &original back"))), m_editor(new ProfileEditor(workspace))
{
    m_stack->addWidget(makeReading());
    m_stack->addWidget(m_editor);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_stack);
    connect(m_profiles, &QComboBox::currentIndexChanged, this, &ProfilePane::showChosen);
    connect(m_use, &QPushButton::clicked, this, &ProfilePane::use);
    connect(m_edit, &QPushButton::clicked, this, &ProfilePane::edit);
    connect(m_add, &QPushButton::clicked, this, &ProfilePane::addFromFile);
    connect(m_save, &QPushButton::clicked, this, &ProfilePane::saveAsFile);
    connect(m_putBack, &QPushButton::clicked, this, &ProfilePane::putBack);
    connect(m_editor, &ProfileEditor::left, this, &ProfilePane::leaveEditor);
}

QWidget* ProfilePane::makeReading()
{
    auto* reading = new QWidget(this);
    m_profiles->setAccessibleName(tr("Profile"));
    m_profiles->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_state->setWordWrap(true);
    m_page->setAccessibleName(tr("What the profile holds"));
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    auto* column = new QVBoxLayout(reading);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_profiles, 0, Qt::AlignLeft);
    column->addWidget(m_state);
    column->addWidget(makeButtons());
    column->addWidget(m_page, 1);
    return reading;
}

QWidget* ProfilePane::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* line = new FlowLayout(buttons);
    for (QPushButton* button : {m_use, m_edit, m_add, m_save, m_putBack}) {
        line->addWidget(button);
    }
    m_edit->setToolTip(tr("Names, stages, forms, items and terms; the original can be put back"));
    m_add->setToolTip(tr("A profile of your region or district (JSON)"));
    m_save->setToolTip(tr("For another school, or to change it in an editor of texts"));
    return buttons;
}

QString ProfilePane::chosenCode() const
{
    return m_profiles->currentData().toString();
}

void ProfilePane::refresh()
{
    const QString kept = m_profiles->count() > 0 ? chosenCode() : m_workspace.desk().programme().profile;
    {
        const QSignalBlocker quiet(m_profiles);
        m_profiles->clear();
        for (const lists::ProfileRow& row : lists::profileRows(m_workspace.desk().snapshot())) {
            m_profiles->addItem(row.own ? tr("%1 (own)").arg(row.title) : row.title, row.code);
        }
        const int at = m_profiles->findData(kept);
        m_profiles->setCurrentIndex(at >= 0 ? at
                                            : m_profiles->findData(m_workspace.desk().programme().profile));
    }
    showChosen();
}

void ProfilePane::showChosen()
{
    const int place = m_page->verticalScrollBar()->value();
    const auto profile = office::profileFor(m_workspace.desk().snapshot(), chosenCode());
    if (profile) {
        programme::Anchors anchors = m_workspace.desk().anchors();
        anchors.monthsOf = profile->monthsOf;
        m_page->setHtml(profilePage(*profile, anchors));
        m_page->verticalScrollBar()->setValue(place);
    }
    showButtons();
}

void ProfilePane::showButtons()
{
    const QString code = chosenCode();
    const bool writable = !m_workspace.whyReadOnly();
    const bool used = code == m_workspace.desk().programme().profile;
    const bool own = office::findOwnProfile(m_workspace.desk().snapshot(), code) != nullptr;
    const bool builtIn = programme::builtInProfile(code).has_value();
    m_use->setVisible(!used);
    m_putBack->setVisible(own);
    m_putBack->setText(builtIn ? tr("Put the &original back") : tr("Ta&ke it out"));
    for (QPushButton* button : {m_use, m_edit, m_add, m_putBack}) {
        button->setEnabled(writable);
    }
    const QString by = used ? tr("This year goes by it.") : tr("This year goes by another one.");
    const QString whose = !own      ? tr("It comes with the program.")
                          : builtIn ? tr("The school changed its copy.")
                                    : tr("The school added it.");
    m_state->setText(by + QLatin1Char(' ') + whose);
}

void ProfilePane::choose(const Target&)
{
    m_profiles->setCurrentIndex(m_profiles->findData(m_workspace.desk().programme().profile));
}

QWidget* ProfilePane::firstWidget()
{
    return m_stack->currentIndex() == 0 ? m_profiles : m_editor->firstWidget();
}

void ProfilePane::edit()
{
    m_editor->open(chosenCode());
    m_stack->setCurrentIndex(1);
    m_editor->firstWidget()->setFocus(Qt::OtherFocusReason);
}

void ProfilePane::leaveEditor()
{
    m_stack->setCurrentIndex(0);
    refresh();
    m_edit->setFocus(Qt::OtherFocusReason);
}

void ProfilePane::addFromFile()
{
    const QString path = choices().fileToOpen(this, tr("Profile of the region"), tr("Profiles (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const auto content = exchange::readJsonBytes(path);
    if (!content) {
        Q_EMIT m_workspace.refused(content.error());
        return;
    }
    take(*content, QFileInfo(path).fileName());
}

// An own one of the same code is replaced when the curator says so.
void ProfilePane::take(const QByteArray& content, const QString& file)
{
    const auto profile = programme::readProfile(content, file);
    if (!profile) {
        Q_EMIT m_workspace.refused(profile.error());
        return;
    }
    const bool known = office::findOwnProfile(m_workspace.desk().snapshot(), profile->id) != nullptr;
    const QStringList lost = office::marksWithoutItem(m_workspace.desk(), *profile);
    if ((known || !lost.isEmpty()) &&
        !choices().confirm(this, tr("Replace the profile “%1”?").arg(profile->title),
                           lost.isEmpty() ? tr("The school has its own profile of this code already.")
                                          : tr("You have marked items that the file does not have: %1. Their "
                                               "marks will not be seen.")
                                                .arg(lost.join(QStringLiteral(", "))),
                           tr("Replace"))) {
        return;
    }
    const auto kept = m_workspace.perform(
        [&](office::Desk& desk) { return office::replaceOwnProfile(desk, content, file); });
    if (kept) {
        refresh();
        m_profiles->setCurrentIndex(m_profiles->findData(profile->id));
        Q_EMIT m_workspace.said(tr("The profile “%1” is added.").arg(profile->title));
    }
}

void ProfilePane::saveAsFile()
{
    const QString code = chosenCode();
    const auto content = office::profileContent(m_workspace.desk().snapshot(), code);
    const QString path = choices().fileToSave(
        this, tr("Save the profile"), proposedPath(code + QStringLiteral(".json")), tr("Profiles (*.json)"));
    if (path.isEmpty() || !content) {
        return;
    }
    if (const auto saved = exchange::saveFile(path, *content); !saved) {
        Q_EMIT m_workspace.refused(saved.error());
        return;
    }
    Q_EMIT m_workspace.told(tr("The profile is saved: %1").arg(QDir::toNativeSeparators(path)));
}

void ProfilePane::putBack()
{
    const QString code = chosenCode();
    if (m_workspace.perform([&](office::Desk& desk) { return office::removeOwnProfile(desk, code); })) {
        refresh();
        Q_EMIT m_workspace.said(programme::builtInProfile(code) ? tr("The original profile holds again.")
                                                                : tr("The profile is taken out."));
    }
}

void ProfilePane::use()
{
    const QString code = chosenCode();
    const auto profile = office::profileFor(m_workspace.desk().snapshot(), code);
    if (!profile) {
        return;
    }
    const QStringList lost = office::marksWithoutItemHere(m_workspace.desk(), *profile);
    if (!lost.isEmpty() &&
        !choices().confirm(
            this, tr("Go by the profile “%1”?").arg(profile->title),
            tr("You have marked items that it does not have: %1. Their marks will not be seen.")
                .arg(lost.join(QStringLiteral(", "))),
            tr("Go by it"))) {
        return;
    }
    if (m_workspace.perform([&](office::Desk& desk) { return office::useProfile(desk, code); })) {
        refresh();
        Q_EMIT m_workspace.said(tr("This year goes by the profile “%1” now.").arg(profile->title));
    }
}

} // namespace kurator::ui
