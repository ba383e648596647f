#pragma once

#include "people/entry.h"

#include <QWidget>

#include <vector>

class QLineEdit;
class QPushButton;

namespace kurator::ui {

class RequestSourceBox;

// Needs beside the main one: what, and who noticed it.
class FurtherRequests : public QWidget
{
    Q_OBJECT

public:
    explicit FurtherRequests(QWidget* parent = nullptr);

    void setRequests(const std::vector<people::ToldRequest>& requests);
    [[nodiscard]] std::vector<people::ToldRequest> requests() const;

Q_SIGNALS:
    void edited();

private:
    struct Line
    {
        QWidget* row;
        QLineEdit* text;
        RequestSourceBox* source;
        QPushButton* remove;
    };

    void addLine(const people::ToldRequest& request);
    void addEmpty();
    void remove(const QWidget* row);
    void nameLines();

    std::vector<Line> m_lines;
    QPushButton* m_add;
};

} // namespace kurator::ui
