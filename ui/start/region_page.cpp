#include "ui/start/region_page.h"

#include "exchange/json_input.h"
#include "messages/message.h"
#include "programme/profile_reader.h"
#include "ui/common/choices.h"
#include "ui/common/texts.h"
#include "ui/start/form_width.h"
#include "ui/start/new_school_wizard.h"

#include <QButtonGroup>
#include <QFileInfo>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
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

// The first few; the others come when these are mended.
QString faultsText(const std::vector<base::Error>& faults)
{
    constexpr std::size_t shown = 4;
    QStringList lines;
    for (const base::Error& fault : faults) {
        if (lines.size() < static_cast<qsizetype>(shown)) {
            lines << messages::text(fault);
        }
    }
    if (faults.size() > shown) {
        lines << RegionPage::tr("and %n more", nullptr, static_cast<int>(faults.size() - shown));
    }
    return lines.join(QLatin1Char('\n'));
}

} // namespace

RegionPage::RegionPage(NewSchoolWizard& wizard)
    : m_wizard(wizard), m_group(new QButtonGroup(this)), m_fault(mutedLabel({}, this)),
      m_scroll(new QScrollArea(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    setRole(m_fault, "fault");
    m_fault->setWordWrap(true);
    m_fault->hide();
    column->addWidget(m_fault);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(makeCards());
    column->addWidget(m_scroll, 1);
    auto* file = new QPushButton(tr("&Own file…"), this);
    file->setToolTip(tr("A profile of your region or district, written by the description of profiles"));
    column->addWidget(file, 0, Qt::AlignLeft);
    for (const lists::ProfileRow& row : lists::profileRows()) {
        addCard(row);
    }
    connect(file, &QPushButton::clicked, this, &RegionPage::chooseFile);
    connect(m_group, &QButtonGroup::buttonClicked, this, [this](QAbstractButton* button) {
        take(static_cast<int>(m_group->buttons().indexOf(button)));
        m_fault->hide();
        m_wizard.changed();
    });
    connect(&m_wizard, &NewSchoolWizard::draftReplaced, this, &RegionPage::showDraft);
    showDraft();
}

QWidget* RegionPage::makeCards()
{
    auto* cards = new QWidget;
    cards->setObjectName(QStringLiteral("scrolled"));
    m_rows = new QVBoxLayout(cards);
    cards->setMaximumWidth(
        widthOfForms(*this)); // of the whole, else wrapped texts get the height of wider ones
    m_rows->setContentsMargins(0, 0, 8, 0);
    m_rows->setSpacing(10);
    m_rows->addStretch();
    return cards;
}

void RegionPage::addCard(const lists::ProfileRow& row)
{
    const QString size = tr("%n stage(s)", nullptr, row.stages) + QStringLiteral(" · ") +
                         tr("%n item(s) of the roadmap", nullptr, row.items) + QStringLiteral(" · ") +
                         tr("%n indicator(s)", nullptr, row.indicators);
    auto* card = profileCard(row, size, m_group, m_scroll);
    m_rows->insertWidget(m_rows->count() - 1, card);
    m_codes << row.code;
    if (row.own) {
        m_ownCard = card;
    }
}

void RegionPage::chooseFile()
{
    const QString path = choices().fileToOpen(this, tr("Profile of the region"), tr("Profiles (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    const auto content = exchange::readJsonBytes(path);
    if (!content) {
        sayFault(messages::text(content.error()));
        return;
    }
    const QString name = QFileInfo(path).fileName();
    const auto reading = programme::readWholeProfile(*content, name);
    if (!reading.faults.empty()) {
        sayFault(faultsText(reading.faults));
        return;
    }
    m_wizard.draft().profile = reading.profile.id;
    m_wizard.draft().ownProfile = QString::fromUtf8(*content);
    m_wizard.draft().ownProfileFile = name;
    m_wizard.changed();
    showDraft();
    firstWidget()->setFocus(Qt::OtherFocusReason);
}

void RegionPage::showOwn()
{
    if (m_wizard.draft().ownProfile.isEmpty() || m_wizard.draft().ownProfile == m_own) {
        return;
    }
    auto row = chosenProfile(m_wizard.draft());
    if (!row) {
        return;
    }
    if (m_ownCard) {
        m_codes.removeLast();
        delete m_ownCard;
    }
    m_own = m_wizard.draft().ownProfile;
    m_ownFile = m_wizard.draft().ownProfileFile;
    row->own = true;
    row->title = tr("%1 (own file)").arg(row->title);
    addCard(*row);
}

void RegionPage::take(int choice)
{
    const bool own = m_ownCard && choice == m_codes.size() - 1;
    m_wizard.draft().profile = m_codes.at(choice);
    m_wizard.draft().ownProfile = own ? m_own : QString();
    m_wizard.draft().ownProfileFile = own ? m_ownFile : QString();
}

void RegionPage::sayFault(const QString& sentence)
{
    m_fault->setText(sentence);
    m_fault->show();
}

void RegionPage::showDraft()
{
    showOwn();
    const bool own = !m_wizard.draft().ownProfile.isEmpty();
    const auto index = own && m_ownCard ? m_codes.size() - 1 : m_codes.indexOf(m_wizard.draft().profile);
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
        take(static_cast<int>(m_group->buttons().indexOf(chosen)));
    }
    const auto faults = m_wizard.faultsOf({QStringLiteral("profile")});
    if (faults.empty()) {
        return true;
    }
    sayFault(messages::text(faults.front().code, faults.front().arguments));
    firstWidget()->setFocus(Qt::OtherFocusReason);
    return false;
}

QWidget* RegionPage::firstWidget()
{
    QAbstractButton* chosen = m_group->checkedButton();
    return chosen ? chosen : m_group->buttons().constFirst();
}

} // namespace kurator::ui
