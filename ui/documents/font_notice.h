#pragma once

#include "base/finding.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace kurator::ui {

// Over a preview: the font of the paper is not there, what stands in for it, and what can be done. Once it
// was read, this computer does not hear of this font again.
class FontNotice : public QFrame
{
    Q_OBJECT

public:
    explicit FontNotice(QWidget* parent = nullptr);

    // rendering.font-missing; nothing hides the notice.
    void tell(const std::optional<base::Finding>& missing);

private:
    void takeAsRead();

    QLabel* m_text;
    QPushButton* m_read;
    QString m_family; // that is told now
};

} // namespace kurator::ui
