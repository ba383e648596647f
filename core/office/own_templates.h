#pragma once

#include "documents/catalogue.h"
#include "documents/field_dictionary.h"
#include "documents/paper.h"
#include "office/desk.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace kurator::office {

// The templates that the school may word itself: of the kinds in the catalogue's order, then the parts that
// they insert («parts/order-head»).
[[nodiscard]] QStringList changeableTemplates();

// Whether it is a part of others.
[[nodiscard]] bool isPart(const QString& name);

// «Приказ о назначении куратора»; a part, and each of several templates of a kind, is called by the first
// remark in it, up to a colon or a bracket.
[[nodiscard]] QString templateTitle(const QString& name);

// The kinds whose papers come from this template; of a part all kinds that insert it, also through another
// part.
[[nodiscard]] std::vector<const documents::DocumentKind*> kindsFrom(const Desk& desk, const QString& name);

// Whether every kind that uses the template could be written with this text. Refused with
// office.unknown-template {template}, or as documents::parseTemplate for the first fault.
[[nodiscard]] base::Result<void> checkTemplate(const Desk& desk, const QString& name, const QString& text);

// The school's wording from now on: one undoable step. The program's own words give the original back; saving
// again takes note of what a newer program has changed in its own. Nothing is stored when nothing changes.
// Refused as checkTemplate.
[[nodiscard]] base::Result<void> saveOwnTemplate(Desk& desk, const QString& name, const QString& text);

// Gives the program's wording back. Refused with office.unknown-template {template} where there is no own
// one, and as checkTemplate where the rest of the school's own needs what only the own one had.
[[nodiscard]] base::Result<void> resetOwnTemplate(Desk& desk, const QString& name);

// The fields that the template may use: those that every kind from it knows, then what this text asks for
// itself, where it can be read.
[[nodiscard]] documents::FieldDictionary templateFields(const Desk& desk, const QString& name,
                                                        const QString& text);

// A paper over the open base as this text would write it: of the first subject that may be named, without
// the others who may not be. Refused as checkTemplate and cataloguePaper.
[[nodiscard]] base::Result<documents::Paper> trialPaper(const Desk& desk, const QString& name,
                                                        const QString& text);

} // namespace kurator::office
