#pragma once

#include "lists/profile_list.h"
#include "office/start_school.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace kurator::ui {

// What was typed into the wizard of a new school so far.
struct SchoolDraft
{
    people::OrganisationType type = people::OrganisationType::School;
    QString fullName;
    QString shortName;
    QString place;
    QString director; // surname first
    QString directorPosition = QStringLiteral("Директор");
    QString curator;
    QString curatorPosition;
    QString profile;
    QString ownProfile; // text of a file of the school's own; empty: a built-in profile
    QString ownProfileFile;
    std::optional<QDate> orderDate;
    QString orderNumber;
    std::optional<programme::YearKind> yearKind; // none: by the date of the order
    QString path;                                // of the file to be made
    bool import = false;                         // go on with the import of mentees

    friend bool operator==(const SchoolDraft&, const SchoolDraft&) = default;
};

[[nodiscard]] office::StartFacts factsOf(const SchoolDraft& draft);

// The chosen profile; nothing where none was, or its file cannot be read.
[[nodiscard]] std::optional<lists::ProfileRow> chosenProfile(const SchoolDraft& draft);

// The draft that is kept between starts of the program until its school is made.
[[nodiscard]] SchoolDraft keptDraft();
void keepDraft(const SchoolDraft& draft);
void dropDraft();

} // namespace kurator::ui
