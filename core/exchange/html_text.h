#pragma once

#include <QString>
#include <QStringView>

namespace kurator::exchange {

// Gathers the text of one cell of a web page as a browser shows it: blanks and line ends of the page are one
// space, entities are the characters they stand for, paragraphs and <br> are line breaks.
class HtmlText
{
public:
    // Stops growing at a million characters.
    void append(QStringView written);
    void appendBreak() { m_text += u'\n'; }
    // A paragraph or another block begins or ends here.
    void appendBlock();

    // What was gathered, without blanks around it; begins anew.
    [[nodiscard]] QString take();

private:
    void appendWord(QStringView letters);

    QString m_text;
    bool m_blank = false; // a space is due before the next letter
};

} // namespace kurator::exchange
