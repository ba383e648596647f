#pragma once

#include <QString>

namespace kurator::language {

// What a paper may also ask of its text. Both keep more words together than search in the printed file likes.
struct Typesetting
{
    bool bindShortWords = false; // a non-breaking space after в, к, с, о, у, и, а
    bool bindHyphens = false;    // a non-breaking hyphen in «57-ОД», «Бато-Мунко»
    bool innerQuotes = false;    // „…“ inside «…»; otherwise «…» throughout, closed once
};

// The text with the non-breaking spaces, dashes and quotes of official papers: № 57, п. 4.1, 9 «Б»,
// initials, 19 мая, 2025 г., 10 %, г. Абакан, и т. д.; a hyphen between spaces or years becomes a dash, "…"
// becomes «…», »» one », «9-го класса» becomes «9 класса». Doing it twice changes nothing more. Sources: ГОСТ
// Р 7.0.97, Мильчин and Чельцова, «Справочник издателя и автора».
[[nodiscard]] QString typeset(const QString& text, const Typesetting& wishes = {});

} // namespace kurator::language
