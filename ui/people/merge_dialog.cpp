#include "ui/people/merge_dialog.h"

#include "language/date_words.h"
#include "lists/suspect_list.h"
#include "messages/message.h"
#include "office/tell_apart.h"
#include "school/lookup.h"
#include "ui/common/details_pane.h"
#include "ui/common/look.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"
#include "ui/people/merge_table.h"
#include "ui/people/merge_texts.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int mergeWidthInLetters = 118;
constexpr int mergeHeightInLines = 36;

QString contactsOf(const people::Person& person)
{
    const QString birth = person.birthDate   ? language::shortDate(*person.birthDate)
                          : person.birthYear ? QString::number(*person.birthYear)
                                             : QString();
    QStringList parts{language::fullName(person.name), birth, person.phone, person.email};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QString linesOf(const std::vector<office::MergeLine>& lines)
{
    QStringList texts;
    for (const office::MergeLine& line : lines) {
        texts << messages::text(line.code, line.arguments);
    }
    return texts.join(QStringLiteral(", "));
}

} // namespace

MergeDialog::MergeDialog(Workspace& workspace, base::Id<people::Person> one, base::Id<people::Person> other,
                         QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_keep(office::personToKeep(workspace.desk(), one, other)),
      m_drop(m_keep == one ? other : one), m_messages(new MessageBar(this)), m_table(new MergeTable),
      m_merge(mainButton(tr("Make &one card"), this))
{
    setWindowModality(Qt::WindowModal);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("The same person?"));
    const auto preview = office::previewMerge(workspace.desk(), m_keep, m_drop);
    m_asks = preview && !preview->questions.empty();
    auto* scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_table);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addWidget(makeHeads());
    column->addWidget(scroll, 1);
    column->addWidget(makeResult());
    column->addWidget(makeButtons());
    if (preview) {
        m_table->show(preview->questions, workspace.desk());
    }
    showResult();
    connect(m_table, &MergeTable::chosen, this, &MergeDialog::showResult);
    connect(&workspace, &Workspace::refused, m_messages, &MessageBar::refuse);
    const QSize wanted(fontMetrics().averageCharWidth() * mergeWidthInLetters,
                       fontMetrics().lineSpacing() * mergeHeightInLines);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(60, 40)) : wanted);
}

QWidget* MergeDialog::makeHeads()
{
    auto* heads = new QWidget(this);
    auto* row = new QHBoxLayout(heads);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(14);
    auto* explanation =
        mutedLabel(m_asks ? tr("Choose what is right where the two cards differ.") : QString(), heads);
    explanation->setWordWrap(true);
    row->addWidget(explanation, 2);
    row->addWidget(makeHead(m_keep, office::MergeSide::Kept), 3);
    row->addWidget(makeHead(m_drop, office::MergeSide::Dropped), 3);
    return heads;
}

QWidget* MergeDialog::makeHead(base::Id<people::Person> person, office::MergeSide side)
{
    const school::Lookup lookup(m_workspace.desk().snapshot());
    const auto* stored = lookup.person(person);
    const QString name = stored ? language::fullName(stored->name) : QString();
    auto* head = cardFrame({}, this);
    columnOf(head)->addWidget(headingLine(name, head));
    const auto about = lists::suspectPerson(m_workspace.desk(), person);
    const QString details = about ? suspectDetails(*about) : QString();
    if (!details.isEmpty()) {
        columnOf(head)->addWidget(quietLine(details, head));
    }
    const bool first = side == office::MergeSide::Kept;
    auto* all =
        new QPushButton(first ? tr("Everything from the &left") : tr("Everything from the &right"), head);
    all->setAutoDefault(false);
    all->setVisible(m_asks);
    columnOf(head)->addWidget(all, 0, Qt::AlignLeft);
    connect(all, &QPushButton::clicked, this, [this, side] { m_table->chooseAll(side); });
    return head;
}

QWidget* MergeDialog::makeResult()
{
    auto* card = cardFrame(tr("What comes of it"), this);
    m_result = columnOf(card);
    return card;
}

QWidget* MergeDialog::makeButtons()
{
    auto* buttons = new QWidget(this);
    auto* row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    auto* apart = new QPushButton(tr("These are &different people"), buttons);
    auto* close = new QPushButton(tr("Close"), buttons);
    row->addWidget(apart);
    row->addStretch();
    row->addWidget(close);
    row->addWidget(m_merge);
    apart->setAutoDefault(false);
    close->setAutoDefault(false);
    m_merge->setDefault(true);
    connect(apart, &QPushButton::clicked, this, &MergeDialog::tellApart);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_merge, &QPushButton::clicked, this, &MergeDialog::merge);
    return buttons;
}

void MergeDialog::showResult()
{
    delete m_lines;
    m_lines = new QWidget(this);
    auto* column = new QVBoxLayout(m_lines);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    const auto preview = office::previewMerge(m_workspace.desk(), m_keep, m_drop, m_table->choices());
    m_merge->setEnabled(preview.has_value());
    if (!preview) {
        column->addWidget(
            dotLine(colours().bad, messages::text(preview.error().code, preview.error().arguments), m_lines));
    } else {
        column->addWidget(textLine(contactsOf(preview->person), m_lines));
        if (!preview->handedOver.empty()) {
            column->addWidget(quietLine(
                tr("Goes over from the other card: %1.").arg(linesOf(preview->handedOver)), m_lines));
        }
        for (const office::MergeLine& warning : preview->warnings) {
            column->addWidget(
                dotLine(colours().warning, messages::text(warning.code, warning.arguments), m_lines));
        }
    }
    m_result->addWidget(m_lines);
}

void MergeDialog::merge()
{
    const auto choices = m_table->choices();
    const auto merged = m_workspace.perform(
        [&](office::Desk& desk) { return office::mergePeople(desk, m_keep, m_drop, choices); });
    if (!merged) {
        return;
    }
    const school::Lookup lookup(m_workspace.desk().snapshot());
    const auto* person = lookup.person(m_keep);
    const QString sentence =
        tr("Two cards are one now: %1").arg(person ? language::fullName(person->name) : QString());
    accept();
    Q_EMIT m_workspace.said(sentence);
    Q_EMIT decided(sentence);
}

void MergeDialog::tellApart()
{
    if (!m_workspace.perform([&](office::Desk& desk) { return office::tellApart(desk, m_keep, m_drop); })) {
        return;
    }
    const QString sentence = tr("Remembered: these are different people.");
    accept();
    Q_EMIT m_workspace.said(sentence);
    Q_EMIT decided(sentence);
}

} // namespace kurator::ui
