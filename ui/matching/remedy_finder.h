#pragma once

#include "matching/pair_judge.h"
#include "matching/remedies.h"

#include <QObject>
#include <QThreadPool>

#include <atomic>
#include <memory>
#include <vector>

namespace kurator::ui {

// Looks for what would help someone left over, in another thread; a newer question drops the older one.
class RemedyFinder : public QObject
{
    Q_OBJECT

public:
    explicit RemedyFinder(QObject* parent);
    ~RemedyFinder() override;

    // found() comes later, unless it was cancelled.
    void find(const std::shared_ptr<const matching::PairJudge>& judge, base::Id<people::Entry> mentee,
              size_t atMost);
    void cancel();

Q_SIGNALS:
    void found(const std::vector<kurator::matching::Remedy>& remedies);

private:
    QThreadPool m_pool;
    std::shared_ptr<std::atomic_bool> m_cancelled;
};

} // namespace kurator::ui
