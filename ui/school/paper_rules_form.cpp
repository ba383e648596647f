#include "ui/school/paper_rules_form.h"

#include "messages/message.h"
#include "office/paper_rules.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"
#include "ui/school/acts_card.h"
#include "ui/school/two_columns.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFrame>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

using documents::Alignment;
using documents::DatePlace;
using documents::HouseStyle;
using documents::LayoutStandard;
using documents::PageStyle;
using documents::TableHeadings;

QString sizeText(double size)
{
    return QLocale(QLocale::Russian).toString(size, 'g', 5);
}

// With a comma or a dot; not a number where it cannot be read.
double sizeOf(const QString& text)
{
    bool understood = false;
    const double size = QString(text).replace(QLatin1Char(','), QLatin1Char('.')).toDouble(&understood);
    return understood ? size : -1;
}

template <class Value>
Value valueOf(const QComboBox* box)
{
    return static_cast<Value>(box->currentData().toInt());
}

template <class Value>
QString dataText(Value value)
{
    return QString::number(static_cast<int>(value));
}

} // namespace

PaperRulesForm::PaperRulesForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_draft(new FormDraft(workspace, this)),
      m_acts(new ActsCard(workspace, this))
{
    m_fields = {makeNumbers(), makeLook()};
    auto* left = new QWidget(this);
    auto* words = new QVBoxLayout(left);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(14);
    words->addWidget(m_fields.front());
    words->addWidget(m_acts);
    words->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(new TwoColumns(left, m_fields.back(), 110, this));
    column->addStretch();
    connect(m_draft, &FormDraft::changed, this, &PaperRulesForm::changed);
    connect(m_draft, &FormDraft::changed, this, &PaperRulesForm::showNotes);
    connect(m_standard, &QComboBox::currentIndexChanged, this, &PaperRulesForm::followStandard);
}

QWidget* PaperRulesForm::makeNumbers()
{
    auto* card = cardFrame(tr("Numbers of orders"), this);
    m_numbers = new Form(card, Form::Labels::Above);
    m_orders = new QLineEdit(m_numbers);
    m_staff = new QLineEdit(m_numbers);
    const QString hint =
        tr("{n} stands for the number itself, {year} for the year. Empty: any number will do.");
    m_numbers->addField(tr("Orders on the main activity, as {n}-ОД"), m_orders, hint);
    m_numbers->addField(tr("Orders on staff, as {n}-ЛС"), m_staff);
    m_directives = new QCheckBox(tr("The director issues directives, not orders"), card);
    auto* about = mutedLabel(tr("Papers are headed «РАСПОРЯЖЕНИЕ» then, and their words follow."), card);
    about->setWordWrap(true);
    columnOf(card)->addWidget(m_numbers);
    columnOf(card)->addWidget(m_directives);
    columnOf(card)->addWidget(about);
    columnOf(card)->addStretch();
    m_draft->add(QStringLiteral("orders"), m_orders);
    m_draft->add(QStringLiteral("staff"), m_staff);
    m_draft->add(QStringLiteral("directives"), m_directives);
    return card;
}

QWidget* PaperRulesForm::makeLook()
{
    auto* card = cardFrame(tr("How papers look"), this);
    m_look = new Form(card);
    const auto code = [](auto value) { return static_cast<int>(value); };
    m_standard = addChoice("standard", tr("Standard"),
                           {{tr("ГОСТ Р 7.0.97-2025"), code(LayoutStandard::Gost2025)},
                            {tr("ГОСТ Р 7.0.97-2016"), code(LayoutStandard::Gost2016)},
                            {tr("The school's own instruction"), code(LayoutStandard::Own)}});
    m_font = new QLineEdit(m_look);
    m_look->addField(tr("Font"), m_font);
    m_draft->add(QStringLiteral("font"), m_font);
    addSize("fontSize", tr("Size of letters, points"), &PageStyle::fontSize);
    addSize("tableFontSize", tr("In tables, points"), &PageStyle::tableFontSize);
    addSize("lineSpacing", tr("Line spacing"), &PageStyle::lineSpacing);
    addSize("indent", tr("Indent of a paragraph, mm"), &PageStyle::indent);
    addSize("left", tr("Left margin, mm"), &PageStyle::left);
    addSize("right", tr("Right margin, mm"), &PageStyle::right);
    addSize("top", tr("Top margin, mm"), &PageStyle::top);
    addSize("bottom", tr("Bottom margin, mm"), &PageStyle::bottom);
    m_title = addChoice(
        "title", tr("Title"),
        {{tr("in the middle"), code(Alignment::Centre)}, {tr("at the left"), code(Alignment::Left)}});
    m_date = addChoice("date", tr("Date and number"),
                       {{tr("apart: left and right"), code(DatePlace::Apart)},
                        {tr("together at the left"), code(DatePlace::Together)},
                        {tr("together in the middle"), code(DatePlace::Centred)}});
    m_headings = addChoice("headings", tr("A table on the next page"),
                           {{tr("repeats its headings"), code(TableHeadings::Repeat)},
                            {tr("repeats the numbers of columns"), code(TableHeadings::Numbers)}});
    m_shortWords = new QCheckBox(tr("No line ends with a short preposition"), m_look);
    m_draft->add(QStringLiteral("shortWords"), m_shortWords);
    m_look->addWide(m_shortWords);
    m_codes = new QCheckBox(tr("A QR code on orders that have their number"), m_look);
    m_draft->add(QStringLiteral("codes"), m_codes);
    m_look->addWide(m_codes);
    auto* about =
        mutedLabel(tr("It says the kind, the number, the date and the school, and names nobody."), m_look);
    about->setWordWrap(true);
    m_look->addWide(about);
    m_notes = mutedLabel({}, card);
    m_notes->setWordWrap(true);
    columnOf(card)->addWidget(m_look);
    columnOf(card)->addWidget(m_notes);
    return card;
}

void PaperRulesForm::addSize(const char* name, const QString& label, double PageStyle::*size)
{
    auto* field = new QLineEdit(m_look);
    field->setMaximumWidth(field->fontMetrics().averageCharWidth() * 12);
    m_look->addField(label, field);
    m_sizes.push_back({QString::fromLatin1(name), size, field});
    m_draft->add(m_sizes.back().name, field);
}

QComboBox* PaperRulesForm::addChoice(const char* name, const QString& label,
                                     const std::vector<std::pair<QString, int>>& choices)
{
    auto* box = new QComboBox(m_look);
    for (const auto& [text, value] : choices) {
        box->addItem(text, QString::number(value));
    }
    m_look->addField(label, box);
    m_draft->add(QString::fromLatin1(name), box);
    return box;
}

void PaperRulesForm::show()
{
    const documents::PaperRules rules = office::paperRules(m_workspace.desk());
    const HouseStyle style = office::houseStyle(m_workspace.desk());
    QHash<QString, QString> stored{
        {QStringLiteral("orders"), rules.ordersMask},
        {QStringLiteral("staff"), rules.staffMask},
        {QStringLiteral("directives"), QString::number(rules.directives ? 1 : 0)},
        {QStringLiteral("standard"), dataText(style.standard)},
        {QStringLiteral("font"), style.page.fontFamily},
        {QStringLiteral("title"), dataText(style.titleAlignment)},
        {QStringLiteral("date"), dataText(style.page.datePlace)},
        {QStringLiteral("headings"), dataText(style.headings)},
        {QStringLiteral("shortWords"), QString::number(style.bindShortWords ? 1 : 0)},
        {QStringLiteral("codes"), QString::number(style.codes ? 1 : 0)}};
    for (const SizeField& one : m_sizes) {
        stored[one.name] = sizeText(style.page.*one.size);
    }
    m_draft->show(QStringLiteral("form/paper-rules"), stored);
    for (QWidget* card : m_fields) {
        card->setEnabled(!m_workspace.whyReadOnly().has_value());
    }
    m_acts->show();
    followStandard();
}

HouseStyle PaperRulesForm::toldStyle() const
{
    HouseStyle style = documents::houseStyle(valueOf<LayoutStandard>(m_standard));
    if (style.standard == LayoutStandard::Own) {
        style.page.fontFamily = m_font->text().trimmed();
        for (const SizeField& one : m_sizes) {
            style.page.*one.size = sizeOf(one.field->text());
        }
    }
    style.titleAlignment = valueOf<Alignment>(m_title);
    style.page.datePlace = valueOf<DatePlace>(m_date);
    style.headings = valueOf<TableHeadings>(m_headings);
    style.bindShortWords = m_shortWords->isChecked();
    style.codes = m_codes->isChecked();
    return style;
}

documents::PaperRules PaperRulesForm::told() const
{
    documents::PaperRules rules;
    rules.ordersMask = m_orders->text().trimmed();
    rules.staffMask = m_staff->text().trimmed();
    rules.directives = m_directives->isChecked();
    const HouseStyle style = toldStyle();
    rules.style = style == HouseStyle{} ? QByteArray() : documents::toJson(style);
    return rules;
}

bool PaperRulesForm::checkTyped()
{
    clearFaults();
    for (const office::FieldFault& fault : office::paperRulesFaults(told())) {
        QWidget* field = fault.field == QLatin1String("orders") ? m_orders : m_staff;
        m_numbers->setFault(field, messages::text(fault.code, fault.arguments));
    }
    const HouseStyle style = toldStyle();
    for (const SizeField& one : m_sizes) {
        HouseStyle alone;
        alone.page.*one.size = style.page.*one.size;
        if (const auto fits = documents::checked(alone); !fits) {
            m_look->setFault(one.field, messages::text(fits.error()));
        }
    }
    if (style.page.fontFamily.isEmpty()) {
        m_look->setFault(m_font, messages::text(QStringLiteral("documents.style-font")));
    }
    for (Form* form : {m_numbers, m_look}) {
        if (form->hasFaults()) {
            form->showFirstFault();
            return false;
        }
    }
    return true;
}

void PaperRulesForm::clearFaults()
{
    m_numbers->clearFaults();
    m_look->clearFaults();
}

QWidget* PaperRulesForm::firstField() const
{
    return m_orders;
}

// A standard says the sizes; the school's own instruction lets them be typed.
void PaperRulesForm::followStandard()
{
    const auto standard = valueOf<LayoutStandard>(m_standard);
    const bool own = standard == LayoutStandard::Own;
    m_font->setEnabled(own);
    for (const SizeField& one : m_sizes) {
        one.field->setEnabled(own);
    }
    if (!own) {
        putSizes(documents::houseStyle(standard));
    }
    showNotes();
}

void PaperRulesForm::putSizes(const HouseStyle& style)
{
    m_font->setText(style.page.fontFamily);
    for (const SizeField& one : m_sizes) {
        one.field->setText(sizeText(style.page.*one.size));
    }
}

void PaperRulesForm::showNotes()
{
    const HouseStyle style = toldStyle();
    QStringList notes;
    if (documents::checked(style)) {
        for (const base::Finding& note : documents::notesOn(style)) {
            notes << messages::text(note);
        }
    }
    m_notes->setText(notes.join(QLatin1Char('\n')));
    m_notes->setVisible(!notes.isEmpty());
}

} // namespace kurator::ui
