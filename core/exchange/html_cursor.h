#pragma once

#include <QString>
#include <QStringView>

namespace kurator::exchange {

// One piece of a web page.
struct HtmlPiece
{
    enum class Kind
    {
        Text,
        Open,  // <td colspan=2>
        Close, // </td>
        End,   // of the page
    };

    Kind kind = Kind::End;
    QStringView name;       // of a tag, as written
    QStringView attributes; // of an opening tag, as written
    QStringView text;

    [[nodiscard]] bool isTag(QStringView wanted) const
    {
        return name.compare(wanted, Qt::CaseInsensitive) == 0;
    }
};

// Cuts a web page into its pieces as browsers do, however badly it is written; scripts, styles, comments and
// declarations are left out. Each letter is looked at a few times at most.
class HtmlCursor
{
public:
    explicit HtmlCursor(QStringView page);

    [[nodiscard]] HtmlPiece next();

private:
    [[nodiscard]] bool startsTag(qsizetype at) const;
    [[nodiscard]] HtmlPiece readTag();
    [[nodiscard]] qsizetype tagEnd(qsizetype from) const;
    void stepOverDeclaration();
    void stepOverRawText(QStringView name);

    QStringView m_page;
    qsizetype m_at = 0;
    qsizetype m_lastQuote; // the last places of both quotation marks: beyond them nothing is quoted
    qsizetype m_lastApostrophe;
};

// A whole number among the attributes of a tag, at least 1 and at most `most`; 1 when there is none.
[[nodiscard]] int htmlNumber(QStringView attributes, QStringView name, int most);

// The character that "amp", "#160" or "#x2116" stands for; empty when it stands for none.
[[nodiscard]] QString htmlCharacter(QStringView entity);

} // namespace kurator::exchange
