#include "ui/exchange/row_details.h"

#include "lists/suspect_list.h"
#include "messages/message.h"
#include "office/known_fields.h"
#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"
#include "ui/exchange/import_texts.h"
#include "ui/people/merge_texts.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

// By these a curator knows a person.
constexpr exchange::Field tellingFields[] = {exchange::Field::Name,          exchange::Field::BirthDate,
                                             exchange::Field::BirthYear,     exchange::Field::ClassName,
                                             exchange::Field::Position,      exchange::Field::Phone,
                                             exchange::Field::Representative};

QString tableRow(const QStringList& cells)
{
    QString html = QStringLiteral("<tr>");
    for (const QString& cell : cells) {
        html += QStringLiteral("<td valign=\"top\" style=\"padding: 2px 12px 4px 0px;\">%1</td>").arg(cell);
    }
    return html + QStringLiteral("</tr>");
}

QString table(const QString& rows)
{
    return QStringLiteral("<table cellspacing=\"0\">%1</table>").arg(rows);
}

QString quiet(const QString& text)
{
    return QStringLiteral("<span style=\"color:%1\">%2</span>")
        .arg(colours().muted.name(), text.toHtmlEscaped());
}

QLabel* richLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::RichText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

void showText(QLabel* label, const QString& text)
{
    label->setText(text);
    label->setVisible(!text.isEmpty());
}

} // namespace

RowDetails::RowDetails(ImportSession& session, QWidget* parent) : QScrollArea(parent), m_session(session)
{
    setWidgetResizable(true);
    setFrameShape(NoFrame);
    setAccessibleName(tr("The chosen row"));
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    QFrame* card = cardFrame({}, this);
    card->setAccessibleName(tr("The chosen row"));
    m_name = headingLabel({}, card);
    m_name->setWordWrap(true);
    m_state = richLabel(card);
    m_remarks = richLabel(card);
    m_repairsTitle = headingLabel(tr("Will be repaired"), card);
    m_repairs = richLabel(card);
    m_changesTitle = headingLabel(tr("What changes"), card);
    m_changes = richLabel(card);
    m_cellsTitle = headingLabel(tr("In the file"), card);
    m_cells = richLabel(card);
    m_answerPlace = new QVBoxLayout;
    for (QLabel* label : {m_name, m_state, m_remarks}) {
        columnOf(card)->addWidget(label);
    }
    columnOf(card)->addLayout(m_answerPlace);
    for (QLabel* label : {m_repairsTitle, m_repairs, m_changesTitle, m_changes, m_cellsTitle, m_cells}) {
        columnOf(card)->addWidget(label);
    }
    columnOf(card)->addStretch();
    setWidget(card);
}

void RowDetails::showRow(const ImportRow* row)
{
    widget()->setVisible(row != nullptr);
    if (!row) {
        return;
    }
    m_name->setText(row->verdict.subject.isEmpty() ? tr("Row %1").arg(row->rowInFile) : row->verdict.subject);
    m_state->setText(QStringLiteral("<span style=\"color:%1\">●</span> %2 · %3")
                         .arg(ImportTexts::dot(row->state()).name(),
                              ImportTexts::state(row->state()).toHtmlEscaped(),
                              quiet(tr("row %1 of the file").arg(row->rowInFile))));
    showText(m_remarks, remarksOf(*row));
    showAnswers(*row);
    showRepairs(*row);
    showChanges(*row);
    const QString cells = cellsOf(*row);
    m_cellsTitle->setVisible(!cells.isEmpty());
    showText(m_cells, cells);
    ensureVisible(0, 0);
}

QString RowDetails::remarksOf(const ImportRow& row) const
{
    QString html;
    const bool isRejected = row.verdict.kind == office::RowVerdict::Kind::Rejected;
    for (const exchange::RowRemark& remark : row.verdict.remarks) {
        if (remark.code == QLatin1String("exchange.name-repaired")) {
            continue; // stands among the repairs
        }
        const QString colour = html.isEmpty() && isRejected ? colours().bad.name() : colours().text.name();
        html += QStringLiteral("<p style=\"margin: 0 0 6px 0; color:%1\">%2</p>")
                    .arg(colour, ImportTexts::remark(remark).toHtmlEscaped());
    }
    return html;
}

void RowDetails::showChanges(const ImportRow& row)
{
    QString html;
    if (!row.verdict.changes.empty()) {
        html = tableRow({QString(), quiet(tr("Before")), quiet(tr("After"))});
    }
    for (const office::FieldChange& change : row.verdict.changes) {
        const QString name = ImportTexts::field(*m_session.answers().kind, change.field);
        html += tableRow({quiet(name),
                          change.before.isEmpty() ? QStringLiteral("–") : change.before.toHtmlEscaped(),
                          QStringLiteral("<b>%1</b>").arg(change.after.toHtmlEscaped())});
    }
    m_changesTitle->setVisible(!html.isEmpty());
    showText(m_changes, html.isEmpty() ? html : table(html));
}

void RowDetails::showRepairs(const ImportRow& row)
{
    QString html;
    for (const exchange::ValueRepair& repair : row.verdict.repairs) {
        const QString name = ImportTexts::field(*m_session.answers().kind, repair.field);
        const QString why = messages::text(repair.code, {});
        html +=
            QStringLiteral("<p style=\"margin: 0 0 6px 0\">%1<br>%2 → <b>%3</b><br>%4</p>")
                .arg(quiet(name), repair.before.toHtmlEscaped(), repair.after.toHtmlEscaped(), quiet(why));
    }
    m_repairsTitle->setVisible(!html.isEmpty());
    showText(m_repairs, html);
}

QPushButton* RowDetails::addAnswer(const QString& text)
{
    auto* button = new QPushButton(text, m_answers);
    m_answers->layout()->addWidget(button);
    return button;
}

// What the curator can say of the row.
void RowDetails::showAnswers(const ImportRow& row)
{
    if (m_answers) {
        m_answers->hide();
        m_answers->deleteLater(); // the button that was pressed may be in it
    }
    m_answers = new QWidget(widget());
    auto* column = new QVBoxLayout(m_answers);
    column->setContentsMargins(0, 2, 0, 6);
    column->setSpacing(6);
    addSplit(row);
    addAges(row);
    addQuestion(row);
    m_answers->setVisible(column->count() > 0);
    m_answerPlace->addWidget(m_answers);
}

void RowDetails::addSplit(const ImportRow& row)
{
    const int number = row.verdict.row;
    if (row.verdict.several) {
        const int people = static_cast<int>(row.verdict.several->people.size());
        auto* one = addAnswer(tr("Split into %n rows", nullptr, people));
        one->setToolTip(row.verdict.several->people.join(QStringLiteral("; ")));
        connect(one, &QPushButton::clicked, this, [this, number] { Q_EMIT splitAsked(number, false); });
        connect(addAnswer(tr("Split all such rows")), &QPushButton::clicked, this,
                [this, number] { Q_EMIT splitAsked(number, true); });
    }
    if (m_session.answers().splitRows.contains(row.rowInFile)) {
        connect(addAnswer(tr("Make one row again")), &QPushButton::clicked, this,
                [this, origin = row.rowInFile] { Q_EMIT joinAsked(origin); });
    }
}

void RowDetails::addAges(const ImportRow& row)
{
    const auto& remarks = row.verdict.remarks;
    if (!remarks.empty() && remarks.front().code == QLatin1String("exchange.age-instead-of-year")) {
        auto* take = addAnswer(tr("Take ages as years of birth, ±1"));
        take->setToolTip(tr("In all rows with an age instead of a year"));
        connect(take, &QPushButton::clicked, this, [this] { Q_EMIT agesAsked(true); });
    }
    const auto isAge = [](const exchange::ValueRepair& one) {
        return one.code == QLatin1String("import.repair-age");
    };
    if (std::ranges::any_of(row.verdict.repairs, isAge)) {
        connect(addAnswer(tr("Do not take ages as years")), &QPushButton::clicked, this,
                [this] { Q_EMIT agesAsked(false); });
    }
}

// The people of the base whom the row may mean, each with what tells them apart.
void RowDetails::addQuestion(const ImportRow& row)
{
    const int number = row.verdict.row;
    if (const auto& question = row.verdict.question) {
        auto* title = headingLabel(tr("The same person?"), m_answers);
        m_answers->layout()->addWidget(title);
        for (const auto id : question->persons) {
            const auto person = lists::suspectPerson(m_session.workspace().desk(), id);
            if (!person) {
                continue;
            }
            const QString details = suspectDetails(*person);
            const QString text =
                details.isEmpty() ? person->name : person->name + QStringLiteral(", ") + details;
            auto* who = richLabel(m_answers);
            who->setText(sideBySide(row, id));
            m_answers->layout()->addWidget(who);
            auto* yes = addAnswer(tr("Yes, this one"));
            yes->setAccessibleName(text);
            connect(yes, &QPushButton::clicked, this, [this, number, field = question->field, id] {
                Q_EMIT personAsked(number, field, id.uuid());
            });
        }
        const bool named = row.verdict.remarks.front().code == QLatin1String("exchange.ambiguous");
        const auto kind = *m_session.answers().kind;
        const bool list = kind == exchange::TableKind::Mentees || kind == exchange::TableKind::Mentors;
        if (named && list) {
            connect(addAnswer(tr("Somebody new")), &QPushButton::clicked, this,
                    [this, number, field = question->field] { Q_EMIT personAsked(number, field, {}); });
        }
    }
    const auto& persons = m_session.answers().persons;
    if (std::ranges::any_of(persons, [number](const auto& one) { return one.first.first == number; })) {
        connect(addAnswer(tr("Decide anew whom the row means")), &QPushButton::clicked, this,
                [this, number] { Q_EMIT personForgotten(number); });
    }
}

// Each column of the row against what the base knows of the person; then what only the base knows and may
// tell them apart.
QString RowDetails::sideBySide(const ImportRow& row, base::Id<people::Person> person) const
{
    using exchange::Field;
    using exchange::TableKind;
    const auto kind = *m_session.answers().kind;
    const auto side = kind == TableKind::Mentors ? people::Side::Mentor : people::Side::Mentee;
    auto known = office::knownFields(m_session.workspace().desk(), person, side);
    QString html = tableRow({QString(), quiet(tr("In the file")), quiet(tr("In the base"))});
    const auto add = [&](Field field, const QString& told, const QString& stored) {
        const QString dash = QStringLiteral("–");
        const QString heading = ImportTexts::field(kind, field);
        const QString name = heading.isEmpty() ? ImportTexts::field(TableKind::Mentees, field) : heading;
        html += tableRow({quiet(name), told.isEmpty() ? dash : told.toHtmlEscaped(),
                          stored.isEmpty() ? dash : stored.toHtmlEscaped()});
    };
    for (const exchange::ColumnGuess& column : m_session.guess()->columns) {
        if (!column.field || *column.field == Field::OtherSide) {
            continue;
        }
        const auto cell = exchange::cellAt(m_session.workingSheet(),
                                           static_cast<std::size_t>(row.verdict.row) - 1, column.column);
        const auto stored = std::ranges::find(known, *column.field, &office::KnownField::field);
        const QString text = exchange::shown(cell).simplified();
        if (!text.isEmpty() || stored != known.end()) {
            add(*column.field, text, stored == known.end() ? QString() : stored->text);
        }
        std::erase_if(known, [&](const office::KnownField& one) { return one.field == *column.field; });
    }
    for (const office::KnownField& one : known) {
        if (std::ranges::find(tellingFields, one.field) != std::end(tellingFields)) {
            add(one.field, {}, one.text);
        }
    }
    return table(html);
}

QString RowDetails::cellsOf(const ImportRow& row) const
{
    QString html;
    for (const exchange::ColumnGuess& column : m_session.guess()->columns) {
        const auto cell = exchange::cellAt(m_session.workingSheet(),
                                           static_cast<std::size_t>(row.verdict.row) - 1, column.column);
        const QString text = exchange::shown(cell).simplified();
        if (!text.isEmpty()) {
            const QString name = column.heading.isEmpty() ? column.letter : column.heading;
            html += tableRow({quiet(name), column.field ? text.toHtmlEscaped() : quiet(text)});
        }
    }
    return html.isEmpty() ? html : table(html);
}

} // namespace kurator::ui
