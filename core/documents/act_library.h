#pragma once

#include "documents/own_act.h"
#include "programme/profile.h"

#include <QByteArray>
#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace kurator::documents {

enum class ActOrigin
{
    Federal,  // travels with the program
    Regional, // of the profile
    Own       // written by the school, or its own record of a known one
};

// In place of a kind of papers: every order.
inline constexpr QLatin1String everyOrder("orders");

// An act that papers may cite. `papers` are the kinds that cite it unless the curator chooses otherwise.
struct LibraryAct
{
    QString key; // unique
    programme::LegalAct act;
    std::optional<QDate> inForceUntil; // the last day
    QString successor;                 // key of what came instead
    QStringList papers;
    ActOrigin origin = ActOrigin::Federal;

    friend bool operator==(const LibraryAct&, const LibraryAct&) = default;
};

// The library of a school: acts of the program, then those of its profile that are not among them, then its
// own; an own record of a known act stands in its place, one without content takes it away. By legal force,
// then by date, regional acts after federal ones.
[[nodiscard]] std::vector<LibraryAct> actLibrary(const std::vector<programme::LegalAct>& profileActs,
                                                 const std::vector<OwnAct>& ownActs);

// The first day in force; none where the act has no date.
[[nodiscard]] std::optional<QDate> firstDay(const programme::LegalAct& act);
[[nodiscard]] bool isInForce(const LibraryAct& act, const QDate& day);

// Keys of the acts that a kind cites by itself on a day: those in force that belong to it and to one of the
// forms, where they are only for some.
[[nodiscard]] QStringList usualGrounds(const std::vector<LibraryAct>& library, const QString& kind,
                                       const QStringList& forms, const QDate& day);

// What an act is called in a list, in the nominative: «Распоряжение Министерства … от 25.12.2019 № Р-145»;
// with its title only where neither date nor number tells it apart.
[[nodiscard]] QString actName(const programme::LegalAct& act);
// «распоряжением Министерства … от 25.12.2019 № Р-145 «…»», for the preamble after «в соответствии с».
[[nodiscard]] QString citedText(const programme::LegalAct& act);
// Acts of these keys in the library's order, joined by commas.
[[nodiscard]] QString citedText(const std::vector<LibraryAct>& library, const QStringList& keys);

// The form in which an own act is kept; none for what cannot be read.
[[nodiscard]] QByteArray toJson(const LibraryAct& act);
[[nodiscard]] std::optional<LibraryAct> libraryActFrom(const QByteArray& json);

} // namespace kurator::documents
