#include "ui/consents/request_person_page.h"

#include "ui/common/put_off_card.h"
#include "ui/common/texts.h"
#include "ui/consents/request_texts.h"
#include "ui/consents/request_wizard.h"

#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>
#include <memory>

namespace kurator::ui {

namespace {

using PeopleModel = ListModel<lists::RequestPerson>;

std::unique_ptr<PeopleModel> peopleModel()
{
    using Somebody = lists::RequestPerson;
    return std::make_unique<PeopleModel>(
        std::vector<ListColumn<Somebody>>{{QStringLiteral("name"), RequestPersonPage::tr("Name"),
                                           [](const Somebody& row) { return row.name; }, 44},
                                          {QStringLiteral("place"),
                                           RequestPersonPage::tr("Class or position"),
                                           [](const Somebody& row) { return row.place; }, 30}},
        [](const Somebody& row) { return row.person.uuid(); }, [](const Somebody& row) { return row.key; });
}

} // namespace

RequestPersonPage::RequestPersonPage(RequestWizard& wizard)
    : m_wizard(wizard), m_former(new PutOffCard(tr("A request was put off"), this)),
      m_model(peopleModel().release()),
      m_panel(new ListPanel(QStringLiteral("request-people"), tr("People"), *m_model, this))
{
    m_model->setParent(m_panel); // outlives the view
    m_panel->view()->setSelectionMode(QAbstractItemView::SingleSelection);
    m_panel->setEmptyText(tr("There is nobody in the base yet."));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 4, 0, 0);
    column->setSpacing(14);
    column->addWidget(m_former);
    column->addWidget(m_panel, 1);
    column->addStretch(); // under the card, while it stands alone
    connect(m_former, &PutOffCard::goOnAsked, this, [this] {
        m_wizard.takeFormer();
        showFormer();
        m_wizard.goOn();
    });
    connect(m_former, &PutOffCard::anewAsked, this, &RequestPersonPage::beginAnew);
    connect(m_panel->view(), &ListView::choiceChanged, this, &RequestPersonPage::readyChanged);
    connect(m_panel->view(), &ListView::opened, this, [this] {
        if (isReady() && leave()) {
            m_wizard.goOn();
        }
    });
}

void RequestPersonPage::beginAnew()
{
    m_wizard.forgetFormer();
    showFormer();
    if (m_wizard.draft().wish.person.isNull()) {
        m_panel->filterBox()->setFocus(Qt::OtherFocusReason);
    } else {
        m_wizard.goOn();
    }
}

QString RequestPersonPage::title() const
{
    return tr("Whose data");
}

QString RequestPersonPage::intro() const
{
    return tr("Choose the person about whose data the paper is; a parent may have brought it.");
}

bool RequestPersonPage::isReady() const
{
    return !m_wizard.former() && m_panel->view()->chosenIds().size() == 1;
}

void RequestPersonPage::enter()
{
    m_model->setRows(lists::requestPeople(m_wizard.workspace().desk()));
    showFormer();
    const auto person = m_wizard.draft().wish.person;
    if (!person.isNull()) {
        m_panel->view()->choose({person.uuid()});
    }
}

void RequestPersonPage::showFormer()
{
    const auto& former = m_wizard.former();
    QString sentence;
    if (former) {
        const auto people = lists::requestPeople(m_wizard.workspace().desk());
        const auto who = std::ranges::find(people, former->wish.person, &lists::RequestPerson::person);
        sentence = RequestTexts::kind(former->wish.kind);
        sentence += who == people.end() ? QString() : QStringLiteral(": ") + who->name;
    }
    m_former->tell(sentence);
    m_panel->setVisible(!former);
    Q_EMIT readyChanged();
}

bool RequestPersonPage::leave()
{
    m_wizard.setPerson(base::Id<people::Person>(m_panel->view()->chosenIds().front()));
    m_wizard.draftChanged();
    return true;
}

QWidget* RequestPersonPage::firstWidget()
{
    return m_wizard.former() ? m_former->firstWidget() : m_panel->filterBox();
}

} // namespace kurator::ui
