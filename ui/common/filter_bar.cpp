#include "ui/common/filter_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/ticking_menu.h"

#include <QLocale>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr qsizetype choicesToTell = 2;
constexpr int chosenTextLetters = 26;
constexpr char fieldProperty[] = "field";

// A text of the base is no mnemonic.
QString withoutMnemonics(QString text)
{
    return text.replace(QLatin1Char('&'), QStringLiteral("&&"));
}

// A menu that is open and being ticked keeps its choices while their counts change.
bool holds(const QMenu& menu, const FilterField& field)
{
    return menu.property(fieldProperty).toString() == field.id &&
           std::ranges::equal(
               menu.actions(), field.choices, {},
               [](const QAction* action) { return action->data().toString(); }, &FilterChoice::id);
}

} // namespace

FilterBar::FilterBar(QWidget* parent) : QWidget(parent), m_reset(new QPushButton(tr("&Reset"), this))
{
    auto* flow = new FlowLayout(this, 6);
    m_reset->setProperty("flat", true);
    m_reset->hide();
    flow->addWidget(m_reset);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        setChosen({});
        if (!m_buttons.empty()) {
            m_buttons.front()->setFocus(Qt::OtherFocusReason);
        }
        Q_EMIT changed();
    });
}

void FilterBar::addTool(QWidget* widget)
{
    layout()->addWidget(widget);
    m_tools.push_back(widget);
    orderTabs();
}

// As they stand, from left to right.
void FilterBar::orderTabs()
{
    QWidget* before = nullptr;
    const auto add = [&before](QWidget* widget) {
        if (before) {
            setTabOrder(before, widget);
        }
        before = widget;
    };
    std::ranges::for_each(m_buttons, add);
    add(m_reset);
    std::ranges::for_each(m_tools, add);
}

// New drop-downs stand after the others and before «Reset».
QPushButton* FilterBar::buttonAt(std::size_t place)
{
    while (m_buttons.size() <= place) {
        auto* button = new QPushButton(this);
        button->setMenu(new TickingMenu(button));
        button->setProperty("chip", true);
        m_buttons.push_back(button);
        QList<QLayoutItem*> after;
        while (layout()->count() >= static_cast<int>(m_buttons.size())) {
            after << layout()->takeAt(static_cast<int>(m_buttons.size()) - 1);
        }
        layout()->addWidget(button);
        for (QLayoutItem* item : after) {
            layout()->addItem(item);
        }
        orderTabs();
    }
    return m_buttons[place];
}

void FilterBar::setFields(std::vector<FilterField> fields)
{
    m_fields = std::move(fields);
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        FilterField& field = m_fields[i];
        for (const QString& id : m_chosen.value(field.id)) {
            if (std::ranges::find(field.choices, id, &FilterChoice::id) == field.choices.end()) {
                field.choices.push_back({id, id, 0});
            }
        }
        fillMenu(*buttonAt(i), field);
    }
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        m_buttons[i]->setVisible(i < m_fields.size());
    }
    showChosen();
}

void FilterBar::fillMenu(QPushButton& button, const FilterField& field)
{
    QMenu* menu = button.menu();
    menu->setAccessibleName(QString(field.title).remove(QLatin1Char('&')));
    if (!holds(*menu, field)) {
        menu->clear();
        menu->setProperty(fieldProperty, field.id);
        for (const FilterChoice& choice : field.choices) {
            QAction* action = menu->addAction(choice.text);
            action->setCheckable(true);
            action->setData(choice.id);
            connect(action, &QAction::toggled, this,
                    [this, id = field.id, choice = choice.id](bool ticked) { toggle(id, choice, ticked); });
        }
    }
    showCounts(*menu, field);
}

void FilterBar::showCounts(const QMenu& menu, const FilterField& field) const
{
    const QStringList chosen = m_chosen.value(field.id);
    const auto actions = menu.actions();
    for (std::size_t i = 0; i < field.choices.size(); ++i) {
        const FilterChoice& choice = field.choices[i];
        QAction* action = actions.at(static_cast<qsizetype>(i));
        const QSignalBlocker quiet(action);
        const bool on = chosen.contains(choice.id);
        action->setText(QStringLiteral("%1\t%2").arg(withoutMnemonics(choice.text)).arg(choice.count));
        action->setChecked(on);
        action->setEnabled(choice.count > 0 || on);
    }
}

void FilterBar::toggle(const QString& field, const QString& choice, bool on)
{
    QStringList& chosen = m_chosen[field];
    chosen.removeAll(choice);
    if (on) {
        chosen << choice;
    }
    if (chosen.isEmpty()) {
        m_chosen.remove(field);
    }
    showChosen();
    Q_EMIT changed();
}

void FilterBar::setChosen(const QMap<QString, QStringList>& chosen)
{
    m_chosen = chosen;
    setFields(std::move(m_fields));
}

void FilterBar::showChosen()
{
    for (std::size_t i = 0; i < m_fields.size(); ++i) {
        const FilterField& field = m_fields[i];
        const QStringList ids = m_chosen.value(field.id);
        QStringList texts;
        for (const FilterChoice& choice : field.choices) {
            if (ids.contains(choice.id)) {
                texts << choice.text;
            }
        }
        const QString told = texts.size() <= choicesToTell ? texts.join(QStringLiteral(", "))
                                                           : locale().toString(texts.size());
        QPushButton* button = m_buttons[i];
        const QString shown = fontMetrics().elidedText(told, Qt::ElideRight,
                                                       fontMetrics().averageCharWidth() * chosenTextLetters);
        button->setText(told.isEmpty() ? field.title
                                       : field.title + QStringLiteral(": ") + withoutMnemonics(shown));
        button->setToolTip(texts.join(QStringLiteral(", ")));
        if (button->property("chosen").toBool() == told.isEmpty()) {
            button->setProperty("chosen", !told.isEmpty());
            style()->unpolish(button);
            style()->polish(button);
        }
    }
    m_reset->setVisible(!m_chosen.isEmpty());
    updateGeometry();
}

} // namespace kurator::ui
