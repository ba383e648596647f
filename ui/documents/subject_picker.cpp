#include "ui/documents/subject_picker.h"

#include "base/text.h"
#include "ui/common/texts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int keyRole = Qt::UserRole;
constexpr int foldedRole = Qt::UserRole + 1;

} // namespace

SubjectPicker::SubjectPicker(QWidget* parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this)),
      m_count(mutedLabel({}, this))
{
    m_filter->setPlaceholderText(tr("Narrow the list"));
    m_filter->setAccessibleName(tr("Narrow the list"));
    m_filter->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("What the papers are of"));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setSpacing(1);
    auto* all = new QPushButton(tr("A&ll"), this);
    auto* none = new QPushButton(tr("N&one"), this);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1);
    buttons->addWidget(all);
    buttons->addWidget(none);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_filter);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    connect(m_filter, &QLineEdit::textChanged, this, &SubjectPicker::narrow);
    connect(all, &QPushButton::clicked, this, [this] { tickShown(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickShown(false); });
    connect(m_list, &QListWidget::itemChanged, this, [this] {
        if (!m_putting) {
            showCount();
            Q_EMIT edited();
        }
    });
    auto* toFilter = new QAction(this);
    toFilter->setShortcut(QKeySequence::Find);
    toFilter->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(toFilter);
    connect(toFilter, &QAction::triggered, this, [this] { m_filter->setFocus(Qt::ShortcutFocusReason); });
}

void SubjectPicker::show(const std::vector<office::SubjectChoice>& choices, const QStringList& ticked)
{
    m_putting = true;
    if (m_choices != choices) {
        m_choices = choices;
        m_filter->clear();
        m_list->clear();
        for (const office::SubjectChoice& choice : choices) {
            auto* item = new QListWidgetItem(choice.title, m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setData(keyRole, choice.key);
            item->setData(foldedRole, base::foldedKey(choice.title));
        }
        m_list->setCurrentRow(0);
    }
    for (int row = 0; row < m_list->count(); ++row) {
        auto* item = m_list->item(row);
        item->setCheckState(ticked.contains(item->data(keyRole).toString()) ? Qt::Checked : Qt::Unchecked);
    }
    m_putting = false;
    showCount();
}

QStringList SubjectPicker::ticked() const
{
    QStringList keys;
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->checkState() == Qt::Checked) {
            keys << m_list->item(row)->data(keyRole).toString();
        }
    }
    return keys;
}

QWidget* SubjectPicker::firstWidget() const
{
    return m_list;
}

void SubjectPicker::narrow(const QString& text)
{
    const QStringList words = base::foldedKey(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    for (int row = 0; row < m_list->count(); ++row) {
        const QString key = m_list->item(row)->data(foldedRole).toString();
        m_list->item(row)->setHidden(
            !std::ranges::all_of(words, [&key](const QString& word) { return key.contains(word); }));
    }
}

void SubjectPicker::tickShown(bool on)
{
    m_putting = true;
    for (int row = 0; row < m_list->count(); ++row) {
        if (!m_list->item(row)->isHidden()) {
            m_list->item(row)->setCheckState(on ? Qt::Checked : Qt::Unchecked);
        }
    }
    m_putting = false;
    showCount();
    Q_EMIT edited();
}

void SubjectPicker::showCount()
{
    m_count->setText(tr("%1 of %2 chosen").arg(ticked().size()).arg(m_list->count()));
}

} // namespace kurator::ui
