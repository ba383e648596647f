#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace kurator::ui {

// On the first page of a wizard that was put off: what it holds, «Go on with it» and «Begin anew». Hidden
// while there is nothing to go on with.
class PutOffCard : public QFrame
{
    Q_OBJECT

public:
    explicit PutOffCard(const QString& heading, QWidget* parent = nullptr);

    // An empty sentence hides the card.
    void tell(const QString& sentence);
    [[nodiscard]] QWidget* firstWidget() const;

Q_SIGNALS:
    void goOnAsked();
    void anewAsked();

private:
    QLabel* m_text;
    QPushButton* m_goOn;
};

} // namespace kurator::ui
