#include "exchange/charset.h"

#include "support/text.h"

#include <QStringEncoder>

using namespace kurator::exchange;

namespace {

// Russian letters, ё and № in the two old encodings, counted from their published tables.
QByteArray inWindows1251(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const int byte = code == 0x0401   ? 0xA8
                         : code == 0x0451 ? 0xB8
                         : code == 0x2116 ? 0xB9
                         : code >= 0x0410 ? code - 0x0410 + 0xC0
                                          : code;
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

QByteArray inDos866(const QString& text)
{
    QByteArray bytes;
    for (const QChar c : text) {
        const ushort code = c.unicode();
        const int byte = code == 0x0401   ? 0xF0
                         : code == 0x0451 ? 0xF1
                         : code == 0x2116 ? 0xFC
                         : code >= 0x0440 ? code - 0x0440 + 0xE0
                         : code >= 0x0410 ? code - 0x0410 + 0x80
                                          : code;
        bytes += static_cast<char>(byte);
    }
    return bytes;
}

} // namespace

TEST_CASE("The encoding of a Russian text is guessed, however short it is", "[exchange]")
{
    for (const QString& text :
         {QStringLiteral("ЁЛКИН"), QStringLiteral("Ёлкина Алёна;5А"), QStringLiteral("ФИО"),
          QStringLiteral("ЦОЙ КИМ;№ 5"), QStringLiteral("наставник")}) {
        INFO(text.toStdString());
        CHECK(likelyCharset(text.toUtf8()) == Charset::Utf8);
        CHECK(likelyCharset(inWindows1251(text)) == Charset::Windows1251);
        CHECK(decoded(inWindows1251(text), Charset::Windows1251) == text);
        CHECK(likelyCharset(inDos866(text)) == Charset::Dos866);
        CHECK(decoded(inDos866(text), Charset::Dos866) == text);
    }
}

TEST_CASE("Where both old encodings give as many letters, Windows is meant", "[exchange]")
{
    CHECK(likelyCharset("\xE0\xE1\xE2") == Charset::Windows1251);
    CHECK(decoded("\xAB\xE0\xBB \x96 \x85", Charset::Windows1251) == QStringLiteral("«а» – …"));
}

TEST_CASE("A byte order mark decides and is no part of the text", "[exchange]")
{
    const QString text = QStringLiteral("ФИО;Класс");
    CHECK(likelyCharset("\xEF\xBB\xBF" + text.toUtf8()) == Charset::Utf8);
    CHECK(decoded("\xEF\xBB\xBF" + text.toUtf8(), Charset::Utf8) == text);
    const QByteArray little = QStringEncoder(QStringEncoder::Utf16LE).encode(text);
    CHECK(likelyCharset("\xFF\xFE" + little) == Charset::Utf16LittleEndian);
    CHECK(decoded("\xFF\xFE" + little, Charset::Utf16LittleEndian) == text);
    const QByteArray big = QStringEncoder(QStringEncoder::Utf16BE).encode(text);
    CHECK(likelyCharset("\xFE\xFF" + big) == Charset::Utf16BigEndian);
    CHECK(decoded("\xFE\xFF" + big, Charset::Utf16BigEndian) == text);
}

TEST_CASE("A letter that was cut in two does not turn a whole list into another encoding", "[exchange]")
{
    QByteArray bytes = QStringLiteral("Ёлкина Анна Ивановна;подтянуть алгебру и геометр").toUtf8();
    bytes += "\xD0\n";
    CHECK(likelyCharset(bytes) == Charset::Utf8);
    CHECK(decoded(bytes, Charset::Utf8).startsWith(QStringLiteral("Ёлкина")));
}

TEST_CASE("UTF-16 is known without its mark too", "[exchange]")
{
    const QString text = QStringLiteral("ФИО;Класс\nЦой Анна;7А\n");
    CHECK(likelyCharset(QStringEncoder(QStringEncoder::Utf16LE).encode(text)) == Charset::Utf16LittleEndian);
    CHECK(likelyCharset(QStringEncoder(QStringEncoder::Utf16BE).encode(text)) == Charset::Utf16BigEndian);
}

TEST_CASE("A web page names its old encoding, and what is UTF-8 is UTF-8 whatever it names", "[exchange]")
{
    CHECK(likelyCharsetOfMarkup("<meta charset=\"windows-1251\">\xEF\xF0") == Charset::Windows1251);
    CHECK(likelyCharsetOfMarkup("<meta content='text/html; charset=cp866'>\xE0\xE1\xE2") == Charset::Dos866);
    CHECK(likelyCharsetOfMarkup("<meta charset=\"windows-1251\">" + QStringLiteral("Ёлка").toUtf8()) ==
          Charset::Utf8);
    CHECK(likelyCharsetOfMarkup("<table>\xFF\xFE\xE0") == Charset::Windows1251);
}
