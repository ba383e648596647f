#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kurator::ui {

// A sentence over a form with two or three ways on; hidden until it has something to say.
class NoticeBar : public QFrame
{
    Q_OBJECT

public:
    explicit NoticeBar(const char* kind, QWidget* parent = nullptr);

    void say(const QString& sentence, const QString& first, const QString& second, const QString& third = {});

Q_SIGNALS:
    void firstPressed();
    void secondPressed();
    void thirdPressed();

private:
    QLabel* m_text;
    QPushButton* m_first;
    QPushButton* m_second;
    QPushButton* m_third;
};

} // namespace kurator::ui
