#include "ui/cycle/stage_button.h"

#include "messages/message.h"
#include "ui/common/look.h"
#include "ui/common/share_bar.h"
#include "ui/common/texts.h"
#include "ui/cycle/cycle_texts.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr qreal stageCorner = 6;
constexpr qreal topStripe = 4;

} // namespace

StageButton::StageButton(QWidget* parent)
    : PressBox(parent), m_over(mutedLabel({}, this)), m_name(headingLabel({}, this)),
      m_bar(new ShareBar(this)), m_under(mutedLabel({}, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 10, 10);
    column->setSpacing(3);
    column->addWidget(m_over);
    column->addWidget(m_name);
    column->addStretch();
    column->addSpacing(6);
    column->addWidget(m_bar);
    column->addSpacing(2);
    column->addWidget(m_under);
    makeSmall(m_over);
    makeSmall(m_under);
    for (QLabel* label : {m_over, m_name, m_under}) {
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
    }
    m_under->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_under->setMinimumHeight(m_under->fontMetrics().height());
    m_bar->setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StageButton::showStage(const lists::StageCard& card, const QDate& today)
{
    m_stage = card.stage;
    m_look = card.look;
    const QString name = messages::text(card.shortTitle);
    m_over->setText(tr("STAGE %1").arg(card.stage));
    m_name->setText(name);
    m_bar->setShare(card.progress.share().value_or(0), lookColour(card.look));
    m_under->setText(stageLine(card, today));
    setRole(m_under, card.look == lists::StageCard::Look::Overdue ? "fault" : "muted");
    setAccessibleName(tr("Stage %1. %2").arg(card.stage).arg(name));
    setToolTip(card.title);
    describe();
    update();
}

void StageButton::setOpen(bool open)
{
    m_open = open;
    describe();
    update();
}

void StageButton::describe()
{
    QStringList told{lookText(m_look), m_under->text().replace(QLatin1Char('\n'), QLatin1String(", "))};
    if (m_open) {
        told.prepend(tr("open"));
    }
    setAccessibleDescription(told.join(QStringLiteral(", ")));
}

void StageButton::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
        Q_EMIT stepAsked(-1);
        return;
    case Qt::Key_Right:
        Q_EMIT stepAsked(1);
        return;
    case Qt::Key_Home:
        Q_EMIT stepAsked(-m_stage);
        return;
    case Qt::Key_End:
        Q_EMIT stepAsked(100);
        return;
    default:
        PressBox::keyPressEvent(event);
    }
}

void StageButton::paintEvent(QPaintEvent*)
{
    using Look = lists::StageCard::Look;
    const Colours& c = colours();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = QRectF(rect()).adjusted(1, 1, -1, -1);
    QPainterPath outline;
    outline.addRoundedRect(box, stageCorner, stageCorner);
    painter.fillPath(outline, m_open ? c.accentSoft : c.surface);
    if (m_look != Look::Ahead) {
        painter.save();
        painter.setClipPath(outline);
        painter.fillRect(QRectF(box.left(), box.top(), box.width(), topStripe), lookColour(m_look));
        painter.restore();
    }
    const bool lively = m_open || m_look == Look::InWork || underMouse();
    painter.setPen(QPen(lively || hasFocus() ? c.accent : c.line, hasFocus() ? 2.5 : lively ? 1.5 : 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(outline);
}

} // namespace kurator::ui
