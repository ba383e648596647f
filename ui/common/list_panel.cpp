#include "ui/common/list_panel.h"

#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int typingMilliseconds = 80; // one filtering for a run of keys

} // namespace

ListPanel::ListPanel(const QString& name, const QString& accessibleName, ListModelBase& model,
                     QWidget* parent)
    : QWidget(parent), m_model(model), m_view(new ListView(name, model, this)), m_filter(new QLineEdit(this)),
      m_typing(new QTimer(this)), m_tools(new QHBoxLayout), m_count(mutedLabel({}, this)),
      m_only(new QWidget(this)), m_onlyText(new QLabel(m_only)), m_empty(cardFrame({}, this)),
      m_emptyText(new QLabel(m_empty)), m_emptyButton(mainButton({}, m_empty))
{
    m_view->setAccessibleName(accessibleName);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter: %1").arg(accessibleName));
    m_filter->setClearButtonEnabled(true);
    m_filter->setMaximumWidth(320);
    m_filter->installEventFilter(this);
    m_typing->setSingleShot(true);
    m_tools->addWidget(m_filter, 1);
    m_tools->addWidget(m_count);
    m_tools->addStretch();

    auto* onlyRow = new QHBoxLayout(m_only);
    onlyRow->setContentsMargins(0, 0, 0, 0);
    auto* all = new QPushButton(tr("Show &all"), m_only);
    onlyRow->addWidget(m_onlyText);
    onlyRow->addWidget(all);
    onlyRow->addStretch();
    m_only->hide();

    m_emptyText->setWordWrap(true);
    m_emptyText->setAlignment(Qt::AlignCenter);
    auto* emptyColumn = static_cast<QVBoxLayout*>(m_empty->layout());
    emptyColumn->addStretch();
    emptyColumn->addWidget(m_emptyText);
    emptyColumn->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    emptyColumn->addStretch();
    m_emptyButton->hide();
    m_empty->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(m_tools);
    column->addWidget(m_only);
    column->addWidget(m_view, 1);
    column->addWidget(m_empty, 1);

    connect(m_filter, &QLineEdit::textChanged, m_typing, [this] { m_typing->start(typingMilliseconds); });
    connect(m_typing, &QTimer::timeout, this, [this] { m_model.setFilter(m_filter->text()); });
    connect(all, &QPushButton::clicked, this, [this] { showOnly({}, {}); });
    connect(m_emptyButton, &QPushButton::clicked, this, &ListPanel::emptyButtonPressed);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &ListPanel::showCount);
    connect(m_view, &ListView::choiceChanged, this, &ListPanel::showCount);
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_filter, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
    showCount();
}

void ListPanel::addTool(QWidget* widget)
{
    m_tools->addWidget(widget);
}

void ListPanel::setEmptyText(const QString& sentence, const QString& button)
{
    m_emptyText->setText(sentence);
    m_emptyButton->setText(button);
    m_emptyButton->setVisible(!button.isEmpty());
    showCount();
}

void ListPanel::setFilterText(const QString& text)
{
    m_filter->setText(text);
    m_typing->stop();
    m_model.setFilter(text);
}

void ListPanel::showOnly(const std::vector<QUuid>& ids, const QString& why)
{
    m_onlyText->setText(why);
    m_only->setVisible(!ids.empty());
    if (!m_filter->text().isEmpty() && !ids.empty()) {
        setFilterText({});
    }
    m_model.setOnly(ids);
}

bool ListPanel::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_filter && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool down = key->key() == Qt::Key_Down || key->key() == Qt::Key_Return;
        if (down && m_typing->isActive()) {
            m_typing->stop();
            m_model.setFilter(m_filter->text());
        }
        if (down && m_model.rowCount() > 0) {
            m_view->setFocus(Qt::OtherFocusReason);
            if (!m_view->selectionModel()->hasSelection()) {
                m_view->selectRow(qMax(0, m_model.rowFrom(m_view->currentIndex().row())));
            }
            return true;
        }
        if (key->key() == Qt::Key_Escape && !m_filter->text().isEmpty()) {
            m_filter->clear();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void ListPanel::showCount()
{
    const int shown = m_model.countShown();
    const auto chosen = m_view->selectionModel()->selectedRows().size();
    QString text = m_model.isNarrowed() ? tr("%1 of %2").arg(shown).arg(m_model.countAll())
                                        : locale().toString(m_model.countAll());
    if (chosen > 1) {
        text += QStringLiteral(" · ") + tr("%n chosen", nullptr, static_cast<int>(chosen));
    }
    m_count->setText(text);
    const bool empty = m_model.countAll() == 0 && !m_emptyText->text().isEmpty();
    m_empty->setVisible(empty);
    m_view->setVisible(!empty);
}

} // namespace kurator::ui
