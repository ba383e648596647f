#include "ui/common/details_pane.h"

#include "ui/common/pane_form.h"
#include "ui/common/texts.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

class DotMark final : public QWidget
{
public:
    DotMark(const QColor& colour, QWidget* parent) : QWidget(parent), m_colour(colour)
    {
        const int size = fontMetrics().height();
        setFixedSize(size / 2 + 6, size + 2);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        const int size = fontMetrics().height() / 2 + 1;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        painter.drawEllipse(QRect(0, (height() - size) / 2, size, size));
    }

private:
    QColor m_colour;
};

QScrollArea* paneScroll(QWidget* parent)
{
    auto* scroll = new QScrollArea(parent);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    return scroll;
}

QLabel* wrapping(QLabel* label)
{
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

DetailsPane::DetailsPane(const QString& accessibleName, QWidget* parent)
    : QFrame(parent), m_stack(new QStackedLayout), m_scroll(paneScroll(this)), m_foot(new QVBoxLayout),
      m_formPlace(paneScroll(this))
{
    setProperty("card", true);
    setAccessibleName(accessibleName);
    m_scroll->setAccessibleName(accessibleName);
    m_scroll->setFocusPolicy(Qt::TabFocus);
    m_formPlace->setFocusPolicy(Qt::NoFocus);
    auto* facts = new QWidget(this);
    auto* column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_scroll, 1);
    column->addLayout(m_foot);
    m_foot->setSpacing(8);
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(14, 12, 14, 12);
    whole->addLayout(m_stack);
    m_stack->addWidget(facts);
    m_stack->addWidget(m_formPlace);
    connect(qApp, &QApplication::focusChanged, this, &DetailsPane::followFocus);
}

// The keyboard leaves a form that goes with the pane.
DetailsPane::~DetailsPane()
{
    disconnect(qApp, nullptr, this, nullptr);
}

QVBoxLayout* DetailsPane::renewFacts()
{
    auto* content = new QWidget(m_scroll);
    content->setObjectName(QStringLiteral("scrolled"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(content);
    m_scroll->verticalScrollBar()->setValue(0);
    return column;
}

void DetailsPane::showForm(PaneForm* form)
{
    m_form = form;
    form->setObjectName(QStringLiteral("scrolled"));
    m_formPlace->setWidget(form);
    // Nothing of a form may stick out sideways: it scrolls up and down only.
    m_formPlace->setMinimumWidth(form->minimumSizeHint().width() +
                                 m_formPlace->verticalScrollBar()->sizeHint().width());
    m_stack->setCurrentIndex(1);
    connect(form, &PaneForm::left, this, &DetailsPane::closeForm);
    form->takeKeyboard();
}

// A field with a fault may stand below what is seen of a long form.
void DetailsPane::followFocus(QWidget*, QWidget* now)
{
    if (m_form && now && m_form->isAncestorOf(now)) {
        m_formPlace->ensureWidgetVisible(now, 0, fontMetrics().lineSpacing() * 3);
    }
}

void DetailsPane::closeForm()
{
    if (!m_form) {
        return;
    }
    m_form = nullptr;
    m_stack->setCurrentIndex(0);
    m_formPlace->setMinimumWidth(0);
    m_formPlace->takeWidget()->deleteLater();
    Q_EMIT formClosed();
}

QWidget* dotMark(const QColor& colour, QWidget* parent)
{
    return new DotMark(colour, parent);
}

QWidget* dotLine(const QColor& colour, const QString& text, QWidget* parent)
{
    auto* line = new QWidget(parent);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(dotMark(colour, line), 0, Qt::AlignTop);
    auto* label = wrapping(new QLabel(text, line));
    label->setTextFormat(Qt::PlainText);
    row->addWidget(label, 1);
    return line;
}

QWidget* headingLine(const QString& text, QWidget* parent)
{
    auto* label = wrapping(headingLabel(text, parent));
    label->ensurePolished(); // its height is asked for before it is shown
    return label;
}

QWidget* textLine(const QString& text, QWidget* parent)
{
    auto* label = wrapping(new QLabel(text, parent));
    label->setTextFormat(Qt::PlainText);
    return label;
}

QWidget* quietLine(const QString& text, QWidget* parent)
{
    return wrapping(mutedLabel(text, parent));
}

} // namespace kurator::ui
