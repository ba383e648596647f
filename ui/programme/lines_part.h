#pragma once

#include <QWidget>

class QVBoxLayout;

namespace kurator::ui {

// A part of the details under a quiet heading: lines of text that may wrap.
class LinesPart : public QWidget
{
    Q_OBJECT

public:
    explicit LinesPart(const QString& heading, QWidget* parent = nullptr);

    void clear();
    // `role` as of setRole(); may be empty.
    void addLine(const QString& text, const char* role = "");
    [[nodiscard]] QVBoxLayout* column() const { return m_column; }

private:
    QVBoxLayout* m_column;
    QVBoxLayout* m_lines;
};

} // namespace kurator::ui
