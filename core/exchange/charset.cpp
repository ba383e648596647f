#include "exchange/charset.h"

#include <QStringDecoder>

#include <optional>

namespace kurator::exchange {

namespace {

// Bytes 0x80…0xBF of Windows-1251; 0xC0…0xFF are А…я in the order of Unicode.
constexpr QStringView windowsSigns = u"ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏ"
                                     u"ђ‘’“”•–—\uFFFD™љ›њќћџ"
                                     u"\u00A0ЎўЈ¤Ґ¦§Ё©Є«¬\u00AD®Ї"
                                     u"°±Ііґµ¶·ё№є»јЅѕї";

// Bytes 0xB0…0xDF and 0xF0…0xFF of DOS 866; 0x80…0xAF are А…п and 0xE0…0xEF are р…я.
constexpr QStringView dosFrames = u"░▒▓│┤╡╢╖╕╣║╗╝╜╛┐"
                                  u"└┴┬├─┼╞╟╚╔╩╦╠═╬╧"
                                  u"╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀";
constexpr QStringView dosSigns = u"ЁёЄєЇїЎў°∙·√№¤■\u00A0";

QChar windowsCharacter(uchar byte)
{
    if (byte >= 0xC0) {
        return QChar(0x0410 + byte - 0xC0);
    }
    return byte < 0x80 ? QChar(ushort{byte}) : windowsSigns.at(byte - 0x80);
}

QChar dosCharacter(uchar byte)
{
    if (byte < 0x80) {
        return QChar(ushort{byte});
    }
    if (byte < 0xB0) {
        return QChar(0x0410 + byte - 0x80);
    }
    if (byte < 0xE0) {
        return dosFrames.at(byte - 0xB0);
    }
    return byte < 0xF0 ? QChar(0x0440 + byte - 0xE0) : dosSigns.at(byte - 0xF0);
}

// Russian letters and № speak for a reading; quotes, dashes and other signs of print neither way; the rest
// against.
int plausibility(QChar c)
{
    static constexpr QStringView signsOfPrint = u"«»„“”‚‘’–—…•°§\u00A0\u00AD€";
    const ushort code = c.unicode();
    if ((code >= 0x0410 && code <= 0x044F) || code == 0x0401 || code == 0x0451 || code == 0x2116) {
        return 1;
    }
    return signsOfPrint.contains(c) ? 0 : -1;
}

template <class Character>
QString decodedBy(const QByteArray& bytes, Character character)
{
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        text[i] = character(static_cast<uchar>(bytes.at(i)));
    }
    return text;
}

// Text has no zeros but those of UTF-16: digits, separators and line ends have one in their upper half.
std::optional<Charset> wideCharset(const QByteArray& bytes)
{
    constexpr qsizetype enough = 4'000;
    constexpr qsizetype oneOf = 40; // so many bytes have at least one zero among them
    const QByteArray start = bytes.left(enough);
    qsizetype zeros[2] = {0, 0};
    for (qsizetype i = 0; i < start.size(); ++i) {
        zeros[i % 2] += start.at(i) == '\0' ? 1 : 0;
    }
    if (bytes.size() % 2 != 0 || (zeros[0] == 0) == (zeros[1] == 0) ||
        (zeros[0] + zeros[1]) * oneOf < start.size()) {
        return std::nullopt;
    }
    return zeros[0] == 0 ? Charset::Utf16LittleEndian : Charset::Utf16BigEndian;
}

// Programs that count bytes cut a letter of UTF-8 in two. Two bytes that are one Russian letter there are two
// unlikely signs side by side elsewhere.
bool isCutUtf8(const QByteArray& bytes)
{
    constexpr qint64 lettersForOneCut = 20;
    qint64 letters = 0;
    qint64 strays = 0;
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<uchar>(bytes.at(i));
        const auto next = i + 1 < bytes.size() ? static_cast<uchar>(bytes.at(i + 1)) : uchar{0};
        if ((byte == 0xD0 || byte == 0xD1) && next >= 0x80 && next < 0xC0) {
            ++letters;
            ++i;
        } else if (byte >= 0x80) {
            ++strays;
        }
    }
    return letters > strays * lettersForOneCut;
}

} // namespace

Charset likelyCharset(const QByteArray& bytes)
{
    if (bytes.startsWith("\xEF\xBB\xBF")) {
        return Charset::Utf8;
    }
    if (bytes.startsWith("\xFF\xFE")) {
        return Charset::Utf16LittleEndian;
    }
    if (bytes.startsWith("\xFE\xFF")) {
        return Charset::Utf16BigEndian;
    }
    if (const auto wide = wideCharset(bytes)) {
        return *wide;
    }
    if (bytes.isValidUtf8() || isCutUtf8(bytes)) {
        return Charset::Utf8;
    }
    qint64 windows = 0;
    qint64 dos = 0;
    for (const char byte : bytes) {
        if (const auto code = static_cast<uchar>(byte); code >= 0x80) {
            windows += plausibility(windowsCharacter(code));
            dos += plausibility(dosCharacter(code));
        }
    }
    return dos > windows ? Charset::Dos866 : Charset::Windows1251;
}

Charset likelyCharsetOfMarkup(const QByteArray& bytes)
{
    constexpr qsizetype farEnough = 4'000;
    const Charset likely = likelyCharset(bytes);
    if (likely != Charset::Windows1251 && likely != Charset::Dos866) {
        return likely;
    }
    QByteArray start = bytes.left(farEnough).toLower();
    start.replace('"', QByteArray()).replace('\'', QByteArray());
    for (const char* dos : {"charset=cp866", "charset=ibm866", "encoding=cp866", "encoding=ibm866"}) {
        if (start.contains(dos)) {
            return Charset::Dos866;
        }
    }
    return Charset::Windows1251;
}

QString decoded(const QByteArray& bytes, Charset charset)
{
    switch (charset) {
    case Charset::Utf8:
        return QStringDecoder(QStringDecoder::Utf8).decode(bytes);
    case Charset::Utf16LittleEndian:
        return QStringDecoder(QStringDecoder::Utf16LE).decode(bytes);
    case Charset::Utf16BigEndian:
        return QStringDecoder(QStringDecoder::Utf16BE).decode(bytes);
    case Charset::Windows1251:
        return decodedBy(bytes, windowsCharacter);
    case Charset::Dos866:
        return decodedBy(bytes, dosCharacter);
    }
    return {};
}

} // namespace kurator::exchange
