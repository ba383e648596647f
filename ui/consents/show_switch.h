#pragma once

#include "lists/consent_tally.h"

#include <QWidget>

class QButtonGroup;

namespace kurator::ui {

enum class ConsentShow
{
    Lacking,
    All,
    RunningOut,
    Requests // the register of requests, another list
};

// Which lines of «Согласия» are shown, each choice with its count.
class ShowSwitch : public QWidget
{
    Q_OBJECT

public:
    explicit ShowSwitch(QWidget* parent = nullptr);

    void setCounts(const lists::ConsentTally& tally, int openRequests = 0);
    void setShown(ConsentShow show);
    [[nodiscard]] ConsentShow shown() const;

Q_SIGNALS:
    void changed();

private:
    QButtonGroup* m_group;
};

} // namespace kurator::ui
