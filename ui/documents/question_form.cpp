#include "ui/documents/question_form.h"

#include "ui/common/form.h"
#include "ui/common/texts.h"
#include "ui/documents/answer_editor.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

QString asLabel(const QString& text)
{
    return QString(text).replace(QLatin1Char('&'), QLatin1String("&&"));
}

bool isSame(const documents::Question& one, const documents::Question& other)
{
    return one.name == other.name && one.kind == other.kind && one.label == other.label &&
           one.choices == other.choices && one.columns == other.columns;
}

} // namespace

QuestionForm::QuestionForm(std::vector<PickChoice> people, QWidget* parent)
    : QWidget(parent), m_people(std::move(people)), m_column(new QVBoxLayout(this))
{
    m_column->setContentsMargins(0, 0, 0, 0);
}

void QuestionForm::show(const std::vector<office::AskedQuestion>& asked)
{
    if (!asksTheSame(asked)) {
        build(asked);
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        Line& line = m_lines[i];
        line.asked = asked[i];
        if (line.editor->answer() != asked[i].answer) {
            line.editor->setAnswer(asked[i].answer);
        }
        showOrigin(line);
    }
}

bool QuestionForm::asksTheSame(const std::vector<office::AskedQuestion>& asked) const
{
    return std::ranges::equal(m_lines, asked, [](const Line& line, const office::AskedQuestion& one) {
        return isSame(line.asked.question, one.question);
    });
}

void QuestionForm::build(const std::vector<office::AskedQuestion>& asked)
{
    delete m_form;
    m_form = new Form(this, Form::Labels::Above);
    m_column->addWidget(m_form);
    m_lines.clear();
    for (const office::AskedQuestion& one : asked) {
        m_lines.push_back({one});
        addLine(m_lines.size() - 1);
    }
    m_form->setVisible(!asked.empty());
}

void QuestionForm::addLine(std::size_t place)
{
    Line& line = m_lines[place];
    const documents::Question& question = line.asked.question;
    line.box = new QWidget(m_form);
    line.editor = makeAnswerEditor(question, m_people, line.box);
    line.asSuggested = mutedLabel(tr("as suggested"), line.box);
    line.takeBack = new QPushButton(tr("Back to what was suggested"), line.box);
    line.takeBack->setProperty("flat", true);
    line.takeBack->setAccessibleDescription(question.label);
    auto* origin = new QHBoxLayout;
    origin->addWidget(line.asSuggested);
    origin->addWidget(line.takeBack);
    origin->addStretch();
    auto* column = new QVBoxLayout(line.box);
    column->setContentsMargins(0, 0, 0, 6);
    column->setSpacing(2);
    column->addWidget(line.editor);
    column->addLayout(origin);
    line.box->setFocusProxy(line.editor->focusProxy());
    if (question.kind == documents::QuestionKind::Flag) {
        m_form->addWide(line.box);
    } else {
        m_form->addField(asLabel(question.label), line.box);
    }
    connect(line.editor, &AnswerEditor::edited, this, [this, place] { tellAnswer(place); });
    connect(line.takeBack, &QPushButton::clicked, this, [this, place] {
        Line& back = m_lines[place];
        back.editor->setAnswer(back.asked.suggested);
        back.editor->setFocus(Qt::OtherFocusReason);
        tellAnswer(place);
    });
}

void QuestionForm::tellAnswer(std::size_t place)
{
    Line& line = m_lines[place];
    line.asked.answer = line.editor->answer();
    line.asked.answered = line.asked.answer != line.asked.suggested;
    m_form->setFault(line.box, {});
    showOrigin(line);
    Q_EMIT answered(line.asked.question.name, line.asked.answer);
}

void QuestionForm::showOrigin(const Line& line)
{
    line.asSuggested->setVisible(!line.asked.answered && !line.asked.suggested.isEmpty());
    line.takeBack->setVisible(line.asked.answered && !line.asked.suggested.isEmpty());
}

bool QuestionForm::isFaultless()
{
    for (const Line& line : m_lines) {
        m_form->setFault(line.box, line.editor->fault());
    }
    if (m_form) {
        m_form->showFirstFault();
    }
    return !m_form || !m_form->hasFaults();
}

QWidget* QuestionForm::firstField() const
{
    return m_lines.empty() ? nullptr : m_lines.front().editor;
}

} // namespace kurator::ui
