#pragma once

#include "people/portfolio.h"
#include "ui/people/card_section.h"

#include <vector>

class QLineEdit;
class QPlainTextEdit;

namespace kurator::ui {

// «Портфолио»: what a mentor brings, kept with the person through the years.
class PortfolioSection final : public FormSection
{
    Q_OBJECT

public:
    explicit PortfolioSection(QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;
    [[nodiscard]] QWidget* firstWidget() override;

private:
    struct TextBox
    {
        QPlainTextEdit* box;
        QString people::Portfolio::*text;
    };

    void addText(const QString& label, QString people::Portfolio::*text, const QString& hint = {});

    people::Portfolio m_stored;
    std::vector<TextBox> m_texts;
    QLineEdit* m_link;
};

} // namespace kurator::ui
