#include "rendering/read_back.h"

#include "documents/paper_texts.h"
#include "rendering/pdf_text.h"
#include "support/text.h"

#include <algorithm>
#include <iterator>

namespace kurator::tests {

namespace {

QString lettersOf(QString text)
{
    text.remove(QLatin1Char('_'));
    QString result;
    std::ranges::copy_if(text, std::back_inserter(result),
                         [](QChar c) { return c.isPrint() && !c.isSpace(); });
    return result;
}

} // namespace

QString sortedLetters(const QString& text)
{
    QString sorted = lettersOf(text);
    std::ranges::sort(sorted);
    return sorted;
}

QStringList readPages(const QString& pdf)
{
    const auto pages = pagesOfPdf(pdf);
    REQUIRE(pages);
    return *pages;
}

void checkOrder(const documents::Paper& paper, const QString& text)
{
    const QString written = lettersOf(text);
    qsizetype at = 0;
    for (const documents::PaperText& one : documents::paperTexts(paper)) {
        const QString wanted = lettersOf(one.number + one.text);
        INFO(one.text.toStdString());
        if (one.role == documents::TextRole::Caption || one.role == documents::TextRole::Corner) {
            CHECK(written.contains(wanted));
            continue;
        }
        const qsizetype found = written.indexOf(wanted, at);
        REQUIRE(found >= at);
        at = found + wanted.size();
    }
}

} // namespace kurator::tests
