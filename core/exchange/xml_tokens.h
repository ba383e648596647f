#pragma once

#include "exchange/byte_source.h"

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

struct XML_ParserStruct;

namespace kurator::exchange {

// Cuts an XML document into tokens by expat, some kilobytes of it at a time. Namespaces are not expat's work:
// it would write an address out for every name that a hostile document uses it in.
class XmlTokens
{
public:
    enum class Kind
    {
        Begin,
        End,
        Text,
    };

    struct Attribute
    {
        std::string_view prefix;
        std::string_view name; // without the prefix
        std::string_view value;
    };

    // Without an encoding the document's own declaration counts.
    XmlTokens(std::unique_ptr<ByteSource> source, const char* encoding);
    XmlTokens(const XmlTokens&) = delete;
    XmlTokens& operator=(const XmlTokens&) = delete;
    ~XmlTokens();

    // To the next token; false after the last one and after anything wrong.
    [[nodiscard]] bool next();
    // Why next() gave false, the end of the source included.
    [[nodiscard]] base::Result<void> outcome();

    [[nodiscard]] Kind kind() const { return m_tokens[m_current].kind; }
    // Of Begin the name without its prefix, of Text the text. Views hold until next(); where there is no
    // token, there are neither letters nor attributes.
    [[nodiscard]] std::string_view text() const;
    [[nodiscard]] std::size_t attributeCount() const;
    [[nodiscard]] Attribute attribute(std::size_t index) const;
    // The address that the document first declares for a prefix; empty when it declares none.
    [[nodiscard]] std::string_view spaceOf(std::string_view prefix) const;

private:
    struct Token
    {
        Kind kind;
        std::size_t begin; // in m_pool
        std::size_t size;
        std::size_t firstAttribute;
        std::size_t attributes;
    };

    struct StoredAttribute
    {
        std::size_t begin; // in m_pool: prefix, name and value without gaps
        std::size_t prefix;
        std::size_t name;
        std::size_t value;
    };

    struct ParserCloser
    {
        void operator()(XML_ParserStruct* parser) const;
    };

    struct Handlers;

    void declareSpace(std::string_view prefix, std::string_view address);
    void parseMore();
    void stop(const char* code);

    std::unique_ptr<ByteSource> m_source;
    std::unique_ptr<XML_ParserStruct, ParserCloser> m_parser;
    base::Result<void> m_outcome;
    std::vector<Token> m_tokens;
    std::vector<StoredAttribute> m_attributes;
    std::string m_pool;                                        // the letters of the tokens at hand
    std::vector<std::pair<std::string, std::string>> m_spaces; // by prefix
    std::size_t m_current = 0;
    qint64 m_bytesWithoutToken = 0;
    int m_depth = 0;
    bool m_ended = false;
};

} // namespace kurator::exchange
