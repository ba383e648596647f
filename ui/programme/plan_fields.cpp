#include "ui/programme/plan_fields.h"

#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStringList>
#include <QStyle>
#include <QTextCursor>

namespace kurator::ui {

namespace {

constexpr int digitsOfPercent = 6;

} // namespace

QPlainTextEdit* thoughtsField(const QString& name, const QString& wanted, int lines, QWidget* parent)
{
    auto* field = new QPlainTextEdit(parent);
    field->setAccessibleName(name);
    field->setAccessibleDescription(wanted);
    field->setPlaceholderText(wanted);
    field->setTabChangesFocus(true);
    const int margins = 2 * static_cast<int>(field->document()->documentMargin()) + 14;
    field->setFixedHeight(lines * field->fontMetrics().lineSpacing() + margins);
    return field;
}

void putThoughts(QPlainTextEdit* field, const QStringList& lines)
{
    QTextCursor cursor(field->document());
    cursor.select(QTextCursor::Document);
    cursor.insertText(lines.join(QLatin1Char('\n')));
    field->moveCursor(QTextCursor::Start);
}

QLineEdit* percentField(const QString& name, QWidget* parent)
{
    auto* field = new QLineEdit(parent);
    field->setAccessibleName(name);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(field->fontMetrics().horizontalAdvance(QString(digitsOfPercent, u'0')) + 24);
    return field;
}

void paintFaulty(QLineEdit* field, bool faulty)
{
    field->setProperty("fault", faulty);
    field->style()->unpolish(field);
    field->style()->polish(field);
}

} // namespace kurator::ui
