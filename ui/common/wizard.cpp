#include "ui/common/wizard.h"

#include "ui/common/long_work.h"
#include "ui/common/message_bar.h"
#include "ui/common/texts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>
#include <iterator>

namespace kurator::ui {

Wizard& WizardPage::wizard() const
{
    QWidget* above = parentWidget();
    while (above && !qobject_cast<Wizard*>(above)) {
        above = above->parentWidget();
    }
    Q_ASSERT(above);
    return *static_cast<Wizard*>(above);
}

Wizard::Wizard(const QString& title, QWidget* parent)
    : QWidget(parent), m_title(title), m_steps(new QLabel(this)), m_pageTitle(titleLabel({}, this)),
      m_intro(mutedLabel({}, this)), m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)),
      m_note(mutedLabel({}, this)), m_back(new QPushButton(tr("&Back"), this)),
      m_next(mainButton(tr("&Next"), this)), m_leave(new QPushButton(tr("&Put off"), this)),
      m_longWork(new LongWork(this))
{
    setAccessibleName(title);
    auto* head = new QWidget(this);
    head->setObjectName(QStringLiteral("wizardHead"));
    head->setAttribute(Qt::WA_StyledBackground);
    auto* headRow = new QHBoxLayout(head);
    headRow->addWidget(headingLabel(title, head));
    headRow->addStretch();
    m_steps->setTextFormat(Qt::RichText);
    headRow->addWidget(m_steps);

    auto* body = new QWidget(this);
    auto* bodyColumn = new QVBoxLayout(body);
    bodyColumn->setContentsMargins(22, 16, 22, 12);
    bodyColumn->setSpacing(8);
    m_intro->setWordWrap(true);
    bodyColumn->addWidget(m_pageTitle);
    bodyColumn->addWidget(m_intro);
    bodyColumn->addWidget(m_messages);
    bodyColumn->addWidget(m_stack, 1);

    auto* foot = new QWidget(this);
    foot->setObjectName(QStringLiteral("wizardFoot"));
    foot->setAttribute(Qt::WA_StyledBackground);
    auto* footRow = new QHBoxLayout(foot);
    m_note->setWordWrap(true);
    m_leave->setToolTip(tr("Leave the wizard; what you entered is kept"));
    footRow->addWidget(m_note, 1);
    footRow->addWidget(m_leave);
    footRow->addWidget(m_back);
    footRow->addWidget(m_next);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(head);
    column->addWidget(body, 1);
    column->addWidget(foot);

    connect(qApp, &QApplication::focusChanged, this, &Wizard::followFocus);
    connect(m_back, &QPushButton::clicked, this, &Wizard::goBack);
    connect(m_leave, &QPushButton::clicked, this, &Wizard::leave);
    connect(m_next, &QPushButton::clicked, this, [this] {
        m_messages->clear();
        if (page()->isReady() && page()->leave()) {
            goOn();
        }
    });
}

// The keyboard leaves a field that goes with the wizard: nothing is to be followed then.
Wizard::~Wizard()
{
    disconnect(qApp, nullptr, this, nullptr);
}

void Wizard::addPage(WizardPage* page)
{
    m_pages.push_back(page);
    QWidget* place = page;
    if (!page->fillsHeight()) {
        auto* scroll = new QScrollArea(m_stack);
        scroll->setWidgetResizable(true);
        scroll->setFrameShape(QFrame::NoFrame);
        scroll->setFocusPolicy(Qt::NoFocus);
        page->setObjectName(QStringLiteral("scrolled"));
        scroll->setWidget(page);
        page->installEventFilter(this);
        place = scroll;
    }
    m_stack->addWidget(place);
    connect(page, &WizardPage::readyChanged, this, &Wizard::showButtons);
    connect(page, &WizardPage::noteChanged, m_note, &QLabel::setText);
}

// What is shown on a page only now has its place when the page has grown.
bool Wizard::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize) {
        QTimer::singleShot(0, this, &Wizard::followFocus);
    }
    return QWidget::eventFilter(watched, event);
}

// A field that takes the keyboard may stand below what is seen, with its fault under it.
void Wizard::followFocus()
{
    auto* scroll = qobject_cast<QScrollArea*>(m_stack->currentWidget());
    QWidget* now = focusWidget();
    if (!scroll || !now || !scroll->isAncestorOf(now) || now->height() >= scroll->height()) {
        return;
    }
    // By points: ensureWidgetVisible() is content with a field of which only the cursor is seen.
    const QPoint top = now->mapTo(scroll->widget(), QPoint());
    scroll->ensureVisible(top.x(), top.y() + now->height(), 0, fontMetrics().lineSpacing() * 3);
    scroll->ensureVisible(top.x(), top.y(), 0, 0);
}

void Wizard::begin(int page)
{
    show(page);
}

void Wizard::goOn()
{
    keep();
    if (currentPage() + 1 == pageCount()) {
        finish();
        return;
    }
    show(currentPage() + 1);
}

void Wizard::goBack()
{
    if (currentPage() > 0 && !m_backForbidden) {
        m_messages->clear();
        show(currentPage() - 1);
    }
}

void Wizard::finish()
{
    Q_EMIT finished();
}

void Wizard::leave()
{
    if (m_backForbidden) {
        finish();
        return;
    }
    keep();
    Q_EMIT left();
}

void Wizard::leaveFor(const Target& target)
{
    if (!m_backForbidden) {
        keep();
    }
    Q_EMIT asked(target);
}

int Wizard::currentPage() const
{
    const auto before = m_pages.begin() + std::max(m_stack->currentIndex(), 0);
    return static_cast<int>(std::count_if(m_pages.begin(), before, std::mem_fn(&WizardPage::isWanted)));
}

void Wizard::forbidBack()
{
    m_backForbidden = true;
    showButtons();
}

void Wizard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        leave();
        return;
    }
    if (event->modifiers() == Qt::AltModifier && event->key() == Qt::Key_Left) {
        goBack();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        auto* button = qobject_cast<QPushButton*>(focusWidget());
        (button ? button : m_next)->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void Wizard::show(int index)
{
    m_note->clear();
    WizardPage* shown = pageAt(index);
    m_stack->setCurrentIndex(static_cast<int>(std::ranges::find(m_pages, shown) - m_pages.begin()));
    m_pageTitle->setText(shown->title());
    m_intro->setText(shown->intro());
    showSteps();
    shown->enter();
    showButtons();
    shown->firstWidget()->setFocus(Qt::OtherFocusReason);
}

void Wizard::showSteps()
{
    QStringList steps;
    for (int i = 0; i < pageCount(); ++i) {
        const QString step = QStringLiteral("%1 %2").arg(i + 1).arg(pageAt(i)->title().toHtmlEscaped());
        steps << (i == currentPage() ? QStringLiteral("<b>%1</b>").arg(step) : step);
    }
    m_steps->setText(steps.join(QStringLiteral(" › ")));
    m_steps->setAccessibleName(
        tr("Step %1 of %2: %3").arg(currentPage() + 1).arg(pageCount()).arg(page()->title()));
}

void Wizard::showButtons()
{
    const QString own = page()->nextText();
    const bool last = currentPage() + 1 == pageCount();
    m_next->setText(!own.isEmpty() ? own : last ? tr("&Done") : tr("&Next"));
    m_next->setEnabled(page()->isReady());
    m_back->setVisible(currentPage() > 0 && !m_backForbidden);
    m_leave->setVisible(!m_backForbidden);
}

WizardPage* Wizard::page() const
{
    return m_pages[static_cast<size_t>(m_stack->currentIndex())];
}

std::vector<WizardPage*> Wizard::wantedPages() const
{
    std::vector<WizardPage*> wanted;
    std::ranges::copy_if(m_pages, std::back_inserter(wanted), &WizardPage::isWanted);
    return wanted;
}

} // namespace kurator::ui
