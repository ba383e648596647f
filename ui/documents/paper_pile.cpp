#include "ui/documents/paper_pile.h"

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr std::size_t keptLayouts = 16; // more than a screen holds

} // namespace

void PaperPile::setPapers(Papers papers)
{
    m_papers = std::move(papers);
    m_laid.clear();
    m_known.assign(m_papers->size(), {});
    m_unmeasured = m_papers->size();
    m_firstUnmeasured = 0;
    m_sheetsStale = true;
}

const rendering::PaperLayout& PaperPile::layoutOf(std::size_t paper)
{
    return laid(paper).layout;
}

const std::vector<rendering::TextPlace>& PaperPile::placesOf(std::size_t paper)
{
    return laid(paper).places;
}

const std::vector<Sheet>& PaperPile::sheets()
{
    if (!m_sheetsStale) {
        return m_sheets;
    }
    m_sheetsStale = false;
    m_sheets.clear();
    for (std::size_t paper = 0; paper < m_known.size(); ++paper) {
        const Orientations& pages = m_known.at(paper).empty() ? m_guess : m_known.at(paper);
        for (std::size_t page = 0; page < pages.size(); ++page) {
            m_sheets.push_back({paper, page, pages.at(page)});
        }
    }
    return m_sheets;
}

bool PaperPile::measureNext()
{
    while (m_firstUnmeasured < m_known.size() && !m_known.at(m_firstUnmeasured).empty()) {
        ++m_firstUnmeasured;
    }
    if (m_firstUnmeasured == m_known.size()) {
        return false;
    }
    static_cast<void>(laid(m_firstUnmeasured));
    return true;
}

const PaperPile::Laid& PaperPile::laid(std::size_t paper)
{
    const auto found = std::ranges::find(m_laid, paper, &Laid::paper);
    if (found != m_laid.end()) {
        m_laid.splice(m_laid.begin(), m_laid, found);
        return m_laid.front();
    }
    auto layout = rendering::layOut(m_papers->at(paper));
    auto places = rendering::textPlaces(m_papers->at(paper), layout);
    m_laid.push_front({paper, std::move(layout), std::move(places)});
    if (m_laid.size() > keptLayouts) {
        m_laid.pop_back();
    }
    if (m_known.at(paper).empty()) {
        Orientations pages;
        for (const auto& page : m_laid.front().layout.pages) {
            pages.push_back(page.orientation);
        }
        const bool guessed = pages == m_guess;
        m_sheetsStale = m_sheetsStale || !guessed;
        m_guess = pages;
        m_known.at(paper) = std::move(pages);
        --m_unmeasured;
    }
    return m_laid.front();
}

} // namespace kurator::ui
