#include "lists/forms_by_entry.h"

#include "pairs/places.h"

namespace kurator::lists {

QHash<QUuid, QStringList> formsByEntry(const school::Snapshot& snapshot, const QDate& day)
{
    QHash<QUuid, QStringList> forms;
    const auto add = [&forms](base::Id<people::Entry> entry, const QString& form) {
        QStringList& own = forms[entry.uuid()];
        if (!own.contains(form)) {
            own << form;
        }
    };
    for (const pairs::Pair& pair : snapshot.pairs) {
        for (const auto mentee : pairs::menteesHeld(pair, day)) {
            add(mentee, pair.form);
            add(pair.mentor, pair.form);
        }
    }
    return forms;
}

} // namespace kurator::lists
