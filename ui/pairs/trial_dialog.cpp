#include "ui/pairs/trial_dialog.h"

#include "messages/message.h"
#include "office/trial_sheets.h"
#include "ui/common/date_editor.h"
#include "ui/common/form_draft.h"
#include "ui/common/help_key.h"
#include "ui/common/texts.h"
#include "ui/pairs/mark_field.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int sheetsInLetters = 150;
constexpr int linesAround = 16; // of the day, the verdict and the buttons
constexpr int linesOfSheet = 4;
constexpr int nameInLetters = 30;

enum Column
{
    NameColumn,
    BenefitColumn,
    ContactColumn,
    TrustColumn,
    GoesOnColumn,
    ChangeColumn,
    CommentColumn
};

std::optional<bool> answerIn(const QComboBox& field)
{
    const QString data = field.currentData().toString();
    return data.isEmpty() ? std::nullopt : std::optional(data == QLatin1String("1"));
}

QString dataOf(const std::optional<bool>& answer)
{
    return !answer ? QString() : *answer ? QStringLiteral("1") : QStringLiteral("0");
}

// Without a recorded trial meeting the sheets are of today.
QDate trialDay(const office::Desk& desk, base::Id<pairs::Pair> pair,
               const std::vector<lists::TrialRow>& sheets)
{
    for (const lists::TrialRow& row : sheets) {
        if (row.sheet.filledOn) {
            return *row.sheet.filledOn;
        }
    }
    for (const pairs::Meeting& meeting : desk.snapshot().meetings) {
        if (meeting.pair == pair && meeting.kind == pairs::MeetingKind::Trial) {
            return meeting.date;
        }
    }
    return desk.today();
}

} // namespace

TrialDialog::TrialDialog(Workspace& workspace, base::Id<pairs::Pair> pair, const QString& about,
                         QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_pair(pair), m_rows(lists::trialRows(workspace.desk(), pair)),
      m_day(new DateEditor(tr("Day of the trial meeting"), this)),
      m_resumed(mutedLabel(FormDraft::resumedText(), this)), m_verdict(new QLabel(this)),
      m_draft(new FormDraft(workspace, this))
{
    setWindowTitle(tr("Sheets after the trial meeting"));
    addHelpKey(*this, workspace, QStringLiteral("pairs"));
    auto* names = headingLabel(about, this);
    names->setWordWrap(true);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    auto* sheets = new QWidget(scroll);
    sheets->setObjectName(QStringLiteral("scrolled"));
    auto* grid = new QGridLayout(sheets);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    addHeadings(*grid);
    for (const lists::TrialRow& row : m_rows) {
        addLine(*grid, row);
    }
    grid->setRowStretch(static_cast<int>(m_rows.size()) + 1, 1);
    grid->setColumnStretch(CommentColumn, 1);
    scroll->setWidget(sheets);
    auto* dayRow = new QHBoxLayout;
    auto* dayLabel = new QLabel(tr("&Day of the trial meeting"), this);
    dayLabel->setBuddy(m_day->lineEdit());
    dayRow->addWidget(dayLabel);
    dayRow->addWidget(m_day);
    dayRow->addStretch();
    m_verdict->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(this);
    auto* save = mainButton(tr("&Write down"), this);
    buttons->addButton(save, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    save->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 16);
    column->setSpacing(12);
    column->addWidget(names);
    column->addWidget(m_resumed);
    column->addLayout(dayRow);
    column->addWidget(scroll, 1);
    column->addWidget(m_verdict);
    column->addWidget(buttons);
    const int lines = linesAround + linesOfSheet * static_cast<int>(m_rows.size());
    const QSize wanted(fontMetrics().averageCharWidth() * sheetsInLetters,
                       fontMetrics().lineSpacing() * lines);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(60, 40)) : wanted);
    connect(buttons, &QDialogButtonBox::accepted, this, &TrialDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &TrialDialog::reject);
    connect(this, &QDialog::rejected, m_draft, &FormDraft::drop);
    m_draft->add(QStringLiteral("day"), m_day);
    connect(m_day, &DateEditor::dateChanged, this, &TrialDialog::judge);
    m_day->setNear(workspace.desk().today());
    showStored();
    if (!m_lines.empty()) {
        m_lines.front().benefit->setFocus();
    }
}

void TrialDialog::addHeadings(QGridLayout& grid)
{
    const auto add = [&](int at, const QString& text, const QString& tip) {
        auto* heading = mutedLabel(text, this);
        heading->setToolTip(tip);
        grid.addWidget(heading, 0, at, Qt::AlignBottom);
    };
    add(BenefitColumn, tr("Benefit"), tr("How clear it is what the pair is for, 1 to 10"));
    add(ContactColumn, tr("Contact"), tr("How easily they talk, 1 to 10"));
    add(TrustColumn, tr("Trust"), tr("How far they trust each other, 1 to 10"));
    add(GoesOnColumn, tr("Goes on"), tr("Is ready to go on together"));
    add(ChangeColumn, tr("Another pair"), tr("Asks for another partner"));
    add(CommentColumn, tr("Remark"), tr("In the person's own words"));
}

void TrialDialog::addLine(QGridLayout& grid, const lists::TrialRow& row)
{
    const int at = grid.rowCount();
    const QString key = row.sheet.entry.toString() + QLatin1Char('/');
    auto* who = new QWidget(this);
    auto* texts = new QVBoxLayout(who);
    texts->setContentsMargins(0, 0, 0, 0);
    texts->setSpacing(0);
    auto* name = new QLabel(row.name, who);
    name->setWordWrap(true);
    name->setMinimumWidth(fontMetrics().averageCharWidth() * nameInLetters);
    texts->addWidget(name);
    texts->addWidget(mutedLabel(row.side == people::Side::Mentor ? tr("mentor") : tr("mentee"), who));
    grid.addWidget(who, at, NameColumn);
    Line line{};
    line.benefit = markField(tr("%1: benefit").arg(row.name), key + QStringLiteral("benefit"));
    line.contact = markField(tr("%1: contact").arg(row.name), key + QStringLiteral("contact"));
    line.trust = markField(tr("%1: trust").arg(row.name), key + QStringLiteral("trust"));
    line.goesOn = answerField(tr("%1: goes on").arg(row.name), key + QStringLiteral("goes-on"));
    line.wantsChange = answerField(tr("%1: another pair").arg(row.name), key + QStringLiteral("change"));
    line.comment = new QLineEdit(this);
    line.comment->setAccessibleName(tr("%1: remark").arg(row.name));
    m_draft->add(key + QStringLiteral("comment"), line.comment);
    connect(line.comment, &QLineEdit::textChanged, this, &TrialDialog::judge);
    grid.addWidget(line.benefit, at, BenefitColumn);
    grid.addWidget(line.contact, at, ContactColumn);
    grid.addWidget(line.trust, at, TrustColumn);
    grid.addWidget(line.goesOn, at, GoesOnColumn);
    grid.addWidget(line.wantsChange, at, ChangeColumn);
    grid.addWidget(line.comment, at, CommentColumn);
    m_lines.push_back(line);
}

MarkField* TrialDialog::markField(const QString& name, const QString& key)
{
    auto* field = new MarkField(this);
    field->setAccessibleName(name);
    m_draft->add(
        key, [field] { return QString::number(field->value()); },
        [field](const QString& mark) { field->setValue(mark.toInt()); });
    connect(field, &QSpinBox::valueChanged, this, [this] {
        m_draft->note();
        judge();
    });
    return field;
}

QComboBox* TrialDialog::answerField(const QString& name, const QString& key)
{
    auto* field = new QComboBox(this);
    field->addItem(QString(), QString());
    field->addItem(tr("yes"), QStringLiteral("1"));
    field->addItem(tr("no"), QStringLiteral("0"));
    field->setAccessibleName(name);
    m_draft->add(key, field);
    connect(field, &QComboBox::currentIndexChanged, this, &TrialDialog::judge);
    return field;
}

void TrialDialog::showStored()
{
    m_storedDay = trialDay(m_workspace.desk(), m_pair, m_rows);
    m_day->setDate(m_storedDay);
    for (size_t at = 0; at < m_rows.size(); ++at) {
        const pairs::TrialSheet& sheet = m_rows[at].sheet;
        const Line& line = m_lines[at];
        line.benefit->setMark(sheet.benefit);
        line.contact->setMark(sheet.contact);
        line.trust->setMark(sheet.trust);
        line.goesOn->setCurrentIndex(line.goesOn->findData(dataOf(sheet.goesOn)));
        line.wantsChange->setCurrentIndex(line.wantsChange->findData(dataOf(sheet.wantsChange)));
        line.comment->setText(sheet.comment);
    }
    m_draft->show(QStringLiteral("form/trial/") + m_pair.toString());
    m_resumed->setVisible(m_draft->changedCount() > 0);
    judge();
}

pairs::TrialSheet TrialDialog::typed(size_t at) const
{
    pairs::TrialSheet sheet = m_rows[at].sheet;
    const Line& line = m_lines[at];
    if (!sheet.filledOn || m_day->date() != m_storedDay) { // handed in on different days they stay so
        sheet.filledOn = m_day->date();
    }
    sheet.benefit = line.benefit->mark();
    sheet.contact = line.contact->mark();
    sheet.trust = line.trust->mark();
    sheet.goesOn = answerIn(*line.goesOn);
    sheet.wantsChange = answerIn(*line.wantsChange);
    sheet.comment = line.comment->text();
    return sheet;
}

void TrialDialog::judge()
{
    QStringList against;
    bool told = false;
    for (size_t at = 0; at < m_lines.size(); ++at) {
        const auto compatibility = pairs::compatibilityOf(typed(at));
        told = told || compatibility != pairs::Compatibility::Unknown;
        if (compatibility == pairs::Compatibility::Low) {
            against << m_rows[at].name;
        }
    }
    if (!against.isEmpty()) {
        m_verdict->setText(
            tr("Low compatibility, so says the sheet of: %1. They will not be proposed to each "
               "other again: match anew.")
                .arg(against.join(QStringLiteral(", "))));
        setRole(m_verdict, "warning");
    } else if (told) {
        m_verdict->setText(tr("They fit each other."));
        setRole(m_verdict, "good");
    } else {
        m_verdict->setText(tr("Marks from 1 to 10. What was not answered stays empty."));
        setRole(m_verdict, "muted");
    }
}

void TrialDialog::save()
{
    const auto refuse = [this](const QString& sentence) {
        m_verdict->setText(sentence);
        setRole(m_verdict, "fault");
    };
    if (!m_day->isReadable()) {
        refuse(m_day->fault());
        m_day->lineEdit()->setFocus();
        return;
    }
    std::vector<pairs::TrialSheet> sheets;
    for (size_t at = 0; at < m_lines.size(); ++at) {
        sheets.push_back(typed(at));
    }
    const auto saved = m_workspace.perform(
        [&](office::Desk& desk) { return office::saveTrialSheets(desk, m_pair, sheets); });
    if (!saved) {
        refuse(messages::text(saved.error()));
        return;
    }
    m_draft->drop();
    accept();
}

} // namespace kurator::ui
