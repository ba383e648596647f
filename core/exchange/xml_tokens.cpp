#include "exchange/xml_tokens.h"

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <new>

#include <expat.h>

namespace kurator::exchange {

namespace {

constexpr int bytesAtOnce = 1 << 15;
constexpr qint64 longestToken = qint64{1} << 20;
constexpr int deepestElement = 200;
constexpr std::size_t mostParserMemory = std::size_t{32} << 20;

// expat keeps every name it ever met, so a document of nothing but new names must not have all the memory it
// wants. Each block carries its size; what is taken is counted by thread.
thread_local std::size_t parserMemory = 0;

constexpr std::size_t blockHead = alignof(std::max_align_t);

void returnBlock(void* letters)
{
    if (letters != nullptr) {
        void* block = static_cast<char*>(letters) - blockHead;
        std::size_t size = 0;
        std::memcpy(&size, block, sizeof size);
        parserMemory -= size;
        std::free(block);
    }
}

void* takeBlock(std::size_t size)
{
    if (size > mostParserMemory - std::min(parserMemory, mostParserMemory)) {
        return nullptr;
    }
    void* block = std::malloc(blockHead + size);
    if (block == nullptr) {
        return nullptr;
    }
    std::memcpy(block, &size, sizeof size);
    parserMemory += size;
    return static_cast<char*>(block) + blockHead;
}

void* resizeBlock(void* letters, std::size_t size)
{
    void* larger = takeBlock(size);
    if (larger != nullptr && letters != nullptr) {
        std::size_t before = 0;
        std::memcpy(&before, static_cast<char*>(letters) - blockHead, sizeof before);
        std::memcpy(larger, letters, std::min(before, size));
        returnBlock(letters);
    }
    return larger;
}

XML_ParserStruct* makeParser(const char* encoding)
{
    constexpr XML_Memory_Handling_Suite counted{takeBlock, resizeBlock, returnBlock};
    XML_ParserStruct* parser = XML_ParserCreate_MM(encoding, &counted, nullptr);
    if (parser == nullptr) {
        throw std::bad_alloc();
    }
    return parser;
}

// "table:name" as "table" and "name".
std::pair<std::string_view, std::string_view> partsOfName(std::string_view full)
{
    const std::size_t colon = full.find(':');
    return colon == std::string_view::npos ? std::pair(std::string_view(), full)
                                           : std::pair(full.substr(0, colon), full.substr(colon + 1));
}

} // namespace

// What expat calls; none of these may throw through it, and none does but for want of memory.
struct XmlTokens::Handlers
{
    static void begin(void* self, const XML_Char* name, const XML_Char** attributes)
    {
        auto& tokens = *static_cast<XmlTokens*>(self);
        if (++tokens.m_depth > deepestElement) {
            tokens.stop("exchange.damaged");
            return;
        }
        const std::string_view own = partsOfName(name).second;
        const std::size_t first = tokens.m_attributes.size();
        for (; *attributes != nullptr; attributes += 2) {
            addAttribute(tokens, attributes[0], attributes[1]);
        }
        tokens.m_tokens.push_back(
            {Kind::Begin, tokens.m_pool.size(), own.size(), first, tokens.m_attributes.size() - first});
        tokens.m_pool += own;
    }

    static void addAttribute(XmlTokens& tokens, std::string_view full, std::string_view value)
    {
        const auto [prefix, own] = partsOfName(full);
        tokens.m_attributes.push_back({tokens.m_pool.size(), prefix.size(), own.size(), value.size()});
        tokens.m_pool += prefix;
        tokens.m_pool += own;
        tokens.m_pool += value;
        if (prefix == "xmlns") {
            tokens.declareSpace(own, value);
        }
    }

    static void end(void* self, const XML_Char*)
    {
        auto& tokens = *static_cast<XmlTokens*>(self);
        --tokens.m_depth;
        tokens.m_tokens.push_back({Kind::End, 0, 0, 0, 0});
    }

    static void text(void* self, const XML_Char* letters, int size)
    {
        auto& tokens = *static_cast<XmlTokens*>(self);
        const auto count = static_cast<std::size_t>(size);
        if (!tokens.m_tokens.empty() && tokens.m_tokens.back().kind == Kind::Text) {
            tokens.m_tokens.back().size += count;
        } else {
            tokens.m_tokens.push_back({Kind::Text, tokens.m_pool.size(), count, 0, 0});
        }
        tokens.m_pool.append(letters, count);
    }

    // No table has a document type; entities of its own would be the only use of one.
    static void documentType(void* self, const XML_Char*, const XML_Char*, const XML_Char*, int)
    {
        static_cast<XmlTokens*>(self)->stop("exchange.damaged");
    }
};

void XmlTokens::ParserCloser::operator()(XML_ParserStruct* parser) const
{
    XML_ParserFree(parser);
}

XmlTokens::XmlTokens(std::unique_ptr<ByteSource> source, const char* encoding)
    : m_source(std::move(source)), m_parser(makeParser(encoding))
{
    XML_SetUserData(m_parser.get(), this);
    XML_SetElementHandler(m_parser.get(), Handlers::begin, Handlers::end);
    XML_SetCharacterDataHandler(m_parser.get(), Handlers::text);
    XML_SetStartDoctypeDeclHandler(m_parser.get(), Handlers::documentType);
}

XmlTokens::~XmlTokens() = default;

void XmlTokens::declareSpace(std::string_view prefix, std::string_view address)
{
    constexpr std::size_t most = 100;
    constexpr std::size_t longest = 200;
    if (m_spaces.size() < most && prefix.size() < longest && address.size() < longest) {
        m_spaces.emplace_back(prefix, address);
    }
}

std::string_view XmlTokens::spaceOf(std::string_view prefix) const
{
    const auto found = std::find_if(m_spaces.cbegin(), m_spaces.cend(),
                                    [prefix](const auto& space) { return space.first == prefix; });
    return found == m_spaces.cend() ? std::string_view() : std::string_view(found->second);
}

bool XmlTokens::next()
{
    ++m_current;
    while (m_current >= m_tokens.size()) {
        if (m_ended) {
            return false;
        }
        parseMore();
    }
    return true;
}

void XmlTokens::parseMore()
{
    m_tokens.clear();
    m_attributes.clear();
    m_pool.clear();
    m_current = 0;
    void* buffer = XML_GetBuffer(m_parser.get(), bytesAtOnce);
    if (buffer == nullptr) {
        stop("exchange.too-large");
        return;
    }
    const qint64 count = m_source->read(static_cast<char*>(buffer), bytesAtOnce);
    if (count < 0) {
        m_outcome = m_source->finish();
        stop("exchange.damaged");
        return;
    }
    m_ended = count == 0;
    if (XML_ParseBuffer(m_parser.get(), static_cast<int>(count), count == 0) != XML_STATUS_OK) {
        const bool wantsMemory = XML_GetErrorCode(m_parser.get()) == XML_ERROR_NO_MEMORY;
        stop(wantsMemory ? "exchange.too-large" : "exchange.damaged");
    }
    m_bytesWithoutToken = m_tokens.empty() ? m_bytesWithoutToken + count : 0;
    if (m_bytesWithoutToken > longestToken) {
        stop("exchange.too-large");
    }
}

// The first reason counts.
void XmlTokens::stop(const char* code)
{
    if (m_outcome) {
        m_outcome = base::refuseInput(code);
    }
    m_ended = true;
    XML_StopParser(m_parser.get(), XML_FALSE);
}

base::Result<void> XmlTokens::outcome()
{
    return m_outcome ? m_source->finish() : m_outcome;
}

std::string_view XmlTokens::text() const
{
    if (m_current >= m_tokens.size()) {
        return {};
    }
    const Token& token = m_tokens[m_current];
    return std::string_view(m_pool).substr(token.begin, token.size);
}

std::size_t XmlTokens::attributeCount() const
{
    return m_current < m_tokens.size() ? m_tokens[m_current].attributes : 0;
}

XmlTokens::Attribute XmlTokens::attribute(std::size_t index) const
{
    const StoredAttribute& stored = m_attributes[m_tokens[m_current].firstAttribute + index];
    const std::string_view letters = std::string_view(m_pool).substr(stored.begin);
    return {letters.substr(0, stored.prefix), letters.substr(stored.prefix, stored.name),
            letters.substr(stored.prefix + stored.name, stored.value)};
}

} // namespace kurator::exchange
