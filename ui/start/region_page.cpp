#include "ui/start/region_page.h"

#include "lists/profile_list.h"
#include "messages/message.h"
#include "ui/common/texts.h"
#include "ui/start/form_width.h"
#include "ui/start/new_school_wizard.h"

#include <QButtonGroup>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QRadioButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

// A click anywhere on the card chooses, not only on the words of its button; and so does an arrow where
// nothing was chosen yet, which Qt alone takes for a mere move. The card that has the keyboard is seen whole.
class CardKeysAndClicks final : public QObject
{
public:
    CardKeysAndClicks(QWidget* card, QAbstractButton* button, QScrollArea* scroll)
        : QObject(card), m_card(card), m_button(button), m_scroll(scroll)
    {
        card->installEventFilter(this);
        button->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (watched == m_button) {
            if (event->type() == QEvent::KeyPress && isArrow(static_cast<QKeyEvent*>(event)->key()) &&
                !m_button->group()->checkedButton()) {
                m_button->setChecked(true);
            }
            if (event->type() == QEvent::FocusIn) {
                m_scroll->ensureWidgetVisible(m_card, 0, 8);
            }
            return false;
        }
        if (event->type() != QEvent::MouseButtonRelease) {
            return false;
        }
        const auto* mouse = static_cast<QMouseEvent*>(event);
        if (mouse->button() == Qt::LeftButton && m_card->rect().contains(mouse->position().toPoint())) {
            m_button->setFocus(Qt::MouseFocusReason);
            m_button->click();
        }
        return true;
    }

private:
    static bool isArrow(int key)
    {
        return key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_Left || key == Qt::Key_Right;
    }

    QWidget* m_card;
    QAbstractButton* m_button;
    QScrollArea* m_scroll;
};

// The button's words are the card's heading, so the card needs none of its own.
QWidget* profileCard(const lists::ProfileRow& row, const QString& size, QButtonGroup* group,
                     QScrollArea* scroll)
{
    auto* card = cardFrame({}, scroll->widget());
    card->setProperty("pressable", true);
    card->setAttribute(Qt::WA_Hover);
    card->setCursor(Qt::PointingHandCursor);
    auto* button = new QRadioButton(QString(row.title).replace(QLatin1Char('&'), QLatin1String("&&")), card);
    auto* told = mutedLabel(size, card);
    auto* start = mutedLabel(messages::text(row.startCode), card);
    button->setAccessibleDescription(size + QLatin1Char(' ') + start->text());
    group->addButton(button);
    columnOf(card)->setSpacing(4);
    columnOf(card)->addWidget(button);
    for (QLabel* label : {told, start}) {
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setIndent(button->sizeHint().height());
        columnOf(card)->addWidget(label);
    }
    new CardKeysAndClicks(card, button, scroll);
    return card;
}

} // namespace

RegionPage::RegionPage(NewSchoolWizard& wizard)
    : m_wizard(wizard), m_group(new QButtonGroup(this)), m_fault(mutedLabel({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    setRole(m_fault, "fault");
    m_fault->hide();
    column->addWidget(m_fault);
    auto* cards = new QWidget;
    cards->setObjectName(QStringLiteral("scrolled"));
    auto* rows = new QVBoxLayout(cards);
    cards->setMaximumWidth(
        widthOfForms(*this)); // of the whole, else wrapped texts get the height of wider ones
    rows->setContentsMargins(0, 0, 8, 0);
    rows->setSpacing(10);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(cards);
    column->addWidget(scroll, 1);
    for (const lists::ProfileRow& row : lists::profileRows()) {
        const QString size = tr("%n stage(s)", nullptr, row.stages) + QStringLiteral(" · ") +
                             tr("%n item(s) of the roadmap", nullptr, row.items) + QStringLiteral(" · ") +
                             tr("%n indicator(s)", nullptr, row.indicators);
        rows->addWidget(profileCard(row, size, m_group, scroll));
        m_codes << row.code;
    }
    rows->addStretch();
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        m_wizard.draft().profile = m_codes.at(m_group->buttons().indexOf(button));
        m_fault->hide();
        m_wizard.changed();
    });
    connect(&m_wizard, &NewSchoolWizard::draftReplaced, this, &RegionPage::showDraft);
    showDraft();
}

void RegionPage::showDraft()
{
    const auto index = m_codes.indexOf(m_wizard.draft().profile);
    m_group->setExclusive(false);
    for (QAbstractButton* button : m_group->buttons()) {
        button->setChecked(m_group->buttons().indexOf(button) == index);
    }
    m_group->setExclusive(true);
    m_fault->hide();
}

QString RegionPage::intro() const
{
    return tr("The region gives the roadmap, its terms and the indicators of the report.");
}

bool RegionPage::leave()
{
    // Arrows choose without a click.
    if (const QAbstractButton* chosen = m_group->checkedButton()) {
        m_wizard.draft().profile = m_codes.at(m_group->buttons().indexOf(chosen));
    }
    const auto faults = m_wizard.faultsOf({QStringLiteral("profile")});
    if (faults.empty()) {
        return true;
    }
    m_fault->setText(messages::text(faults.front().code, faults.front().arguments));
    m_fault->show();
    firstWidget()->setFocus(Qt::OtherFocusReason);
    return false;
}

QWidget* RegionPage::firstWidget()
{
    QAbstractButton* chosen = m_group->checkedButton();
    return chosen ? chosen : m_group->buttons().constFirst();
}

} // namespace kurator::ui
