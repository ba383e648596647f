#include "ui/common/view_menu.h"

#include "office/saved_views.h"
#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int viewNameLetters = 22;
constexpr int mostViewLetters = 80;

} // namespace

ViewMenu::ViewMenu(Workspace& workspace, QString list, std::function<QByteArray()> content, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_list(std::move(list)), m_content(std::move(content)),
      m_button(new QPushButton(this)), m_nameRow(new QWidget(this)), m_name(new QLineEdit(m_nameRow)),
      m_keep(new QPushButton(m_nameRow))
{
    m_button->setMenu(new QMenu(m_button));
    m_button->setProperty("chip", true);
    m_name->setAccessibleName(tr("Name of the view"));
    m_name->setPlaceholderText(tr("Name of the view"));
    m_name->setMaxLength(mostViewLetters);
    m_name->setMinimumWidth(fontMetrics().averageCharWidth() * viewNameLetters);
    m_name->installEventFilter(this);
    auto* cancel = new QPushButton(tr("Cancel"), m_nameRow);
    auto* nameRow = new QHBoxLayout(m_nameRow);
    nameRow->setContentsMargins(0, 0, 0, 0);
    nameRow->addWidget(m_name);
    nameRow->addWidget(m_keep);
    nameRow->addWidget(cancel);
    m_nameRow->hide();
    setFocusProxy(m_button);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_button);
    row->addWidget(m_nameRow);
    connect(m_button->menu(), &QMenu::aboutToShow, this, &ViewMenu::fillMenu);
    connect(m_name, &QLineEdit::returnPressed, this, &ViewMenu::keepName);
    connect(m_keep, &QPushButton::clicked, this, &ViewMenu::keepName);
    connect(cancel, &QPushButton::clicked, this, &ViewMenu::closeName);
    connect(m_name, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_keep->setEnabled(!text.trimmed().isEmpty()); });
    showState();
}

const school::SavedView* ViewMenu::current() const
{
    const auto& views = m_workspace.desk().snapshot().savedViews;
    const auto found = std::ranges::find(views, m_current, &school::SavedView::id);
    return m_current.isNull() || found == views.end() ? nullptr : &*found;
}

void ViewMenu::showState()
{
    const auto* view = current();
    if (!view || view->content != m_content()) {
        m_current = {};
        view = nullptr;
    }
    QString name = view ? fontMetrics().elidedText(view->name, Qt::ElideRight,
                                                   fontMetrics().averageCharWidth() * viewNameLetters)
                        : QString();
    m_button->setText(view ? tr("&My views: %1").arg(name.replace(QLatin1Char('&'), QStringLiteral("&&")))
                           : tr("&My views"));
}

void ViewMenu::fillMenu()
{
    QMenu* menu = m_button->menu();
    menu->clear();
    for (const school::SavedView& view : office::savedViews(m_workspace.desk(), m_list)) {
        QAction* action = menu->addAction(QString(view.name).replace(QLatin1Char('&'), QStringLiteral("&&")));
        action->setCheckable(true);
        action->setChecked(view.id == m_current);
        connect(action, &QAction::triggered, this, [this, view] { choose(view); });
    }
    menu->addSeparator();
    menu->addAction(tr("&Keep what is shown as a view…"), this, [this] {
        m_renaming = false;
        askName({});
    });
    if (const auto* view = current()) {
        menu->addAction(tr("Re&name this view…"), this, [this, name = view->name] {
            m_renaming = true;
            askName(name);
        });
        menu->addAction(tr("&Delete this view"), this, &ViewMenu::removeCurrent);
    }
}

void ViewMenu::choose(const school::SavedView& view)
{
    m_current = view.id;
    Q_EMIT chosen(view.content);
    showState();
}

void ViewMenu::askName(const QString& proposed)
{
    m_keep->setText(m_renaming ? tr("Rename") : tr("Keep the view"));
    m_name->setText(proposed);
    m_name->selectAll();
    m_keep->setEnabled(!proposed.isEmpty());
    m_button->hide();
    m_nameRow->show();
    updateGeometry();
    m_name->setFocus(Qt::OtherFocusReason);
}

void ViewMenu::closeName()
{
    m_nameRow->hide();
    m_button->show();
    updateGeometry();
    m_button->setFocus(Qt::OtherFocusReason);
}

void ViewMenu::keepName()
{
    const QString name = m_name->text().simplified();
    if (name.isEmpty()) {
        return;
    }
    if (m_renaming) {
        const auto renamed = m_workspace.perform(
            [&](office::Desk& desk) { return office::renameView(desk, m_current, name); });
        if (!renamed) {
            return;
        }
        Q_EMIT m_workspace.said(tr("The view is called “%1” now.").arg(name));
    } else {
        const auto kept = m_workspace.perform(
            [&](office::Desk& desk) { return office::saveView(desk, m_list, name, m_content()); });
        if (!kept) {
            return;
        }
        m_current = *kept;
        Q_EMIT m_workspace.said(tr("The view “%1” is kept.").arg(name));
    }
    closeName();
    showState();
}

void ViewMenu::removeCurrent()
{
    const auto* view = current();
    if (!view) {
        return;
    }
    const QString name = view->name;
    const auto removed =
        m_workspace.perform([&](office::Desk& desk) { return office::removeView(desk, m_current); });
    if (removed) {
        Q_EMIT m_workspace.said(tr("The view “%1” is deleted.").arg(name));
        showState();
    }
}

bool ViewMenu::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_name && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        closeName();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kurator::ui
