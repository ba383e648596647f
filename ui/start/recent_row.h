#pragma once

#include <QWidget>

class QPushButton;

namespace kurator::ui {

// One base that was open before: a button with its name and folder, a mark where the file is gone, and a way
// to take it out of the list (Delete does it too).
class RecentRow : public QWidget
{
    Q_OBJECT

public:
    explicit RecentRow(const QString& path, QWidget* parent = nullptr);

    [[nodiscard]] QPushButton* button() const { return m_open; }

Q_SIGNALS:
    void opened(const QString& path);
    void forgotten(const QString& path);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QString m_path;
    QPushButton* m_open;
};

} // namespace kurator::ui
