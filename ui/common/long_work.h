#pragma once

#include <QFrame>
#include <QPointer>

#include <atomic>
#include <functional>
#include <memory>
#include <optional>
#include <thread>
#include <type_traits>

class QLabel;
class QProgressBar;
class QPushButton;
class QTimer;

namespace kurator::ui {

// What long work tells the one who waits; both may be used from the worker's thread.
class WorkProgress
{
public:
    void report(qint64 done, qint64 of)
    {
        m_of = of;
        m_done = done;
    }
    [[nodiscard]] bool isCancelled() const { return m_cancelled; }
    // For code that takes the flag itself.
    [[nodiscard]] const std::atomic_bool& cancelFlag() const { return m_cancelled; }

private:
    friend class LongWork;
    std::atomic<qint64> m_done = 0;
    std::atomic<qint64> m_of = 0;
    std::atomic_bool m_cancelled = false;
};

// Runs work in another thread while a panel over its parent takes all clicks and keys, counts, and can
// cancel; the window goes on painting. Nothing may change the desk meanwhile: the panel is what keeps the
// curator from it.
class LongWork : public QFrame
{
    Q_OBJECT

public:
    // Lies over the parent; hidden until something runs longer than a blink.
    explicit LongWork(QWidget* parent);
    ~LongWork() override;

    // `work` runs elsewhere and must not touch widgets; `done` runs here with what it returned. One at a
    // time: false when something runs already.
    template <class Work, class Done>
    bool run(const QString& what, Work work, Done done)
    {
        using Result = std::invoke_result_t<Work, WorkProgress&>;
        auto result = std::make_shared<std::optional<Result>>();
        return start(
            what, [work, result](WorkProgress& progress) { result->emplace(work(progress)); },
            [done, result] { done(std::move(**result)); });
    }

    [[nodiscard]] bool isRunning() const { return m_thread.joinable(); }
    // What was said to be running.
    [[nodiscard]] QString what() const;
    void cancel();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    bool start(const QString& what, const std::function<void(WorkProgress&)>& work,
               const std::function<void()>& done);
    void appear();
    void showProgress();
    void end();

    QLabel* m_what;
    QLabel* m_count;
    QProgressBar* m_bar;
    QPushButton* m_cancel;
    QTimer* m_ticker;
    std::unique_ptr<WorkProgress> m_progress;
    std::function<void()> m_done;
    std::thread m_thread;
    QPointer<QWidget> m_focusBefore;
};

} // namespace kurator::ui
