#include "ui/consents/consent_deed_form.h"

#include "messages/message.h"
#include "office/consent_marks.h"
#include "office/mark_consents.h"
#include "ui/common/date_editor.h"
#include "ui/common/form.h"
#include "ui/common/form_draft.h"
#include "ui/consents/consent_texts.h"
#include "ui/consents/distribution_grid.h"
#include "ui/consents/signers_box.h"

#include <QUuid>

#include <algorithm>

namespace kurator::ui {

namespace {

// The same people in any order.
QString keyOf(ConsentDeed deed, std::vector<base::Id<people::Person>> persons)
{
    std::ranges::sort(persons);
    QString who = persons.front().toString();
    if (persons.size() > 1) {
        for (const auto& person : persons) {
            who += person.toString();
        }
        who = QUuid::createUuidV5(QUuid(), who).toString(QUuid::WithoutBraces);
    }
    return QStringLiteral("form/consents/%1/%2").arg(static_cast<int>(deed)).arg(who);
}

struct ConsentDeedTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ConsentDeedTexts)

public:
    [[nodiscard]] static QString heading(ConsentDeed deed)
    {
        switch (deed) {
        case ConsentDeed::Sign:
            return tr("Signed papers came back");
        case ConsentDeed::GiveBlank:
            return tr("Blanks were given out");
        }
        return {};
    }

    [[nodiscard]] static QString button(ConsentDeed deed)
    {
        switch (deed) {
        case ConsentDeed::Sign:
            return tr("Mark as signed");
        case ConsentDeed::GiveBlank:
            return tr("Write down");
        }
        return {};
    }

    [[nodiscard]] static QString day(ConsentDeed deed)
    {
        switch (deed) {
        case ConsentDeed::Sign:
            return tr("Day on the paper");
        case ConsentDeed::GiveBlank:
            return tr("Given out on");
        }
        return {};
    }

    [[nodiscard]] static QString nothing(ConsentDeed deed)
    {
        switch (deed) {
        case ConsentDeed::Sign:
            return tr("These papers of that day are marked already.");
        case ConsentDeed::GiveBlank:
            return tr("All of them hold such a blank already.");
        }
        return {};
    }

    [[nodiscard]] static QString done(ConsentDeed deed, int count)
    {
        switch (deed) {
        case ConsentDeed::Sign:
            return tr("%n consent(s) marked as signed.", nullptr, count);
        case ConsentDeed::GiveBlank:
            return tr("%n blank(s) written down as given out.", nullptr, count);
        }
        return {};
    }
};

} // namespace

ConsentDeedForm::ConsentDeedForm(ConsentDeed deed, Workspace& workspace,
                                 std::vector<base::Id<people::Person>> persons, const QString& about,
                                 QWidget* parent)
    : PaneForm(ConsentDeedTexts::heading(deed), about, ConsentDeedTexts::button(deed), parent), m_what(deed),
      m_workspace(workspace), m_persons(std::move(persons)), m_paper(new PurposeBox(this)),
      m_day(new DateEditor(ConsentDeedTexts::day(deed), this)), m_signers(new SignersBox(this)),
      m_grid(deed == ConsentDeed::Sign ? new DistributionGrid(this) : nullptr)
{
    m_day->setNear(workspace.desk().today());
    m_day->setDate(workspace.desk().today());
    addField(tr("Paper"), m_paper);
    addField(ConsentDeedTexts::day(deed), m_day);
    if (deed == ConsentDeed::Sign) {
        addField(tr("Who signed"), m_signers);
        addField(tr("What the signer allowed"), m_grid, tr("Only what is allowed here may be published."));
        connect(m_paper, &QComboBox::currentIndexChanged, this, &ConsentDeedForm::showGrid);
        showGrid();
    } else {
        m_signers->hide();
    }
    keepDraft();
    setDeed([this] { return act(); });
}

void ConsentDeedForm::keepDraft()
{
    auto* draft = new FormDraft(m_workspace, this);
    draft->addPlace(QStringLiteral("paper"), m_paper);
    draft->add(QStringLiteral("day"), m_day);
    draft->addPlace(QStringLiteral("signers"), m_signers);
    if (m_grid) {
        m_grid->addTo(*draft);
    }
    resume(*draft, keyOf(m_what, m_persons));
}

// Only a consent to distribution decides about each datum.
void ConsentDeedForm::showGrid()
{
    form().setFieldShown(m_grid, purpose() == people::ConsentPurpose::Distribution);
}

people::ConsentPurpose ConsentDeedForm::purpose() const
{
    return m_paper->purpose();
}

bool ConsentDeedForm::act()
{
    const auto day = m_day->date();
    if (!day) {
        form().setFault(m_day, m_day->isReadable() ? tr("Write the day.") : m_day->fault());
        return false;
    }
    const auto written = write(*day);
    if (!written && written.error().code == QLatin1String("consent.no-condition")) {
        form().setFault(m_grid, messages::text(written.error()));
        m_grid->focusCondition(written.error().arguments.value(QStringLiteral("datum")));
        return false;
    }
    if (!written) {
        form().setFault(m_day, messages::text(written.error()));
        return false;
    }
    if (*written == 0) {
        form().setFault(m_paper, ConsentDeedTexts::nothing(m_what));
        return false;
    }
    m_workspace.tellChanged();
    Q_EMIT m_workspace.said(ConsentDeedTexts::done(m_what, static_cast<int>(*written)));
    return true;
}

base::Result<qsizetype> ConsentDeedForm::write(const QDate& day)
{
    auto& desk = m_workspace.desk();
    switch (m_what) {
    case ConsentDeed::Sign:
        return office::markConsents(
            desk, {purpose(), day, m_signers->roles(), m_persons, m_grid->allowed(), m_grid->limits()});
    case ConsentDeed::GiveBlank:
        return office::issueConsents(desk, purpose(), m_persons, day);
    }
    return 0;
}

} // namespace kurator::ui
