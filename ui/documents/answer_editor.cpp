#include "ui/documents/answer_editor.h"

#include "ui/common/date_editor.h"
#include "ui/documents/rows_answer.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int textLines = 4;
constexpr int numberLetters = 12;
const QString yesAnswer = QStringLiteral("yes");

struct AnswerTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::AnswerTexts)
};

QStringList oneOrNone(const QString& text)
{
    return text.isEmpty() ? QStringList() : QStringList{text};
}

class LineAnswer final : public AnswerEditor
{
public:
    LineAnswer(const documents::Question& question, QWidget* parent)
        : AnswerEditor(parent), m_line(new QLineEdit(this))
    {
        hold(m_line, question.label);
        connect(m_line, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    }

    [[nodiscard]] QStringList answer() const override { return oneOrNone(m_line->text().trimmed()); }
    void setAnswer(const QStringList& answer) override { m_line->setText(answer.value(0)); }

private:
    QLineEdit* m_line;
};

// A paragraph: its lines are joined.
class TextAnswer final : public AnswerEditor
{
public:
    TextAnswer(const documents::Question& question, QWidget* parent)
        : AnswerEditor(parent), m_text(new QPlainTextEdit(this))
    {
        hold(m_text, question.label);
        m_text->setTabChangesFocus(true);
        m_text->setFixedHeight(m_text->fontMetrics().lineSpacing() * textLines + 18);
        connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
            if (!m_putting) {
                Q_EMIT edited();
            }
        });
    }

    [[nodiscard]] QStringList answer() const override
    {
        return oneOrNone(m_text->toPlainText().replace(QLatin1Char('\n'), QLatin1Char(' ')).trimmed());
    }
    void setAnswer(const QStringList& answer) override
    {
        m_putting = true;
        m_text->setPlainText(answer.value(0));
        m_putting = false;
    }

private:
    QPlainTextEdit* m_text;
    bool m_putting = false;
};

class NumberAnswer final : public AnswerEditor
{
public:
    NumberAnswer(const documents::Question& question, QWidget* parent)
        : AnswerEditor(parent), m_number(new QLineEdit(this))
    {
        hold(m_number, question.label);
        m_number->setFixedWidth(fontMetrics().averageCharWidth() * numberLetters);
        connect(m_number, &QLineEdit::textEdited, this, &AnswerEditor::edited);
    }

    [[nodiscard]] QStringList answer() const override
    {
        return oneOrNone(m_number->text().simplified().replace(QLatin1Char(','), QLatin1Char('.')));
    }
    void setAnswer(const QStringList& answer) override
    {
        m_number->setText(answer.value(0).replace(QLatin1Char('.'), QLatin1Char(',')));
    }
    [[nodiscard]] QString fault() const override
    {
        bool understood = answer().isEmpty();
        if (!understood) {
            static_cast<void>(answer().front().toDouble(&understood));
        }
        return understood ? QString() : AnswerTexts::tr("Write a number, like 36 or 1,5.");
    }

private:
    QLineEdit* m_number;
};

class DateAnswer final : public AnswerEditor
{
public:
    DateAnswer(const documents::Question& question, QWidget* parent)
        : AnswerEditor(parent), m_date(new DateEditor(question.label, this))
    {
        hold(m_date, question.label);
        connect(m_date, &DateEditor::dateChanged, this, &AnswerEditor::edited);
    }

    [[nodiscard]] QStringList answer() const override
    {
        const auto date = m_date->date();
        return date ? QStringList{date->toString(Qt::ISODate)}
                    : oneOrNone(m_date->lineEdit()->text().trimmed());
    }
    void setAnswer(const QStringList& answer) override
    {
        const QDate date = QDate::fromString(answer.value(0), Qt::ISODate);
        m_date->setDate(date.isValid() ? std::optional(date) : std::nullopt);
        if (!date.isValid()) {
            m_date->lineEdit()->setText(answer.value(0));
        }
    }
    [[nodiscard]] QString fault() const override { return m_date->fault(); }

private:
    DateEditor* m_date;
};

class FlagAnswer final : public AnswerEditor
{
public:
    FlagAnswer(const documents::Question& question, QWidget* parent)
        : AnswerEditor(parent),
          m_flag(new QCheckBox(QString(question.label).replace(QLatin1Char('&'), QLatin1String("&&")), this))
    {
        hold(m_flag, question.label);
        connect(m_flag, &QCheckBox::clicked, this, &AnswerEditor::edited);
    }

    [[nodiscard]] QStringList answer() const override
    {
        return m_flag->isChecked() ? QStringList{yesAnswer} : QStringList();
    }
    void setAnswer(const QStringList& answer) override { m_flag->setChecked(answer.value(0) == yesAnswer); }

private:
    QCheckBox* m_flag;
};

class ChoiceAnswer final : public AnswerEditor
{
public:
    ChoiceAnswer(const documents::Question& question, QWidget* parent)
        : AnswerEditor(parent), m_choice(new QComboBox(this))
    {
        hold(m_choice, question.label);
        m_choice->addItem(AnswerTexts::tr("not chosen"), QString());
        for (const QString& choice : question.choices) {
            m_choice->addItem(choice, choice);
        }
        connect(m_choice, &QComboBox::activated, this, &AnswerEditor::edited);
    }

    [[nodiscard]] QStringList answer() const override
    {
        return oneOrNone(m_choice->currentData().toString());
    }
    void setAnswer(const QStringList& answer) override
    {
        m_choice->setCurrentIndex(std::max(0, m_choice->findData(answer.value(0))));
    }

private:
    QComboBox* m_choice;
};

class PeopleAnswer final : public AnswerEditor
{
public:
    PeopleAnswer(const documents::Question& question, const std::vector<PickChoice>& people, QWidget* parent)
        : AnswerEditor(parent),
          m_picker(new ChoicePicker(question.label, AnswerTexts::tr("a part of the name or position"), this))
    {
        hold(m_picker, question.label);
        if (question.kind == documents::QuestionKind::Person) {
            m_picker->setSingle();
        }
        m_picker->setChoices(people);
        connect(m_picker, &ChoicePicker::edited, this, &AnswerEditor::edited);
    }

    [[nodiscard]] QStringList answer() const override { return m_picker->chosen(); }
    void setAnswer(const QStringList& answer) override { m_picker->setChosen(answer); }
    [[nodiscard]] QString fault() const override
    {
        return m_picker->unfinished().isEmpty()
                   ? QString()
                   : AnswerTexts::tr("Nobody is chosen by these words yet: choose from the list under the "
                                     "field, or empty it.");
    }

private:
    ChoicePicker* m_picker;
};

} // namespace

void AnswerEditor::hold(QWidget* field, const QString& accessibleName)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(field, 0, field->maximumWidth() < QWIDGETSIZE_MAX ? Qt::AlignLeft : Qt::Alignment());
    if (field->accessibleName().isEmpty()) {
        field->setAccessibleName(accessibleName);
    }
    setFocusProxy(field->focusProxy() ? field->focusProxy() : field);
}

AnswerEditor* makeAnswerEditor(const documents::Question& question, const std::vector<PickChoice>& people,
                               QWidget* parent)
{
    switch (question.kind) {
    case documents::QuestionKind::Line:
    case documents::QuestionKind::Name:
        return new LineAnswer(question, parent);
    case documents::QuestionKind::Text:
        return new TextAnswer(question, parent);
    case documents::QuestionKind::Number:
        return new NumberAnswer(question, parent);
    case documents::QuestionKind::Date:
        return new DateAnswer(question, parent);
    case documents::QuestionKind::Flag:
        return new FlagAnswer(question, parent);
    case documents::QuestionKind::Choice:
        return new ChoiceAnswer(question, parent);
    case documents::QuestionKind::Person:
    case documents::QuestionKind::People:
        return new PeopleAnswer(question, people, parent);
    case documents::QuestionKind::Lines:
    case documents::QuestionKind::Table:
        return new RowsAnswer(question, parent);
    }
    return nullptr;
}

} // namespace kurator::ui
