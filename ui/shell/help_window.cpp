#include "ui/shell/help_window.h"

#include "ui/common/look.h"
#include "ui/common/settings.h"

#include <QDesktopServices>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QShortcut>
#include <QTextBrowser>
#include <QTextTable>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

const QString firstTopic = QStringLiteral("start");
const QString keysTopic = QStringLiteral("keys");

QUrl topicUrl(const QString& topic)
{
    const bool known = QFile::exists(QStringLiteral(":/help/%1.md").arg(topic));
    return QUrl(QStringLiteral("qrc:/help/%1.md").arg(known ? topic : firstTopic));
}

// Markdown gives tables a double frame and no room.
void dressTables(QTextFrame* frame)
{
    for (QTextFrame* inner : frame->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(inner)) {
            QTextTableFormat format = table->format();
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBorderBrush(colours().line);
            format.setBorderCollapse(true);
            format.setCellPadding(6);
            format.setCellSpacing(0);
            format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
            table->setFormat(format);
        }
        dressTables(inner);
    }
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), m_browser(new QTextBrowser(this)),
      m_back(new QPushButton(tr("&Back"), this))
{
    setWindowTitle(tr("Help"));
    auto* contents = new QPushButton(tr("&Contents"), this);
    auto* keys = new QPushButton(tr("&Keys"), this);
    m_browser->setAccessibleName(tr("Help"));
    m_browser->setOpenExternalLinks(false);
    m_browser->document()->setDocumentMargin(16);
    m_browser->document()->setDefaultStyleSheet(
        QStringLiteral("a { color: %1 }").arg(colours().accent.name()));
    m_back->setEnabled(false);
    auto* row = new QHBoxLayout;
    row->addWidget(m_back);
    row->addWidget(contents);
    row->addWidget(keys);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->addLayout(row);
    column->addWidget(m_browser, 1);
    auto* backKey = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Left), this);
    connect(backKey, &QShortcut::activated, m_browser, &QTextBrowser::backward);
    connect(m_back, &QPushButton::clicked, m_browser, &QTextBrowser::backward);
    connect(m_browser, &QTextBrowser::backwardAvailable, m_back, &QPushButton::setEnabled);
    connect(m_browser, &QTextBrowser::sourceChanged, this,
            [this] { dressTables(m_browser->document()->rootFrame()); });
    connect(contents, &QPushButton::clicked, this, [this] { showTopic(firstTopic); });
    connect(keys, &QPushButton::clicked, this, [this] { showTopic(keysTopic); });
    resize(fontMetrics().averageCharWidth() * 90, 640);
    restoreGeometry(settings().value(QStringLiteral("help/geometry")).toByteArray());
}

void HelpWindow::showTopic(const QString& topic)
{
    m_browser->setSource(topicUrl(topic), QTextDocument::MarkdownResource);
    show();
    raise();
    activateWindow();
    m_browser->setFocus();
}

void HelpWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        settings().setValue(QStringLiteral("help/geometry"), saveGeometry());
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace kurator::ui
