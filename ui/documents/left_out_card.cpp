#include "ui/documents/left_out_card.h"

#include "ui/common/texts.h"
#include "ui/documents/document_texts.h"
#include "ui/documents/wrapped_list.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace kurator::ui {

QFrame* leftOutCard(const QString& heading, const QString& told,
                    const std::vector<office::BlockedPerson>& people, QWidget* parent)
{
    auto* card = cardFrame(heading, parent);
    auto* meaning = new QLabel(told, card);
    meaning->setWordWrap(true);
    setRole(meaning, people.empty() ? "good" : "warning");
    columnOf(card)->addWidget(meaning);
    if (!people.empty()) {
        QStringList reasons;
        for (const office::BlockedPerson& person : people) {
            reasons << blockedText(person);
        }
        auto* list = new WrappedList(heading, card);
        list->setTexts(reasons);
        columnOf(card)->addWidget(list);
    }
    return card;
}

} // namespace kurator::ui
