#include "ui/common/long_work.h"

#include "ui/common/texts.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int tickMilliseconds = 60;
constexpr int blinkMilliseconds = 200; // what ends sooner shows no panel

} // namespace

LongWork::LongWork(QWidget* parent)
    : QFrame(parent), m_what(headingLabel({}, this)), m_count(mutedLabel({}, this)),
      m_bar(new QProgressBar(this)), m_cancel(new QPushButton(tr("&Cancel"), this)),
      m_ticker(new QTimer(this))
{
    setObjectName(QStringLiteral("longWork"));
    setAccessibleName(tr("Work in progress"));
    setFrameShape(NoFrame);
    auto* card = cardFrame({}, this);
    card->setMinimumWidth(360);
    card->setMaximumWidth(520);
    m_what->setWordWrap(true);
    m_bar->setTextVisible(false);
    m_bar->setAccessibleName(tr("How far it is"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_count, 1);
    row->addWidget(m_cancel);
    columnOf(card)->addWidget(m_what);
    columnOf(card)->addWidget(m_bar);
    columnOf(card)->addLayout(row);
    auto* column = new QVBoxLayout(this);
    column->addStretch();
    column->addWidget(card, 0, Qt::AlignHCenter);
    column->addStretch();
    connect(m_cancel, &QPushButton::clicked, this, &LongWork::cancel);
    connect(m_ticker, &QTimer::timeout, this, &LongWork::showProgress);
    parent->installEventFilter(this);
    hide();
}

LongWork::~LongWork()
{
    if (m_thread.joinable()) {
        m_progress->m_cancelled = true;
        m_thread.join();
    }
}

bool LongWork::start(const QString& what, const std::function<void(WorkProgress&)>& work,
                     const std::function<void()>& done)
{
    if (isRunning()) {
        return false;
    }
    m_progress = std::make_unique<WorkProgress>();
    m_done = done;
    m_what->setText(what);
    m_cancel->setEnabled(true);
    appear();
    m_thread = std::thread([this, work] {
        work(*m_progress);
        QMetaObject::invokeMethod(this, &LongWork::end, Qt::QueuedConnection);
    });
    m_ticker->start(tickMilliseconds);
    return true;
}

QString LongWork::what() const
{
    return m_what->text();
}

void LongWork::cancel()
{
    if (m_progress) {
        m_progress->m_cancelled = true;
        m_cancel->setEnabled(false);
        m_count->setText(tr("Stopping…"));
    }
}

bool LongWork::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize) {
        setGeometry(parentWidget()->rect());
    }
    return QFrame::eventFilter(watched, event);
}

void LongWork::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        cancel();
    }
    event->accept();
}

// The veil is there at once and takes the clicks; the card is seen only when the work lasts.
void LongWork::appear()
{
    m_focusBefore = QApplication::focusWidget();
    m_bar->setRange(0, 0);
    m_count->clear();
    setGeometry(parentWidget()->rect());
    layout()->itemAt(1)->widget()->hide();
    raise();
    show();
    setFocus();
    QTimer::singleShot(blinkMilliseconds, this, [this] {
        if (isRunning()) {
            layout()->itemAt(1)->widget()->show();
            m_cancel->setFocus();
        }
    });
}

void LongWork::showProgress()
{
    const qint64 of = m_progress->m_of;
    if (of <= 0 || m_progress->isCancelled()) {
        return;
    }
    const qint64 done = m_progress->m_done;
    m_bar->setRange(0, 1000);
    m_bar->setValue(static_cast<int>(done * 1000 / of));
    m_count->setText(tr("%1 of %2").arg(locale().toString(done), locale().toString(of)));
}

void LongWork::end()
{
    m_thread.join();
    m_ticker->stop();
    hide();
    if (m_focusBefore && parentWidget()->isAncestorOf(m_focusBefore)) {
        m_focusBefore->setFocus();
    }
    m_focusBefore = nullptr;
    const auto done = std::move(m_done);
    m_done = {};
    done();
}

} // namespace kurator::ui
