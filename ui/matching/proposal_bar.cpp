#include "ui/matching/proposal_bar.h"

#include "ui/common/flow_layout.h"
#include "ui/common/texts.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QShortcut>
#include <QSpinBox>
#include <QTabBar>

namespace kurator::ui {

namespace {

constexpr int searchLetters = 22;
constexpr int highestScore = 100;

template <class Choice>
void addChoice(QComboBox& box, const QString& text, Choice choice)
{
    box.addItem(text, static_cast<int>(choice));
}

} // namespace

ProposalBar::ProposalBar(QWidget* parent)
    : QWidget(parent), m_views(new QTabBar(this)), m_search(new QLineEdit(this)),
      m_found(mutedLabel({}, this)), m_show(new QComboBox(this)), m_below(new QSpinBox(this)),
      m_groups(new QComboBox(this))
{
    m_views->setExpanding(false);
    m_views->setDrawBase(false);
    m_views->setAccessibleName(tr("How the proposal is shown"));
    m_views->addTab(tr("P&airs"));
    m_views->addTab(tr("All &scores"));
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find by name"));
    m_search->setToolTip(tr("Enter or F3: the next one found, with Shift the one before (Ctrl+F)"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(fontMetrics().averageCharWidth() * searchLetters);
    m_search->installEventFilter(this);
    fillChoices();
    arrange();
    connectAll();
}

void ProposalBar::fillChoices()
{
    using lists::PictureGroups;
    using lists::PictureShow;
    m_show->setAccessibleName(tr("Whom to show"));
    addChoice(*m_show, tr("Everyone"), PictureShow::Everyone);
    addChoice(*m_show, tr("With a pair"), PictureShow::Matched);
    addChoice(*m_show, tr("Left over"), PictureShow::LeftOver);
    addChoice(*m_show, tr("With remarks"), PictureShow::WithRemarks);
    addChoice(*m_show, tr("Locked"), PictureShow::Locked);
    addChoice(*m_show, tr("With a score below"), PictureShow::BelowScore);
    m_below->setAccessibleName(tr("Score below which pairs are shown"));
    m_below->setRange(1, highestScore);
    m_below->setValue(lists::PictureWish().below);
    m_below->hide();
    m_groups->setAccessibleName(tr("How mentees stand"));
    addChoice(*m_groups, tr("By name"), PictureGroups::None);
    addChoice(*m_groups, tr("By mentor"), PictureGroups::ByMentor);
    addChoice(*m_groups, tr("By class"), PictureGroups::ByClass);
    addChoice(*m_groups, tr("By form"), PictureGroups::ByForm);
}

void ProposalBar::arrange()
{
    auto* finding = new QWidget(this);
    auto* row = new QHBoxLayout(finding);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search);
    row->addWidget(m_found);
    auto* flow = new FlowLayout(this, 10);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_views);
    flow->addWidget(m_show);
    flow->addWidget(m_below);
    flow->addWidget(m_groups);
    flow->addWidget(finding);
}

void ProposalBar::connectAll()
{
    connect(m_views, &QTabBar::currentChanged, this, &ProposalBar::viewChanged);
    connect(m_search, &QLineEdit::textChanged, this, &ProposalBar::searchChanged);
    connect(m_show, &QComboBox::currentIndexChanged, this, [this] {
        m_below->setVisible(wish().show == lists::PictureShow::BelowScore);
        Q_EMIT wishChanged();
    });
    connect(m_below, &QSpinBox::valueChanged, this, &ProposalBar::wishChanged);
    connect(m_groups, &QComboBox::currentIndexChanged, this, &ProposalBar::wishChanged);
    const auto shortcut = [this](const QKeySequence& keys, const auto& deed) {
        auto* key = new QShortcut(keys, parentWidget() ? parentWidget() : this);
        key->setContext(Qt::WidgetWithChildrenShortcut);
        connect(key, &QShortcut::activated, this, deed);
    };
    shortcut(QKeySequence::Find, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { m_views->setCurrentIndex(0); });
    shortcut(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { m_views->setCurrentIndex(1); });
    shortcut(QKeySequence(Qt::Key_F3), [this] { Q_EMIT nextAsked(1); });
    shortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3), [this] { Q_EMIT nextAsked(-1); });
}

ProposalBar::View ProposalBar::view() const
{
    return m_views->currentIndex() == 0 ? View::Pairs : View::Scores;
}

lists::PictureWish ProposalBar::wish() const
{
    return {static_cast<lists::PictureShow>(m_show->currentData().toInt()), m_below->value(),
            static_cast<lists::PictureGroups>(m_groups->currentData().toInt())};
}

void ProposalBar::setGroups(lists::PictureGroups groups)
{
    m_groups->setCurrentIndex(m_groups->findData(static_cast<int>(groups)));
}

QString ProposalBar::searched() const
{
    return m_search->text();
}

void ProposalBar::showFound(std::size_t place, std::size_t of)
{
    if (searched().trimmed().isEmpty()) {
        m_found->clear();
    } else if (of == 0) {
        m_found->setText(tr("nobody"));
    } else {
        m_found->setText(place == 0 ? locale().toString(static_cast<qulonglong>(of))
                                    : tr("%1 of %2", "found").arg(place).arg(of));
    }
}

bool ProposalBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        switch (key->key()) {
        case Qt::Key_Return:
        case Qt::Key_Enter:
            Q_EMIT nextAsked(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
            return true;
        case Qt::Key_Down:
            Q_EMIT downAsked();
            return true;
        case Qt::Key_Escape:
            if (!searched().isEmpty()) {
                m_search->clear();
                return true;
            }
            break;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace kurator::ui
