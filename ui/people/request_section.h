#pragma once

#include "office/desk.h"
#include "ui/people/card_section.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace kurator::ui {

class FurtherRequests;
class RequestSourceBox;
class TagEditor;

// What a mentee asks for: the main request in words and tags, who noticed it, and further requests.
class RequestSection final : public FormSection
{
    Q_OBJECT

public:
    explicit RequestSection(const office::Desk& desk, QWidget* parent = nullptr);

    void fill(const office::ParticipantCard& card) override;
    void write(office::ParticipantCard& card) const override;

private:
    void showUnderstood();

    const office::Desk& m_desk;
    QPlainTextEdit* m_request;
    TagEditor* m_tags;
    RequestSourceBox* m_source;
    FurtherRequests* m_further;
    QLineEdit* m_namedMentor;
    QComboBox* m_mentorSex;
};

} // namespace kurator::ui
