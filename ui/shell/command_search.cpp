#include "ui/shell/command_search.h"

#include "ui/common/look.h"
#include "ui/common/texts.h"
#include "ui/shell/search_delegate.h"
#include "ui/shell/work_area.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int pageOfRows = 8;
constexpr int cardCharacters = 90;

} // namespace

CommandSearch::CommandSearch(WorkArea& area)
    : QWidget(&area), m_area(area), m_model(new SearchModel(this)), m_card(cardFrame({}, this)),
      m_box(new QLineEdit(m_card)), m_view(new QListView(m_card)),
      m_nothing(mutedLabel(tr("Nothing was found. Try a surname, a class, a number or the name of a page."),
                           m_card))
{
    setAccessibleName(tr("Search"));
    m_box->setPlaceholderText(tr("A surname, a class, a paper's number, “import”…"));
    m_box->setAccessibleName(tr("What to find"));
    m_box->installEventFilter(this);
    m_view->setModel(m_model);
    m_view->setItemDelegate(new SearchDelegate(m_view));
    m_view->setAccessibleName(tr("What was found"));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setUniformItemSizes(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setWordWrap(true);
    columnOf(m_card)->addWidget(m_box);
    columnOf(m_card)->addWidget(m_view, 1);
    columnOf(m_card)->addWidget(m_nothing);
    area.installEventFilter(this);
    connect(m_box, &QLineEdit::textChanged, this, &CommandSearch::find);
    connect(m_view, &QListView::clicked, this, &CommandSearch::run);
    hide();
}

void CommandSearch::open()
{
    if (!isVisible()) {
        m_focusBefore = QApplication::focusWidget();
    }
    if (!m_index) {
        m_index.emplace(m_area.workspace().desk());
    }
    m_model->setCommands(commandsOf(m_area));
    m_box->clear();
    find();
    show();
    raise();
    fit();
    m_box->setFocus(Qt::ShortcutFocusReason);
}

void CommandSearch::find()
{
    m_model->find(m_box->text(), m_index ? &*m_index : nullptr);
    const bool any = m_model->rowCount() > 0;
    m_view->setVisible(any);
    m_nothing->setVisible(!any);
    if (any) {
        m_view->setCurrentIndex(m_model->index(0));
    }
    fit();
}

void CommandSearch::fit()
{
    setGeometry(m_area.rect());
    const int wide = qMin(width() - 40, fontMetrics().averageCharWidth() * cardCharacters);
    const int row = m_view->sizeHintForRow(0);
    const int rows = qMin(m_model->rowCount(), 12) * qMax(row, 1) + 12;
    const int chrome = m_box->sizeHint().height() + 40;
    const int wanted =
        m_model->rowCount() > 0 ? chrome + rows : chrome + m_nothing->heightForWidth(wide - 40);
    m_card->setGeometry((width() - wide) / 2, 52, wide, qMin(wanted, height() - 72));
}

void CommandSearch::walk(int by)
{
    const int last = m_model->rowCount() - 1;
    if (last >= 0) {
        m_view->setCurrentIndex(m_model->index(qBound(0, m_view->currentIndex().row() + by, last)));
    }
}

void CommandSearch::run(const QModelIndex& index)
{
    if (!index.isValid()) {
        return;
    }
    const Command* command = m_model->commandAt(index.row());
    const auto deed = command ? command->run : std::function<void()>();
    const lists::SearchHit* hit = m_model->hitAt(index.row());
    const auto target = hit ? std::optional(targetOfHit(*hit)) : std::nullopt;
    closeBox();
    if (deed) {
        deed();
    } else if (target) {
        m_area.show(*target);
    }
}

Target CommandSearch::targetOfHit(const lists::SearchHit& hit) const
{
    using Kind = lists::SearchHit::Kind;
    using lists::Doing;
    using lists::Place;
    switch (hit.kind) {
    case Kind::Mentor:
        return {Place::Mentors, Doing::OpenCards, {}, {hit.id}};
    case Kind::Mentee:
    case Kind::Representative:
        return {Place::Mentees, Doing::OpenCards, {}, lists::entriesOf(m_area.workspace().desk(), hit)};
    case Kind::OtherPerson:
        return {Place::School, Doing::OpenSchool, {}, {hit.id}};
    case Kind::Paper:
        return {Place::Documents, Doing::OpenDocument, {}, {hit.id}};
    case Kind::Pair:
        return {Place::Pairs, Doing::OpenPairs, {}, {hit.id}};
    case Kind::Partner:
        return {Place::School, Doing::OpenPartners, {}, {hit.id}};
    case Kind::RoadmapItem:
        return {Place::Roadmap, Doing::OpenRoadmapItem, {}, {}, {hit.number}};
    }
    return {};
}

void CommandSearch::closeBox()
{
    hide();
    if (m_focusBefore && m_focusBefore->isVisible()) {
        m_focusBefore->setFocus(Qt::OtherFocusReason);
    }
    m_focusBefore = nullptr;
}

bool CommandSearch::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == &m_area && event->type() == QEvent::Resize && isVisible()) {
        fit();
    }
    if (watched == m_box && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent*>(event)->key()) {
        case Qt::Key_Up:
            walk(-1);
            return true;
        case Qt::Key_Down:
            walk(1);
            return true;
        case Qt::Key_PageUp:
            walk(-pageOfRows);
            return true;
        case Qt::Key_PageDown:
            walk(pageOfRows);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            run(m_view->currentIndex());
            return true;
        case Qt::Key_Tab:
        case Qt::Key_Backtab:
            return true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void CommandSearch::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        closeBox();
    }
    event->accept();
}

void CommandSearch::mousePressEvent(QMouseEvent*)
{
    closeBox();
}

void CommandSearch::paintEvent(QPaintEvent*)
{
    QColor veil = colours().paperShade;
    veil.setAlpha(150);
    QPainter(this).fillRect(rect(), veil);
}

} // namespace kurator::ui
