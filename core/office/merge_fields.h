#pragma once

#include "office/merge_people.h"

#include <vector>

namespace kurator::office {

// Asks about the fields in which two cards of one person differ, and makes one value of two by the answers.
class MergeFields
{
public:
    MergeFields(const Desk& desk, const MergeChoices& choices) : m_desk(desk), m_choices(choices) {}

    // `kept` with what is taken from `dropped`; ids and owners stay.
    [[nodiscard]] people::Person merged(const people::Person& kept, const people::Person& dropped);
    [[nodiscard]] people::Entry merged(const people::Entry& kept, const people::Entry& dropped);
    [[nodiscard]] people::Portfolio merged(const people::Portfolio& kept, const people::Portfolio& dropped);

    // One of two whole papers: true where the dropped one's is taken.
    [[nodiscard]] bool takesDropped(const people::Interview& kept, const people::Interview& dropped);
    [[nodiscard]] bool takesDropped(const people::LabourPaper& kept, const people::LabourPaper& dropped);

    // In the order in which they were asked.
    [[nodiscard]] const std::vector<MergeQuestion>& questions() const { return m_questions; }

private:
    struct Place
    {
        QString key;
        std::optional<people::Side> side;
        std::optional<base::Id<programme::Programme>> programme;
    };

    template <class T, class Rows>
    [[nodiscard]] T mergedByRows(const Rows& rows, const T& kept, const T& dropped, const Place& place);
    [[nodiscard]] MergeSide ask(MergeField field, const Place& place, const QString& kept,
                                const QString& dropped, MergeSide proposed);
    [[nodiscard]] static Place placeOf(const people::Entry& entry);

    const Desk& m_desk;
    const MergeChoices& m_choices;
    std::vector<MergeQuestion> m_questions;
};

} // namespace kurator::office
