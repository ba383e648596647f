#include "ui/matching/remedy_finder.h"

namespace kurator::ui {

RemedyFinder::RemedyFinder(QObject* parent)
    : QObject(parent), m_cancelled(std::make_shared<std::atomic_bool>(false))
{
    m_pool.setMaxThreadCount(1);
}

RemedyFinder::~RemedyFinder()
{
    cancel();
    m_pool.waitForDone();
}

void RemedyFinder::cancel()
{
    *m_cancelled = true;
}

void RemedyFinder::find(const std::shared_ptr<const matching::PairJudge>& judge,
                        base::Id<people::Entry> mentee, size_t atMost)
{
    cancel();
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    m_pool.start([this, judge, mentee, atMost, cancelled = m_cancelled] {
        matching::Options options = judge->options();
        options.control.cancel = cancelled.get();
        const auto answer = matching::remedies(judge->inputs(), options, mentee, atMost);
        QMetaObject::invokeMethod(
            this,
            [this, cancelled, answer] {
                if (!*cancelled) {
                    Q_EMIT found(answer);
                }
            },
            Qt::QueuedConnection);
    });
}

} // namespace kurator::ui
