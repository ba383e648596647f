#pragma once

#include "documents/act_library.h"
#include "office/desk.h"
#include "office/field_fault.h"
#include "office/paper_request.h"

#include <vector>

namespace kurator::office {

// The library of acts of the open programme.
[[nodiscard]] std::vector<documents::LibraryAct> actsOf(const Desk& desk);
// As the program and the profile know them, without the school's own records.
[[nodiscard]] std::vector<documents::LibraryAct> knownActs(const Desk& desk);

// Whether papers of a kind say by which acts they are written: their template has the field for it.
[[nodiscard]] bool citesActs(const Desk& desk, const QString& kind);
// Codes of all such kinds, in the catalogue's order.
[[nodiscard]] QStringList kindsThatCite(const Desk& desk);

// Codes of the forms that a paper is about: those of its pairs, without any all of the programme.
[[nodiscard]] QStringList formsCited(const Desk& desk, const std::vector<base::Id<pairs::Pair>>& pairs = {});

// What a paper cites after «в соответствии с»: the chosen acts, else the usual ones of its kind for the
// forms.
[[nodiscard]] QStringList groundsOf(const Desk& desk, const PaperRequest& request, const QStringList& forms);
[[nodiscard]] QString groundsText(const Desk& desk, const PaperRequest& request, const QStringList& forms);

// What keeps an act from being saved: no kind (acts.no-kind), neither title nor number nor subject
// (acts.no-name), an end before its beginning (acts.end-before-start), a key that is taken (acts.key-taken).
[[nodiscard]] std::vector<FieldFault> actFaults(const Desk& desk, const documents::LibraryAct& act);

// Adds an act, or puts the school's own record in the place of a known one with its key. A new one gets its
// key from its kind, date and number. Returns the key. Refused as the first of its faults.
[[nodiscard]] base::Result<QString> saveAct(Desk& desk, documents::LibraryAct act);
// An own act goes away and a known one is no longer cited by this school; both can come back by undo, a known
// one also by restoreAct. Refused with acts.unknown.
[[nodiscard]] base::Result<void> removeAct(Desk& desk, const QString& key);
[[nodiscard]] base::Result<void> restoreAct(Desk& desk, const QString& key);
// Keys of acts that the program or the profile knows and the school has taken away.
[[nodiscard]] QStringList removedActs(const Desk& desk);

} // namespace kurator::office
