#include "ui/programme/paper_picker.h"

#include "base/text.h"
#include "ui/programme/roadmap_texts.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

PaperPicker::PaperPicker(const QString& accessibleName, QWidget* parent)
    : QWidget(parent), m_lines(new QVBoxLayout), m_box(new QLineEdit(this)),
      m_offered(new QStringListModel(this))
{
    m_lines->setSpacing(3);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(3);
    column->addLayout(m_lines);
    column->addWidget(m_box);
    m_box->setAccessibleName(accessibleName);
    m_box->setPlaceholderText(tr("number or words of the title"));
    setFocusProxy(m_box);
    auto* completer = new QCompleter(m_offered, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_box->setCompleter(completer);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this, &PaperPicker::takeText,
            Qt::QueuedConnection);
    connect(m_box, &QLineEdit::textEdited, this, &PaperPicker::offer);
    connect(m_box, &QLineEdit::returnPressed, this, &PaperPicker::takeFirst);
}

void PaperPicker::setKnown(const std::vector<lists::RoadmapPaper>& papers)
{
    m_known.clear();
    for (const lists::RoadmapPaper& paper : papers) {
        const QString text = paperText(paper.title, paper.number, paper.date);
        m_known.push_back({paper.id, text, base::foldedKey(text)});
    }
    showChosen();
}

void PaperPicker::setChosen(const Ids& papers)
{
    m_chosen = papers;
    std::ranges::sort(m_chosen);
    m_box->clear();
    showChosen();
}

QString PaperPicker::textOf(const Ids& papers)
{
    QStringList ids;
    for (const auto id : papers) {
        ids << id.toString();
    }
    ids.sort();
    return ids.join(QLatin1Char(' '));
}

PaperPicker::Ids PaperPicker::papersIn(const QString& text)
{
    Ids papers;
    for (const QString& id : text.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        papers.push_back(base::Id<documents::Document>::fromString(id));
    }
    return papers;
}

std::vector<const PaperPicker::Known*> PaperPicker::found() const
{
    const QStringList words = base::foldedKey(m_box->text()).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    std::vector<const Known*> result;
    for (const Known& paper : m_known) {
        const bool taken = std::ranges::count(m_chosen, paper.id) > 0;
        if (!taken &&
            std::ranges::all_of(words, [&](const QString& word) { return paper.key.contains(word); })) {
            result.push_back(&paper);
        }
    }
    return result;
}

void PaperPicker::offer()
{
    QStringList texts;
    for (const Known* paper : found()) {
        texts << paper->text;
    }
    m_offered->setStringList(texts);
}

void PaperPicker::takeFirst()
{
    if (m_box->text().trimmed().isEmpty()) {
        Q_EMIT returnPressed();
        return;
    }
    if (const auto papers = found(); !papers.empty()) {
        add(papers.front()->id);
    }
}

void PaperPicker::takeText(const QString& text)
{
    const auto paper = std::ranges::find(m_known, text, &Known::text);
    if (paper != m_known.end()) {
        add(paper->id);
    }
}

void PaperPicker::add(base::Id<documents::Document> paper)
{
    if (std::ranges::count(m_chosen, paper) > 0) {
        return;
    }
    m_chosen.insert(std::ranges::upper_bound(m_chosen, paper), paper);
    m_box->clear();
    m_box->completer()->popup()->hide();
    showChosen();
    Q_EMIT edited();
}

void PaperPicker::remove(base::Id<documents::Document> paper)
{
    std::erase(m_chosen, paper);
    m_box->setFocus(Qt::OtherFocusReason);
    showChosen();
    Q_EMIT edited();
}

void PaperPicker::showChosen()
{
    for (QWidget* line : m_shown) {
        m_lines->removeWidget(line);
        line->hide();
        line->deleteLater();
    }
    m_shown.clear();
    for (const Known& paper : m_known) {
        if (std::ranges::count(m_chosen, paper.id) > 0) {
            addLine(paper);
        }
    }
    offer();
    updateGeometry();
}

void PaperPicker::addLine(const Known& paper)
{
    auto* line = new QFrame(this);
    line->setProperty("tag", true);
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(8, 2, 2, 2);
    row->setSpacing(2);
    auto* text = new QLabel(paper.text, line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto* remove = new QToolButton(line);
    remove->setText(QStringLiteral("×"));
    remove->setAccessibleName(tr("Take away: %1").arg(paper.text));
    remove->setToolTip(remove->accessibleName());
    row->addWidget(text, 1);
    row->addWidget(remove, 0, Qt::AlignTop);
    connect(remove, &QToolButton::clicked, this, [this, id = paper.id] { this->remove(id); });
    m_lines->addWidget(line);
    m_shown.push_back(line);
    line->show();
    setTabOrder(m_box->previousInFocusChain(), remove);
}

} // namespace kurator::ui
