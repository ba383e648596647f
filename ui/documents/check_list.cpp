#include "ui/documents/check_list.h"

#include "messages/message.h"
#include "ui/common/look.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int dotSize = 9; // pixels

QColor colourOf(office::CheckState state)
{
    switch (state) {
    case office::CheckState::Good:
        return colours().good;
    case office::CheckState::Warning:
        return colours().warning;
    case office::CheckState::Bad:
        return colours().bad;
    }
    return {};
}

QPixmap dotOf(const QColor& colour, double ratio)
{
    QPixmap dot(qRound(dotSize * ratio), qRound(dotSize * ratio));
    dot.setDevicePixelRatio(ratio);
    dot.fill(Qt::transparent);
    QPainter painter(&dot);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(0, 0, dotSize, dotSize);
    return dot;
}

} // namespace

CheckList::CheckList(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(6);
}

void CheckList::setLines(const std::vector<office::PaperCheckLine>& lines)
{
    while (QLayoutItem* item = m_column->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    for (const office::PaperCheckLine& line : lines) {
        m_column->addWidget(lineWidget(line));
    }
}

QWidget* CheckList::lineWidget(const office::PaperCheckLine& line)
{
    const auto stateWord = [&] {
        switch (line.state) {
        case office::CheckState::Good:
            return tr("In order");
        case office::CheckState::Warning:
            return tr("To look at");
        case office::CheckState::Bad:
            return tr("In the way");
        }
        return QString();
    };
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto* dot = new QLabel(row);
    dot->setPixmap(dotOf(colourOf(line.state), devicePixelRatioF()));
    dot->setToolTip(stateWord());
    auto* text = new QLabel(messages::text(line.code, line.arguments), row);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setAccessibleName(stateWord() + QStringLiteral(": ") + text->text());
    dot->setContentsMargins(0, (text->fontMetrics().height() - dotSize) / 2, 0, 0);
    layout->addWidget(dot, 0, Qt::AlignTop);
    layout->addWidget(text, 1);
    if (!line.entries.empty()) {
        auto* open = new QPushButton(tr("Show…"), row);
        open->setProperty("flat", true);
        open->setAccessibleName(tr("Show: %1").arg(text->text()));
        open->setToolTip(tr("Leave the paper for a while and see these people; the draft is kept"));
        layout->addWidget(open, 0, Qt::AlignTop);
        connect(open, &QPushButton::clicked, this,
                [this, code = line.code, entries = line.entries] { Q_EMIT peopleAsked(code, entries); });
    }
    return row;
}

} // namespace kurator::ui
