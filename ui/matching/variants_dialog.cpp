#include "ui/matching/variants_dialog.h"

#include "base/text.h"
#include "language/date_words.h"
#include "ui/common/list_panel.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"

#include <QComboBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using lists::VariantDifference;
using DifferenceColumn = ListColumn<VariantDifference>;

constexpr int variantsWidthInLetters = 140;
constexpr int variantsHeightInLines = 30;

QString withScore(const QString& mentor, const std::optional<int>& score)
{
    return score ? QStringLiteral("%1 (%2)").arg(mentor).arg(*score) : VariantsDialog::tr("without a mentor");
}

std::vector<DifferenceColumn> differenceColumns()
{
    return {{QStringLiteral("mentee"), VariantsDialog::tr("Mentee"),
             [](const VariantDifference& row) { return row.name; }, 34},
            {QStringLiteral("first"), VariantsDialog::tr("Mentor on the left"),
             [](const VariantDifference& row) { return withScore(row.firstMentor, row.firstScore); }, 38},
            {QStringLiteral("second"), VariantsDialog::tr("Mentor on the right"),
             [](const VariantDifference& row) { return withScore(row.secondMentor, row.secondScore); }, 38}};
}

QString summaryWords(const lists::VariantSummary& summary)
{
    QStringList parts{VariantsDialog::tr("%n with a mentor", nullptr, summary.matched),
                      VariantsDialog::tr("%n without a mentor", nullptr, summary.unmatched)};
    if (summary.average && summary.worst) {
        parts << VariantsDialog::tr("average %1, worst %2").arg(qRound(*summary.average)).arg(*summary.worst);
    }
    if (summary.blockingPairs > 0) {
        parts << VariantsDialog::tr("%n couple(s) would both rather have each other", nullptr,
                                    static_cast<int>(summary.blockingPairs));
    }
    if (summary.madeOn) {
        parts << VariantsDialog::tr("put by on %1").arg(language::shortDate(*summary.madeOn));
    }
    return parts.join(QStringLiteral("\n"));
}

} // namespace

VariantsDialog::VariantsDialog(MatchingSession& session, QWidget* parent)
    : QDialog(parent), m_session(session),
      m_model(
          differenceColumns(), [](const VariantDifference& row) { return row.mentee.uuid(); },
          [](const VariantDifference& row) {
              return base::foldedKey(row.name + QLatin1Char(' ') + row.firstMentor + QLatin1Char(' ') +
                                     row.secondMentor);
          }),
      m_messages(new MessageBar(this)), m_name(new QLineEdit(this)),
      m_putBy(new QPushButton(tr("&Put by"), this)), m_first(new QComboBox(this)),
      m_second(new QComboBox(this)), m_firstWord(new QLabel(this)), m_secondWord(new QLabel(this)),
      m_panel(new ListPanel(QStringLiteral("variants"), tr("Who differs"), m_model, this)),
      m_take(mainButton(tr("&Go on with the variant on the right"), this)),
      m_remove(new QPushButton(tr("&Remove it"), this))
{
    setWindowTitle(tr("Variants of matching"));
    m_name->setPlaceholderText(tr("Name for what is proposed now"));
    m_name->setAccessibleName(m_name->placeholderText());
    auto* naming = new QHBoxLayout;
    naming->addWidget(m_name, 1);
    naming->addWidget(m_putBy);
    m_panel->setEmptyText(tr("Both variants give everyone the same mentor."));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_take);
    buttons->addWidget(m_remove);
    buttons->addStretch();
    auto* close = new QPushButton(tr("&Close"), this);
    buttons->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(18, 14, 18, 14);
    column->setSpacing(10);
    column->addWidget(m_messages);
    column->addLayout(naming);
    column->addWidget(makeSides());
    column->addWidget(m_panel, 1);
    column->addLayout(buttons);
    connect(m_name, &QLineEdit::returnPressed, this, &VariantsDialog::putBy);
    connect(m_putBy, &QPushButton::clicked, this, &VariantsDialog::putBy);
    connect(m_take, &QPushButton::clicked, this, &VariantsDialog::take);
    connect(m_remove, &QPushButton::clicked, this, &VariantsDialog::remove);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    connect(&m_session.workspace(), &Workspace::changed, this, &VariantsDialog::refresh);
    connect(&m_session.workspace(), &Workspace::refused, m_messages, &MessageBar::refuse);
    for (QPushButton* button : {m_putBy, m_take, m_remove, close}) {
        button->setAutoDefault(false);
    }
    refresh();
    const QSize wanted(fontMetrics().averageCharWidth() * variantsWidthInLetters,
                       fontMetrics().lineSpacing() * variantsHeightInLines);
    resize(parent ? wanted.boundedTo(parent->window()->size() - QSize(60, 40)) : wanted);
    m_name->setFocus(Qt::OtherFocusReason);
}

QWidget* VariantsDialog::makeSides()
{
    auto* sides = new QWidget(this);
    auto* grid = new QGridLayout(sides);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    m_first->setAccessibleName(tr("Variant on the left"));
    m_second->setAccessibleName(tr("Variant on the right"));
    int at = 0;
    for (const auto& [box, word] : {std::pair(m_first, m_firstWord), std::pair(m_second, m_secondWord)}) {
        word->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        grid->addWidget(box, 0, at);
        grid->addWidget(word, 1, at);
        grid->setColumnStretch(at++, 1);
        connect(box, &QComboBox::activated, this, &VariantsDialog::compare);
    }
    return sides;
}

void VariantsDialog::refresh()
{
    fillSides();
    compare();
}

// The first side begins with what the wizard proposes, the second with the newest variant that was put by; of
// one day the last by name.
void VariantsDialog::fillSides()
{
    const auto variants = office::variantsOf(m_session.desk());
    int newest = 0; // what is proposed now, where there are none
    for (int at = 0; at < static_cast<int>(variants.size()); ++at) {
        const auto madeOn = variants[static_cast<size_t>(at)]->madeOn;
        newest = newest == 0 || madeOn >= variants[static_cast<size_t>(newest - 1)]->madeOn ? at + 1 : newest;
    }
    for (QComboBox* side : {m_first, m_second}) {
        const QVariant before = side->currentData();
        side->clear();
        side->addItem(tr("What is proposed now"), QUuid());
        for (const pairs::MatchVariant* variant : variants) {
            side->addItem(variant->name, variant->id.uuid());
        }
        const int kept = before.isValid() ? side->findData(before) : -1;
        side->setCurrentIndex(kept >= 0 ? kept : side == m_second ? newest : 0);
    }
}

const pairs::MatchVariant* VariantsDialog::storedOn(const QComboBox* side) const
{
    for (const pairs::MatchVariant* variant : office::variantsOf(m_session.desk())) {
        if (variant->id.uuid() == side->currentData().toUuid()) {
            return variant;
        }
    }
    return nullptr;
}

std::optional<office::Variant> VariantsDialog::variantOn(const QComboBox* side) const
{
    const pairs::MatchVariant* stored = storedOn(side);
    if (!stored) {
        return office::variantOf(m_session.wish(), m_session.proposal());
    }
    auto content = office::contentOf(*stored);
    if (!content) {
        m_messages->refuse(content.error());
        return std::nullopt;
    }
    return *content;
}

void VariantsDialog::compare()
{
    const auto first = variantOn(m_first);
    const auto second = variantOn(m_second);
    const auto show = [&](QLabel* word, const QComboBox* side,
                          const std::optional<office::Variant>& variant) {
        const pairs::MatchVariant* stored = storedOn(side);
        word->setText(variant
                          ? summaryWords(lists::summaryOf(stored ? stored->madeOn : std::nullopt, *variant))
                          : QString());
    };
    show(m_firstWord, m_first, first);
    show(m_secondWord, m_second, second);
    m_model.setRows(first && second ? lists::differencesOf(m_session.desk(), *first, *second)
                                    : std::vector<VariantDifference>{});
    const bool stored = storedOn(m_second) != nullptr;
    m_take->setEnabled(stored && second.has_value());
    m_remove->setEnabled(stored && !m_session.workspace().whyReadOnly());
    m_putBy->setEnabled(m_session.isSolved() && !m_session.workspace().whyReadOnly());
}

void VariantsDialog::putBy()
{
    m_messages->clear();
    const auto saved = m_session.putBy(m_name->text());
    if (!saved) {
        m_name->setFocus(Qt::OtherFocusReason);
        m_name->selectAll();
        return;
    }
    m_name->clear();
    m_second->setCurrentIndex(m_second->findData(saved->uuid()));
    compare();
    m_messages->say(MessageBar::Kind::Good,
                    tr("Put by. Change the rules, and lay it beside the new answer."));
}

void VariantsDialog::take()
{
    m_taken = variantOn(m_second);
    if (m_taken) {
        accept();
    }
}

void VariantsDialog::remove()
{
    const pairs::MatchVariant* stored = storedOn(m_second);
    if (!stored) {
        return;
    }
    if (m_session.forget(stored->id)) {
        m_messages->say(MessageBar::Kind::Good, tr("The variant is removed."), tr("&Undo"), [this] {
            m_messages->clear();
            m_session.workspace().undo();
        });
    }
}

} // namespace kurator::ui
