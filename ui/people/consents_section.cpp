#include "ui/people/consents_section.h"

#include "base/text.h"
#include "language/date_words.h"
#include "ui/common/list_view.h"
#include "ui/common/texts.h"
#include "ui/people/people_texts.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using lists::ConsentHistoryLine;

struct ConsentColumns
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ConsentColumns)
};

QString signersOf(const ConsentHistoryLine& line)
{
    QStringList names;
    for (const lists::ConsentSignature& one : line.signers) {
        names << (one.name.isEmpty() ? ConsentColumns::tr("representative") : one.name);
    }
    return names.join(QStringLiteral(", "));
}

ListColumn<ConsentHistoryLine> dayColumn(const char* id, const QString& title,
                                         std::optional<QDate> ConsentHistoryLine::*day)
{
    ListColumn<ConsentHistoryLine> column;
    column.id = QLatin1String(id);
    column.title = title;
    column.text = [day](const ConsentHistoryLine& line) {
        return line.*day ? language::shortDate(*(line.*day)) : QString();
    };
    column.sortKey = [day](const ConsentHistoryLine& line) { return (line.*day).value_or(QDate()); };
    column.width = 13;
    return column;
}

std::vector<ListColumn<ConsentHistoryLine>> historyColumns()
{
    ListColumn<ConsentHistoryLine> purpose;
    purpose.id = QStringLiteral("purpose");
    purpose.title = ConsentColumns::tr("Consent");
    purpose.text = [](const ConsentHistoryLine& line) { return consentPurposeText(line.purpose); };
    purpose.width = 22;
    ListColumn<ConsentHistoryLine> state;
    state.id = QStringLiteral("state");
    state.title = ConsentColumns::tr("State");
    state.text = [](const ConsentHistoryLine& line) { return consentStateText(line.state); };
    state.extra = [](const ConsentHistoryLine& line, int role) {
        return role == DotColourRole ? QVariant(consentStateColour(line.state)) : QVariant();
    };
    state.width = 16;
    ListColumn<ConsentHistoryLine> signers;
    signers.id = QStringLiteral("signers");
    signers.title = ConsentColumns::tr("Signed by");
    signers.text = signersOf;
    signers.width = 30;
    return {purpose,
            state,
            dayColumn("signed", ConsentColumns::tr("Signed"), &ConsentHistoryLine::signedOn),
            dayColumn("last", ConsentColumns::tr("In force to"), &ConsentHistoryLine::lastDay),
            signers,
            dayColumn("issued", ConsentColumns::tr("Given out"), &ConsentHistoryLine::issuedOn),
            dayColumn("withdrawn", ConsentColumns::tr("Withdrawn"), &ConsentHistoryLine::withdrawnOn)};
}

} // namespace

ConsentsSection::ConsentsSection(const office::Desk& desk, QWidget* parent)
    : CardSection(parent), m_desk(desk),
      m_model(
          historyColumns(), [](const ConsentHistoryLine& line) { return line.consent.uuid(); },
          [](const ConsentHistoryLine& line) { return base::foldedKey(consentPurposeText(line.purpose)); }),
      m_view(new ListView(QStringLiteral("card-consents"), m_model, this)), m_none(mutedLabel({}, this)),
      m_print(new QPushButton(tr("&Print a blank…"), this)),
      m_mark(new QPushButton(tr("&Mark as signed…"), this))
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    m_view->setAccessibleName(tr("Consents"));
    m_none->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    for (QPushButton* button : {m_mark, m_print}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_none);
    column->addWidget(m_view, 1);
    column->addLayout(buttons);
    column->addStretch();
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT asked(lists::Doing::PrintConsents); });
    connect(m_mark, &QPushButton::clicked, this, [this] { Q_EMIT asked(lists::Doing::MarkConsents); });
}

void ConsentsSection::fill(const office::ParticipantCard& card)
{
    const bool stored = !card.entry.id.isNull();
    m_model.setRows(stored ? lists::consentHistory(m_desk, card.person.id)
                           : std::vector<ConsentHistoryLine>());
    m_none->setText(stored ? tr("No consent has been given out or signed yet.")
                           : tr("Save the card first: then blanks can be printed and signatures marked."));
    m_none->setVisible(m_model.countAll() == 0);
    m_view->setVisible(m_model.countAll() > 0);
    m_print->setEnabled(stored);
    m_mark->setEnabled(stored);
}

QWidget* ConsentsSection::firstWidget()
{
    return m_model.countAll() > 0 ? static_cast<QWidget*>(m_view) : m_mark;
}

} // namespace kurator::ui
