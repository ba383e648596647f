#include "ui/documents/paper_preview.h"

#include "rendering/fonts.h"
#include "ui/common/texts.h"
#include "ui/documents/font_notice.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr double buttonZoom = 1.2;

} // namespace

PaperPreview::PaperPreview(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_view(new PaperView(accessibleName, this)), m_font(new FontNotice(this)),
      m_sheet(mutedLabel({}, this)), m_size(mutedLabel({}, this)),
      m_former(button(QStringLiteral("‹"), tr("Previous sheet (Ctrl+PgUp)"))),
      m_next(button(QStringLiteral("›"), tr("Next sheet (Ctrl+PgDown)"))),
      m_fit(button(tr("Fit width"), tr("Fit the width (Ctrl+0)")))
{
    auto* smaller = button(QStringLiteral("−"), tr("Smaller (Ctrl+−)"));
    auto* larger = button(QStringLiteral("+"), tr("Larger (Ctrl++)"));
    m_size->setMinimumWidth(m_size->fontMetrics().horizontalAdvance(QStringLiteral("000 %")));
    m_size->setAlignment(Qt::AlignCenter);
    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(0, 0, 0, 0);
    bar->setSpacing(2);
    bar->addWidget(m_former);
    bar->addWidget(m_sheet);
    bar->addWidget(m_next);
    bar->addStretch();
    bar->addWidget(smaller);
    bar->addWidget(m_size);
    bar->addWidget(larger);
    bar->addWidget(m_fit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    column->addLayout(bar);
    column->addWidget(m_font);
    column->addWidget(m_view, 1);
    setFocusProxy(m_view);

    connect(m_former, &QToolButton::clicked, m_view,
            [this] { m_view->showSheet(m_view->currentSheet() - 1); });
    connect(m_next, &QToolButton::clicked, m_view, [this] { m_view->showSheet(m_view->currentSheet() + 1); });
    connect(smaller, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(1 / buttonZoom); });
    connect(larger, &QToolButton::clicked, m_view, [this] { m_view->zoomBy(buttonZoom); });
    connect(m_fit, &QToolButton::clicked, m_view, &PaperView::fitWidth);
    connect(m_view, &PaperView::viewChanged, this, &PaperPreview::showState);
    connect(m_view, &PaperView::papersChanged, this, [this] {
        const auto& papers = *m_view->papers();
        m_font->tell(papers.empty() ? std::nullopt : rendering::missingFont(papers.front().style));
    });
    showState();
}

QToolButton* PaperPreview::button(const QString& text, const QString& meaning)
{
    auto* made = new QToolButton(this);
    made->setText(text);
    made->setToolTip(meaning);
    made->setAccessibleName(meaning);
    made->setFocusPolicy(Qt::NoFocus); // the preview itself has keys for all of them
    return made;
}

void PaperPreview::showState()
{
    const int count = m_view->sheetCount();
    const int sheet = m_view->currentSheet();
    m_sheet->setText(count == 0                    ? QString()
                     : m_view->isSheetCountExact() ? tr("Sheet %1 of %2").arg(sheet + 1).arg(count)
                                                   : tr("Sheet %1 of ~%2").arg(sheet + 1).arg(count));
    m_size->setText(tr("%1 %").arg(qRound(m_view->zoom() * 100)));
    m_former->setEnabled(sheet > 0);
    m_next->setEnabled(sheet + 1 < count);
    m_fit->setEnabled(!m_view->fitsWidth());
}

} // namespace kurator::ui
