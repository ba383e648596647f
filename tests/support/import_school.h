#pragma once

#include "office/import_table.h"

#include "support/sheet.h"

namespace kurator::tests {

// A school that is filled by imports, on 21.11.2026, in a school-year programme with three forms.
class ImportSchool
{
public:
    ImportSchool()
    {
        people::Organisation school;
        school.id = m_ids.next<people::Organisation>();
        school.shortName = QStringLiteral("МБОУ СОШ № 5");
        snapshot.organisations.push_back(school);
        programme.id = m_ids.next<programme::Programme>();
        programme.period = {QDate(2026, 9, 1), QDate(2027, 5, 31)};
        snapshot.programmes.push_back(programme);
        addForm("pupil-pupil", "ученик – ученик", people::Category::Pupil, people::Category::Pupil);
        addForm("teacher-teacher", "учитель – учитель", people::Category::Teacher, people::Category::Teacher);
        addForm("employer-pupil", "работодатель – ученик", people::Category::Employer,
                people::Category::Pupil);
    }

    [[nodiscard]] base::Result<office::ImportOutcome> plan(exchange::TableKind kind,
                                                           const exchange::Sheet& sheet)
    {
        return office::planImport(kind, sheet, {},
                                  {snapshot, programme, forms, m_ids, today, QStringLiteral("список.xlsx"),
                                   reason, headingRow, skippedRows, watcher, persons, agesAsYears,
                                   tagsByComma});
    }

    // Plans and stores, as the curator does it.
    office::ImportOutcome take(exchange::TableKind kind, const exchange::Sheet& sheet)
    {
        auto outcome = plan(kind, sheet).value_or(office::ImportOutcome{});
        school::apply(snapshot, outcome.changes);
        return outcome;
    }

    [[nodiscard]] const people::Person* person(const QString& surname) const
    {
        for (const auto& person : snapshot.persons) {
            if (person.name.surname == surname) {
                return &person;
            }
        }
        return nullptr;
    }

    [[nodiscard]] const people::Entry* entry(const QString& surname, people::Side side) const
    {
        const auto* known = person(surname);
        for (const auto& entry : snapshot.entries) {
            if (known && entry.person == known->id && entry.side == side) {
                return &entry;
            }
        }
        return nullptr;
    }

    school::Snapshot snapshot;
    programme::Programme programme;
    QString reason; // that sets rules of the model aside
    std::optional<std::size_t> headingRow;
    std::set<int> skippedRows;
    office::ImportWatcher watcher;
    office::PersonAnswers persons;
    bool agesAsYears = false;
    bool tagsByComma = false;
    std::vector<programme::Form> forms;
    QDate today{2026, 11, 21};

private:
    void addForm(const char* code, const char* title, people::Category mentor, people::Category mentee)
    {
        programme::Form form;
        form.code = QString::fromUtf8(code);
        form.title = QString::fromUtf8(title);
        form.mentorSides = {mentor};
        form.menteeSides = {mentee};
        forms.push_back(form);
    }

    base::IdSource m_ids{7};
};

// The code of one rejected row or of one note; says so when there are fewer.
inline QString codeOfRejection(const office::ImportOutcome& outcome, std::size_t at = 0)
{
    return outcome.rejected.size() > at ? outcome.rejected[at].code : QStringLiteral("nothing rejected");
}

inline QString codeOfNote(const office::ImportOutcome& outcome, std::size_t at = 0)
{
    return outcome.notes.size() > at ? outcome.notes[at].code : QStringLiteral("nothing said");
}

} // namespace kurator::tests
