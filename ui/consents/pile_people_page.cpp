#include "ui/consents/pile_people_page.h"

#include "language/date_words.h"
#include "lists/consent_tally.h"
#include "ui/common/texts.h"
#include "ui/consents/consent_texts.h"
#include "ui/consents/mark_pile_wizard.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace kurator::ui {

PilePeoplePage::PilePeoplePage(MarkPileWizard& wizard)
    : m_wizard(wizard), m_box(new QLineEdit(this)), m_hint(mutedLabel({}, this)),
      m_foundPlace(new QWidget(this)), m_count(headingLabel({}, this)), m_ticked(new QListWidget(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 4, 0, 0);
    row->setSpacing(14);
    row->addWidget(makeFound(), 3);
    row->addWidget(makeTicked(), 2);
    connect(m_box, &QLineEdit::textChanged, this, &PilePeoplePage::narrow);
    connect(m_ticked, &QListWidget::itemDoubleClicked, this,
            [this](QListWidgetItem* item) { takeBack(m_ticked->row(item)); });
}

QWidget* PilePeoplePage::makeFound()
{
    auto* side = new QWidget(this);
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Surname"), side);
    label->setBuddy(m_box);
    m_box->setAccessibleName(tr("Surname"));
    m_box->setPlaceholderText(tr("First letters of the surname, then Enter"));
    m_box->installEventFilter(this);
    m_hint->setWordWrap(true);
    auto* place = new QVBoxLayout(m_foundPlace);
    place->setContentsMargins(0, 0, 0, 0);
    column->addWidget(label);
    column->addWidget(m_box);
    column->addWidget(m_hint);
    column->addWidget(m_foundPlace, 1);
    return side;
}

QWidget* PilePeoplePage::makeTicked()
{
    auto* card = cardFrame({}, this);
    m_ticked->setAccessibleName(tr("Ticked papers"));
    m_ticked->setFrameShape(QFrame::NoFrame);
    m_ticked->setSpacing(3);
    m_ticked->setWordWrap(true);
    m_ticked->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_ticked->installEventFilter(this);
    columnOf(card)->addWidget(m_count);
    columnOf(card)->addWidget(m_ticked, 1);
    auto* hint =
        mutedLabel(tr("Backspace in the empty box takes the last one back, Del the chosen one."), card);
    hint->setWordWrap(true);
    columnOf(card)->addWidget(hint);
    return card;
}

QString PilePeoplePage::title() const
{
    return tr("The people");
}

QString PilePeoplePage::intro() const
{
    const Pile& pile = m_wizard.pile();
    return tr("%1, %2. Take paper after paper: type the surname, press Enter.")
        .arg(ConsentTexts::paper(pile.purpose), language::shortDate(pile.day.value_or(QDate())));
}

QString PilePeoplePage::nextText() const
{
    const auto count = static_cast<int>(m_wizard.pile().persons.size());
    return count == 0 ? tr("&Mark as signed") : tr("&Mark %n consent(s)", nullptr, count);
}

bool PilePeoplePage::isReady() const
{
    return !m_wizard.pile().persons.empty();
}

void PilePeoplePage::enter()
{
    m_rows = lists::consentRows(m_wizard.workspace().desk());
    delete m_found;
    m_model = pileModel(m_wizard.pile().purpose, m_wizard.first()).release();
    m_found = new ListView(QStringLiteral("pile"), *m_model, m_foundPlace);
    m_model->setParent(m_found); // outlives the view
    m_found->setAccessibleName(tr("People found"));
    m_found->setSelectionMode(QAbstractItemView::SingleSelection);
    m_foundPlace->layout()->addWidget(m_found);
    m_found->show();
    connect(m_found, &ListView::opened, this, &PilePeoplePage::tick);
    setTabOrder(m_box, m_found);
    std::erase_if(m_wizard.pile().persons, [this](const QUuid& person) {
        return std::ranges::none_of(m_rows, [&](const auto& row) { return row.person.uuid() == person; });
    });
    showAll();
}

void PilePeoplePage::showAll()
{
    std::vector<lists::ConsentRow> rows;
    std::ranges::copy_if(m_rows, std::back_inserter(rows), [this](const lists::ConsentRow& row) {
        return !m_wizard.pile().contains(row.person.uuid());
    });
    m_model->setRows(std::move(rows));
    narrow();
    showTicked();
}

void PilePeoplePage::showTicked()
{
    m_ticked->clear();
    int number = 0;
    for (const QUuid& person : m_wizard.pile().persons) {
        const auto row = std::ranges::find(m_rows, person, [](const auto& one) { return one.person.uuid(); });
        const QString text = QStringLiteral("%1. %2").arg(++number).arg(row->name);
        m_ticked->addItem(row->className.isEmpty() ? text : text + QStringLiteral(", ") + row->className);
    }
    m_ticked->scrollToBottom();
    m_count->setText(tr("Ticked: %1").arg(number));
    Q_EMIT readyChanged();
}

void PilePeoplePage::narrow()
{
    m_model->setFilter(pileFilter(m_box->text()));
    const bool typed = !m_box->text().trimmed().isEmpty();
    const int found = m_model->rowCount();
    if (typed && found > 0) {
        m_found->selectRow(0);
    } else if (!typed) {
        m_found->clearSelection();
        m_found->setCurrentIndex({});
    }
    m_hint->setText(!typed       ? tr("Those without this paper stand first.")
                    : found == 0 ? tr("Nobody of that name is left. Check the letters, or whether the paper "
                                      "is ticked already.")
                    : found == 1 ? tr("Enter ticks the paper.")
                                 : tr("%n found: choose with the arrows, then Enter.", nullptr, found));
    setRole(m_hint, typed && found == 0 ? "fault" : "muted");
}

void PilePeoplePage::moveBy(int lines)
{
    if (m_model->rowCount() == 0) {
        return;
    }
    const int now = m_found->currentIndex().isValid() ? m_found->currentIndex().row() : -1;
    m_found->selectRow(std::clamp(now + lines, 0, m_model->rowCount() - 1));
}

void PilePeoplePage::tick(const QUuid& entry)
{
    const auto* row = m_model->find(entry);
    if (!row) {
        return;
    }
    m_wizard.pile().persons.push_back(row->person.uuid());
    m_wizard.pileChanged();
    const QSignalBlocker still(m_box);
    m_box->clear();
    showAll();
    m_box->setFocus(Qt::OtherFocusReason);
}

void PilePeoplePage::takeBack(int line)
{
    auto& persons = m_wizard.pile().persons;
    if (line < 0 || std::cmp_greater_equal(line, persons.size())) {
        return;
    }
    persons.erase(persons.begin() + line);
    m_wizard.pileChanged();
    showAll();
    m_ticked->setCurrentRow(std::min(line, m_ticked->count() - 1));
}

bool PilePeoplePage::handleKey(int key)
{
    switch (key) {
    case Qt::Key_Down:
        moveBy(1);
        return true;
    case Qt::Key_Up:
        moveBy(-1);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        tick(m_found->currentId());
        return true;
    case Qt::Key_Backspace:
        if (m_box->text().isEmpty()) {
            takeBack(m_ticked->count() - 1);
            return true;
        }
        return false;
    case Qt::Key_Escape:
        if (!m_box->text().isEmpty()) {
            m_box->clear();
            return true;
        }
        return false;
    default:
        return false;
    }
}

bool PilePeoplePage::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool plain = key->modifiers() == Qt::NoModifier || key->modifiers() == Qt::KeypadModifier;
        if (watched == m_box && plain && handleKey(key->key())) {
            return true;
        }
        if (watched == m_ticked && (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace)) {
            takeBack(m_ticked->currentRow());
            return true;
        }
    }
    return WizardPage::eventFilter(watched, event);
}

bool PilePeoplePage::leave()
{
    return m_wizard.mark();
}

QWidget* PilePeoplePage::firstWidget()
{
    return m_box;
}

} // namespace kurator::ui
