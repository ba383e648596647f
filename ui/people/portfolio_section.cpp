#include "ui/people/portfolio_section.h"

#include "ui/common/form.h"

#include <QLineEdit>
#include <QPlainTextEdit>

namespace kurator::ui {

PortfolioSection::PortfolioSection(QWidget* parent) : FormSection(parent), m_link(new QLineEdit(form()))
{
    using people::Portfolio;
    addText(tr("Education"), &Portfolio::education);
    addText(tr("Qualification"), &Portfolio::qualification, tr("Category, degree, title"));
    addText(tr("Experience as a mentor"), &Portfolio::mentoringExperience,
            tr("How many years, how many mentees"));
    addText(tr("Achievements and awards"), &Portfolio::awards);
    addText(tr("Courses"), &Portfolio::courses);
    addText(tr("Can help with"), &Portfolio::help, tr("What a mentee may turn to this mentor for"));
    addText(tr("Feedback"), &Portfolio::feedback);
    form()->addField(tr("Link to the portfolio"), m_link);
    connect(m_link, &QLineEdit::textEdited, this, &CardSection::edited);
}

void PortfolioSection::addText(const QString& label, QString people::Portfolio::*text, const QString& hint)
{
    auto* box = textBox(form());
    form()->addField(label, box, hint);
    m_texts.push_back({box, text});
    connect(box, &QPlainTextEdit::textChanged, this, &CardSection::edited);
}

void PortfolioSection::fill(const office::ParticipantCard& card)
{
    m_stored = card.portfolio;
    for (const TextBox& one : m_texts) {
        one.box->setPlainText(m_stored.*one.text);
    }
    m_link->setText(m_stored.link);
}

void PortfolioSection::write(office::ParticipantCard& card) const
{
    card.portfolio = m_stored;
    for (const TextBox& one : m_texts) {
        card.portfolio.*one.text = one.box->toPlainText();
    }
    card.portfolio.link = m_link->text();
}

QWidget* PortfolioSection::firstWidget()
{
    return m_texts.front().box;
}

} // namespace kurator::ui
