#pragma once

#include "documents/paper_texts.h"
#include "rendering/paper_layout.h"
#include "rendering/text_places.h"

#include <list>
#include <memory>
#include <vector>

namespace kurator::ui {

// Where in a pile of papers a text stands; papers from 0.
struct TextInPile
{
    std::size_t paper = 0;
    documents::TextLocation location;

    friend bool operator==(const TextInPile&, const TextInPile&) = default;
};

// A sheet of a pile: whose it is, which page of it from 0, and how it lies.
struct Sheet
{
    std::size_t paper = 0;
    std::size_t page = 0;
    documents::Orientation orientation = documents::Orientation::Portrait;

    friend bool operator==(const Sheet&, const Sheet&) = default;
};

// Papers one after another, laid out only when they are looked at, so that a thousand of them open at once. A
// paper that was not laid out yet counts as many sheets as the last one that was.
class PaperPile
{
public:
    using Papers = std::shared_ptr<const std::vector<documents::Paper>>;

    void setPapers(Papers papers);
    [[nodiscard]] const Papers& papers() const { return m_papers; }
    [[nodiscard]] std::size_t size() const { return m_papers->size(); }

    // Both lay the paper out when needed; that may change `sheets`.
    [[nodiscard]] const rendering::PaperLayout& layoutOf(std::size_t paper);
    [[nodiscard]] const std::vector<rendering::TextPlace>& placesOf(std::size_t paper);

    // In order.
    [[nodiscard]] const std::vector<Sheet>& sheets();
    // Lays out one paper whose sheets are only guessed; false when there is none.
    bool measureNext();
    [[nodiscard]] bool isMeasured() const { return m_unmeasured == 0; }

private:
    using Orientations = std::vector<documents::Orientation>;
    struct Laid
    {
        std::size_t paper = 0;
        rendering::PaperLayout layout;
        std::vector<rendering::TextPlace> places;
    };

    [[nodiscard]] const Laid& laid(std::size_t paper);

    Papers m_papers = std::make_shared<const std::vector<documents::Paper>>();
    std::list<Laid> m_laid; // the last used first
    std::vector<Orientations> m_known;
    Orientations m_guess{documents::Orientation::Portrait};
    std::size_t m_unmeasured = 0;
    std::size_t m_firstUnmeasured = 0;
    std::vector<Sheet> m_sheets;
    bool m_sheetsStale = false;
};

} // namespace kurator::ui
