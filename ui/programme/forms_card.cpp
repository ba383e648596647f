#include "ui/programme/forms_card.h"

#include "ui/common/form_draft.h"
#include "ui/common/texts.h"

#include <QCheckBox>
#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int underTick = 24;

QString nameOfTick(const QString& form)
{
    return QStringLiteral("form.") + form;
}

} // namespace

FormsCard::FormsCard(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout), m_fault(new QLabel(this))
{
    auto* card = cardFrame(tr("Forms in use"), this);
    auto* about = mutedLabel(tr("Matching, papers and the report offer only these."), card);
    about->setWordWrap(true);
    m_fault->setWordWrap(true);
    setRole(m_fault, "fault");
    m_fault->hide();
    columnOf(card)->addWidget(about);
    columnOf(card)->addWidget(m_fault);
    columnOf(card)->addLayout(m_column);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(card);
}

bool FormsCard::setForms(const std::vector<programme::Form>& forms)
{
    if (m_place && forms == m_forms) {
        return false;
    }
    m_forms = forms;
    m_ticks.clear();
    delete m_place;
    m_place = new QWidget(this);
    m_column->addWidget(m_place);
    auto* column = new QVBoxLayout(m_place);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    for (const programme::Form& form : forms) {
        auto* box = new QCheckBox(form.title, m_place);
        column->addWidget(box);
        m_ticks.push_back({form.code, box});
        if (!form.roleModels.isEmpty()) {
            auto* models = mutedLabel(form.roleModels.join(QStringLiteral(" · ")), m_place);
            models->setWordWrap(true);
            models->setContentsMargins(underTick, 0, 0, 4);
            box->setAccessibleDescription(models->text());
            column->addWidget(models);
        }
    }
    return true;
}

void FormsCard::addTo(FormDraft& draft)
{
    for (const Tick& tick : m_ticks) {
        draft.add(nameOfTick(tick.code), tick.box);
    }
}

void FormsCard::putTexts(const QStringList& used, QHash<QString, QString>& texts) const
{
    for (const Tick& tick : m_ticks) {
        texts[nameOfTick(tick.code)] = QString::number(used.contains(tick.code) ? 1 : 0);
    }
}

QStringList FormsCard::told() const
{
    QStringList forms;
    for (const Tick& tick : m_ticks) {
        if (tick.box->isChecked()) {
            forms << tick.code;
        }
    }
    return forms;
}

void FormsCard::setReadOnly(bool readOnly)
{
    for (const Tick& tick : m_ticks) {
        tick.box->setEnabled(!readOnly);
    }
}

void FormsCard::setFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->setVisible(!sentence.isEmpty());
}

QWidget* FormsCard::firstField()
{
    return m_ticks.empty() ? static_cast<QWidget*>(this) : m_ticks.front().box;
}

} // namespace kurator::ui
