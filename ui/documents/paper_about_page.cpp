#include "ui/documents/paper_about_page.h"

#include "lists/paper_people_list.h"
#include "messages/message.h"
#include "ui/common/flow_layout.h"
#include "ui/common/put_off_card.h"
#include "ui/common/texts.h"
#include "ui/documents/paper_work.h"
#include "ui/documents/people_dialog.h"
#include "ui/documents/question_form.h"
#include "ui/documents/subject_picker.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace kurator::ui {

namespace {

constexpr int subjectsInLetters = 52;
constexpr int questionsInLetters = 120;

} // namespace

PaperAboutPage::PaperAboutPage(Workspace& workspace, PaperWork& work, QWidget* parent)
    : WizardPage(parent), m_work(work), m_putOff(new PutOffCard(tr("You began this paper before"), this)),
      m_subjectsCard(makeSubjects()), m_peopleCard(makePeople()), m_questionsPlace(makeQuestions(workspace))
{
    auto* left = new QVBoxLayout;
    left->addWidget(m_peopleCard, 0, Qt::AlignTop);
    left->addWidget(m_subjectsCard, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addLayout(left);
    row->addWidget(m_questionsPlace, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(10);
    column->addWidget(m_putOff);
    column->addLayout(row, 1);
    connect(m_putOff, &PutOffCard::goOnAsked, this, [this] {
        m_work.forgetGoneOn();
        m_putOff->hide();
        firstWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(m_putOff, &PutOffCard::anewAsked, this, [this] {
        m_work.beginAnew();
        enter();
        firstWidget()->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_work, &PaperWork::changed, this, &PaperAboutPage::refresh);
}

QWidget* PaperAboutPage::makeSubjects()
{
    auto* card = cardFrame(tr("Of what"), this);
    card->setFixedWidth(fontMetrics().averageCharWidth() * subjectsInLetters + 30);
    m_subjects = new SubjectPicker(card);
    m_noSubjects = new QLabel(card);
    m_noSubjects->setWordWrap(true);
    m_noSubjects->setAlignment(Qt::AlignTop);
    columnOf(card)->addWidget(m_subjects, 1);
    columnOf(card)->addWidget(m_noSubjects, 1);
    connect(m_subjects, &SubjectPicker::edited, this, [this] {
        m_work.setSubjects(m_subjects->ticked());
        Q_EMIT readyChanged();
    });
    return card;
}

QWidget* PaperAboutPage::makePeople()
{
    auto* card = cardFrame(tr("For whom"), this);
    card->setFixedWidth(fontMetrics().averageCharWidth() * subjectsInLetters + 30);
    m_forWhom = new QLabel(card);
    m_forWhom->setWordWrap(true);
    m_choose = new QPushButton(tr("C&hoose people…"), card);
    m_everyone = new QPushButton(tr("For e&veryone"), card);
    auto* buttons = new FlowLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_everyone);
    columnOf(card)->addWidget(m_forWhom);
    columnOf(card)->addLayout(buttons);
    connect(m_choose, &QPushButton::clicked, this, &PaperAboutPage::choosePeople);
    connect(m_everyone, &QPushButton::clicked, this, [this] { m_work.setEntries({}); });
    return card;
}

QWidget* PaperAboutPage::makeQuestions(Workspace& workspace)
{
    auto* card = cardFrame(tr("What the base does not hold"), this);
    std::vector<PickChoice> people;
    for (const lists::AnswerPersonRow& row : lists::answerPeopleRows(workspace.desk())) {
        people.push_back({row.person, row.name, row.place});
    }
    m_questions = new QuestionForm(std::move(people), card);
    m_questions->setMaximumWidth(fontMetrics().averageCharWidth() * questionsInLetters);
    auto* narrow = new QHBoxLayout;
    narrow->addWidget(m_questions, 1);
    narrow->addStretch();
    columnOf(card)->addLayout(narrow);
    columnOf(card)->addStretch();
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(card);
    connect(m_questions, &QuestionForm::answered, &m_work, &PaperWork::setAnswer);
    return scroll;
}

QString PaperAboutPage::title() const
{
    return tr("What it is about");
}

QString PaperAboutPage::intro() const
{
    const QString kind = m_work.kind().title + QStringLiteral(". ");
    if (m_work.kind().subject == documents::Subject::Order && !m_work.kind().fromTemplate) {
        return kind + tr("Each participant whom the ticked orders name gets an extract.");
    }
    if (m_work.asked().empty()) {
        return kind + tr("There will be one paper for each that you tick.");
    }
    return kind + tr("What stands in the fields already is a proposal; a field that stays empty is a line to "
                     "fill in by hand.");
}

bool PaperAboutPage::isWanted() const
{
    return m_work.wantsAnswers();
}

bool PaperAboutPage::hasSubjects() const
{
    return m_work.kind().subject != documents::Subject::Programme && !m_work.isForPeople();
}

bool PaperAboutPage::isReady() const
{
    return !hasSubjects() || !m_work.subjects().isEmpty();
}

void PaperAboutPage::enter()
{
    m_putOff->tell(m_work.hasGoneOn() && m_work.isTouched() && !m_work.isFinal()
                       ? tr("What you chose and typed is here again.")
                       : QString());
    refresh();
}

bool PaperAboutPage::leave()
{
    if (!m_questions->isFaultless()) {
        return false;
    }
    m_work.forgetGoneOn();
    m_work.showAnswers();
    return true;
}

QWidget* PaperAboutPage::firstWidget()
{
    if (m_putOff->isVisibleTo(this)) {
        return m_putOff->firstWidget();
    }
    if (hasSubjects() && !m_work.choices().empty()) {
        return m_subjects->firstWidget();
    }
    if (m_work.isForPeople()) {
        return m_choose;
    }
    return m_questions->firstField() ? m_questions->firstField() : this;
}

void PaperAboutPage::choosePeople()
{
    auto* dialog = new PeopleDialog(m_work, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void PaperAboutPage::refresh()
{
    if (!isWanted()) {
        return;
    }
    const bool none = m_work.choices().empty();
    m_subjectsCard->setVisible(hasSubjects());
    m_subjects->setVisible(!none);
    m_subjects->show(m_work.choices(), m_work.subjects());
    m_noSubjects->setVisible(none);
    const auto& refusal = m_work.refusal();
    m_noSubjects->setText(none && refusal ? messages::text(*refusal) : QString());
    m_peopleCard->setVisible(m_work.isForPeople());
    m_forWhom->setText(m_work.forWhom());
    m_everyone->setVisible(!m_work.request().entries.empty());
    m_questionsPlace->setVisible(!m_work.asked().empty());
    m_questions->show(m_work.asked());
    setEnabled(!m_work.isFinal());
    Q_EMIT readyChanged();
}

} // namespace kurator::ui
