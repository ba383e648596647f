#pragma once

#include <QSyntaxHighlighter>

namespace kurator::ui {

// Colours of a template: [words], {fields}, # remarks, numbers of points.
class TemplateHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT

public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString& text) override;
};

} // namespace kurator::ui
