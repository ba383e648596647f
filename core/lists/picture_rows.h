#pragma once

#include "lists/proposal_view.h"

#include <QString>

#include <optional>
#include <vector>

namespace kurator::lists {

// Who of a proposal is looked at.
enum class PictureShow
{
    Everyone,
    Matched,     // and their mentors
    LeftOver,    // and the mentors with a free place
    WithRemarks, // pairs with something to know
    Locked,
    BelowScore // pairs with a lower score than PictureWish::below
};

enum class PictureGroups
{
    None,
    ByMentor, // those of a mentor together, without headings
    ByClass,  // or position
    ByForm
};

struct PictureWish
{
    PictureShow show = PictureShow::Everyone;
    int below = 50;
    PictureGroups groups = PictureGroups::None;

    friend bool operator==(const PictureWish&, const PictureWish&) = default;
};

// Mentees who stand together. The heading is a class or a form, empty where neither is told.
struct PictureGroup
{
    std::optional<QString> heading;
    bool leftOver = false;            // everyone here is without a mentor
    std::vector<std::size_t> mentees; // those with a mentor first, then in the order of the view

    friend bool operator==(const PictureGroup&, const PictureGroup&) = default;
};

// What of a proposal is shown and how it stands; all numbers are places in the view. None of the groups is
// empty. Mentors go by name, classes from the lowest, forms by title, those left over last.
struct PictureRows
{
    std::vector<PictureGroup> groups;
    std::vector<std::size_t> mentors; // in the order of the view
    std::vector<std::size_t> links;

    [[nodiscard]] std::vector<std::size_t> mentees() const; // from above
    friend bool operator==(const PictureRows&, const PictureRows&) = default;
};

[[nodiscard]] PictureRows pictureRows(const ProposalView& view, const PictureWish& wish);

} // namespace kurator::lists
