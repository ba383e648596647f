#include "ui/people/request_source_box.h"

#include "people/request_source.h"
#include "ui/people/card_section.h"
#include "ui/people/people_texts.h"

#include <QLineEdit>

#include <array>

namespace kurator::ui {

namespace {

constexpr std::array requestSources{people::RequestSource::Self, people::RequestSource::ClassTeacher,
                                    people::RequestSource::Psychologist, people::RequestSource::SocialWorker,
                                    people::RequestSource::Parent};
constexpr int lettersOfSource = 26;

} // namespace

RequestSourceBox::RequestSourceBox(QWidget* parent) : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(NoInsert);
    setCompleter(nullptr);
    setMinimumContentsLength(lettersOfSource);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    keepFromWheel(this);
    for (const people::RequestSource source : requestSources) {
        addItem(requestSourceText(source), people::requestSourceWords(source));
    }
    setCurrentIndex(-1);
    connect(this, &QComboBox::activated, this, [this](int index) {
        setEditText(itemData(index).toString());
        Q_EMIT edited();
    });
    connect(lineEdit(), &QLineEdit::textEdited, this, &RequestSourceBox::edited);
}

void RequestSourceBox::setSource(const QString& words)
{
    setCurrentIndex(-1);
    setEditText(words);
}

QString RequestSourceBox::understood() const
{
    const QString words = source().trimmed();
    if (words.isEmpty()) {
        return {};
    }
    const auto told = people::requestSourceIn(words);
    return told ? tr("Understood: %1").arg(requestSourceText(*told))
                : tr("None of the five is named here: it is kept as your words");
}

} // namespace kurator::ui
