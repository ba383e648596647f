#pragma once

#include <QListWidget>

namespace kurator::ui {

// A short list of sentences that wrap: as high as its lines, up to a third of a screen, then it scrolls.
class WrappedList : public QListWidget
{
    Q_OBJECT

public:
    explicit WrappedList(const QString& accessibleName, QWidget* parent = nullptr);

    void setTexts(const QStringList& texts);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitHeight();
};

} // namespace kurator::ui
