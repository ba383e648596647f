#pragma once

#include <QStringList>
#include <QWidget>

#include <vector>

class QFrame;
class QLineEdit;
class QStringListModel;

namespace kurator::ui {

class FlowLayout;

// Tags as small boxes with a field after them. Enter, a comma or a semicolon makes a tag of what was typed;
// Backspace in the empty field takes the last one away; Left and Right go along the tags, Delete takes the
// chosen one away. Known tags are offered while one types.
class TagEditor : public QWidget
{
    Q_OBJECT

public:
    explicit TagEditor(const QString& accessibleName, QWidget* parent = nullptr);

    void setTags(const QStringList& tags);
    // With what was typed and not ended yet.
    [[nodiscard]] QStringList tags() const;
    void setSuggestions(const QStringList& tags);

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool pressed(int key);
    void take(const QString& text);
    void takeTyped();
    void removeAt(std::size_t place);
    void chooseAt(int place); // -1: none
    QFrame* makeChip(const QString& tag);
    void showTags();

    FlowLayout* m_flow;
    QLineEdit* m_box;
    QStringListModel* m_known;
    QStringList m_tags;
    std::vector<QFrame*> m_chips;
    int m_chosen = -1;
};

} // namespace kurator::ui
