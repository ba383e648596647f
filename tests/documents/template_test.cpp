#include "documents/template.h"

#include "documents/paper_json.h"
#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;
using namespace kurator::documents;

namespace {

FieldDictionary orderFields()
{
    return {{QStringLiteral("org"), FieldType::Text, QStringLiteral("школа"), {}},
            {QStringLiteral("order.date"), FieldType::Date, QStringLiteral("дата приказа"), {}},
            {QStringLiteral("order.number"), FieldType::Text, QStringLiteral("номер приказа"), {}},
            {QStringLiteral("director"), FieldType::Person, QStringLiteral("директор"), {}},
            {QStringLiteral("director.position"), FieldType::Position, {}, {}},
            {QStringLiteral("minor"), FieldType::Flag, {}, {}},
            {QStringLiteral("hours"), FieldType::Number, {}, {}},
            {QStringLiteral("stages"),
             FieldType::List,
             {},
             {{QStringLiteral("title"), FieldType::Text, {}, {}},
              {QStringLiteral("items"),
               FieldType::List,
               {},
               {{QStringLiteral("title"), FieldType::Text, {}, {}},
                {QStringLiteral("term"), FieldType::Date, {}, {}}}}}},
            {QStringLiteral("pairs"),
             FieldType::List,
             QStringLiteral("пары"),
             {{QStringLiteral("mentor"), FieldType::Person, QStringLiteral("наставник"), {}},
              {QStringLiteral("mentee"), FieldType::Person, QStringLiteral("наставляемый"), {}}}}};
}

PersonField person(const QString& name)
{
    return {language::personNameFromText(name), std::nullopt, std::nullopt, false};
}

FieldRecord orderValues()
{
    FieldRecord values;
    values.set(QStringLiteral("org"), QStringLiteral("МБОУ «СОШ № 5»"));
    values.set(QStringLiteral("order.date"), QDate(2025, 5, 19));
    values.set(QStringLiteral("order.number"), QStringLiteral("57-ОД"));
    values.set(QStringLiteral("director"), person(QStringLiteral("Иванова Анна Сергеевна")));
    values.set(QStringLiteral("director.position"), PositionField{QStringLiteral("директор школы")});
    values.set(QStringLiteral("minor"), true);
    values.set(QStringLiteral("hours"), 2);
    FieldList pairs;
    for (const auto& [mentor, mentee] : {std::pair{"Петров Пётр Петрович", "Сидорова Мария Ивановна"},
                                         std::pair{"Смирнова Ольга Юрьевна", "Кузнецов Иван Ильич"}}) {
        FieldRecord pair;
        pair.set(QStringLiteral("mentor"), person(QString::fromUtf8(mentor)));
        pair.set(QStringLiteral("mentee"), person(QString::fromUtf8(mentee)));
        pairs.push_back(pair);
    }
    values.set(QStringLiteral("pairs"), pairs);
    return values;
}

// Names and dates hold non-breaking spaces; the tests compare with plain ones.
QString plain(QString text)
{
    return text.replace(QChar(0x00a0), QLatin1Char(' ')).replace(QChar(0x2011), QLatin1Char('-'));
}

Filled filled(const QString& text, const FieldRecord& values = orderValues())
{
    const auto form = parseTemplate(text, orderFields(), QStringLiteral("d32"));
    if (!form) {
        FAIL("the template is refused: "
             << form.error().code.toStdString() << " "
             << form.error().arguments.value(QStringLiteral("what")).toStdString());
    }
    return fill(*form, values);
}

template <class Wanted>
Wanted blockOf(const Filled& result, std::size_t at)
{
    REQUIRE(at < result.paper.blocks.size());
    REQUIRE(std::holds_alternative<Wanted>(result.paper.blocks.at(at)));
    return std::get<Wanted>(result.paper.blocks.at(at));
}

QString textOf(const Filled& result, std::size_t at = 0)
{
    return plain(blockOf<Paragraph>(result, at).text);
}

void checkRefused(const QString& text, const char* code, int line, const QString& what)
{
    CAPTURE(text);
    const auto form = parseTemplate(text, orderFields(), QStringLiteral("d32"));
    REQUIRE_FALSE(form);
    CHECK(form.error().code == QString::fromLatin1(code));
    CHECK(form.error().arguments.value(QStringLiteral("template")) == QStringLiteral("d32"));
    CHECK(form.error().arguments.value(QStringLiteral("line")) == QString::number(line));
    CHECK(form.error().arguments.value(QStringLiteral("what")) == what);
}

} // namespace

TEST_CASE("An order is written from its template", "[documents]")
{
    const Filled result = filled(QStringLiteral("[название] Приказ о парах\n"
                                                "[организация] {org}\n"
                                                "[вид] ПРИКАЗ\n"
                                                "[дата] {order.date} | № {order.number}\n"
                                                "[место] г. Абакан\n"
                                                "[заголовок] О закреплении пар\n"
                                                "\n"
                                                "В целях развития\n"
                                                "наставничества\n"
                                                "[влево вместе] ПРИКАЗЫВАЮ:\n"
                                                "1. Закрепить {pairs|count} {pairs|pl:\"пару,пары,пар\"}.\n"
                                                "[подпись] {director.position|upper_first} | "
                                                "{director|short_before}\n"));
    CHECK(result.warnings.empty());
    CHECK(result.paper.title == QStringLiteral("Приказ о парах"));
    const Requisites head = blockOf<Requisites>(result, 0);
    CHECK(plain(head.organisation.value(0)) == QStringLiteral("МБОУ «СОШ № 5»"));
    CHECK(plain(head.date) == QStringLiteral("19 мая 2025 г."));
    CHECK(plain(head.number) == QStringLiteral("№ 57-ОД"));
    CHECK(blockOf<Title>(result, 1).text == QStringLiteral("О закреплении пар"));
    CHECK(textOf(result, 2) == QStringLiteral("В целях развития наставничества"));
    CHECK(blockOf<Paragraph>(result, 3).keepWithNext);
    const Point point = blockOf<Point>(result, 4);
    CHECK(point.number == QStringLiteral("1."));
    CHECK(plain(point.text) == QStringLiteral("Закрепить 2 пары."));
    const Signature signature = blockOf<Signatures>(result, 5).list.front();
    CHECK(signature.position == QStringLiteral("Директор школы"));
    CHECK(plain(signature.name) == QStringLiteral("А. С. Иванова"));
}

TEST_CASE("A field prints in the case and form that the sentence needs", "[documents]")
{
    const std::vector<std::pair<QString, QString>> examples{
        {QStringLiteral("{director|dat|short}"), QStringLiteral("Ивановой А. С.")},
        {QStringLiteral("{director|acc}"), QStringLiteral("Иванову Анну Сергеевну")},
        {QStringLiteral("{director|pre|about|upper_first}"), QStringLiteral("Об Ивановой Анне Сергеевне")},
        {QStringLiteral("{director|g:\"ознакомлен,ознакомлена\"}"), QStringLiteral("ознакомлена")},
        {QStringLiteral("{director.position|gen}"), QStringLiteral("директора школы")},
        {QStringLiteral("{order.date|short}"), QStringLiteral("19.05.2025")},
        {QStringLiteral("{order.date|quoted}"), QStringLiteral("«19» мая 2025 г.")},
        {QStringLiteral("{order.date|school_year}"), QStringLiteral("2024/2025")},
        {QStringLiteral("{hours} {hours|pl:\"час,часа,часов\"}"), QStringLiteral("2 часа")},
        {QStringLiteral("{minor|choose:\"до 18 лет,взрослый\"}"), QStringLiteral("до 18 лет")},
        {QStringLiteral("{org|upper}"), QStringLiteral("МБОУ «СОШ № 5»")}};
    for (const auto& [text, wanted] : examples) {
        CHECK(textOf(filled(text)) == wanted);
    }
}

TEST_CASE("A fraction takes the word in the genitive singular", "[documents]")
{
    FieldRecord values = orderValues();
    values.set(QStringLiteral("hours"), FieldValue(1.5));
    CHECK(textOf(filled(QStringLiteral("{hours} {hours|pl:\"час,часа,часов\"}"), values)) ==
          QStringLiteral("1,5 часа"));
}

TEST_CASE("An empty field prints as a blank and is told once", "[documents]")
{
    FieldRecord values = orderValues();
    values.set(QStringLiteral("order.number"), QString());
    values.values.erase(QStringLiteral("director"));
    const Filled result =
        filled(QStringLiteral("Приказ № {order.number} и № {order.number}, {director|dat}."), values);
    CHECK(textOf(result) == QStringLiteral("Приказ № ______ и № ______, ______."));
    REQUIRE(result.warnings.size() == 2);
    CHECK(result.warnings.front().code == QStringLiteral("documents.field-missing"));
    CHECK(result.warnings.front().arguments.value(QStringLiteral("field")) == QStringLiteral("order.number"));
    CHECK(result.warnings.front().arguments.value(QStringLiteral("meaning")) ==
          QStringLiteral("номер приказа"));
}

TEST_CASE("A field with a word instead of emptiness is not missed", "[documents]")
{
    const Filled result = filled(QStringLiteral("Номер: {order.number|or:\"б/н\"}"), FieldRecord{});
    CHECK(textOf(result) == QStringLiteral("Номер: б/н"));
    CHECK(result.warnings.empty());
    CHECK(filled(QStringLiteral("{order.number|or:\"\"}"), FieldRecord{}).paper.blocks.empty());
}

TEST_CASE("Forms confirmed by the bearer go before the rules", "[documents]")
{
    PersonField kravets = person(QStringLiteral("Кравец Денис Ильич"));
    kravets.confirmedForms = {
        {QStringLiteral("Кравец Денис Ильич"), QStringLiteral("Кравеца Дениса Ильича"),
         QStringLiteral("Кравецу Денису Ильичу"), QStringLiteral("Кравеца Дениса Ильича"),
         QStringLiteral("Кравецем Денисом Ильичом"), QStringLiteral("Кравеце Денисе Ильиче")}};
    FieldRecord values = orderValues();
    values.set(QStringLiteral("director"), kravets);
    const Filled result = filled(QStringLiteral("{director|dat} {director|gen|short}"), values);
    CHECK(textOf(result) == QStringLiteral("Кравецу Денису Ильичу Кравеца Д. И."));
    CHECK(result.warnings.empty());

    kravets.indeclinable = true;
    values.set(QStringLiteral("director"), kravets);
    CHECK(textOf(filled(QStringLiteral("{director|dat}"), values)) == QStringLiteral("Кравец Денис Ильич"));
}

TEST_CASE("A name whose case must be asked is told before signing", "[documents]")
{
    FieldRecord values = orderValues();
    values.set(QStringLiteral("director"), person(QStringLiteral("Кравец Денис Ильич")));
    const Filled asked = filled(QStringLiteral("{director|dat}, {director}"), values);
    REQUIRE(asked.warnings.size() == 1);
    CHECK(asked.warnings.front().code == QStringLiteral("documents.name-unconfirmed"));
    CHECK(asked.warnings.front().arguments.value(QStringLiteral("name")) ==
          QStringLiteral("Кравец Денис Ильич"));

    values.set(QStringLiteral("director"), person(QStringLiteral("Ооржак Чодураа")));
    const Filled noSex =
        filled(QStringLiteral("{director|dat} {director|g:\"ознакомлен,ознакомлена\"}"), values);
    CHECK(textOf(noSex) == QStringLiteral("Ооржак Чодураа ознакомлен(а)"));
    REQUIRE(noSex.warnings.size() == 1);
    CHECK(noSex.warnings.front().code == QStringLiteral("documents.sex-unknown"));
}

TEST_CASE("A table has one row for each pair", "[documents]")
{
    const Filled result = filled(QStringLiteral("[таблица pairs]\n"
                                                "| № = 12 мм центр | Наставник = 2 | Наставляемый |\n"
                                                "| {index} | {mentor} | {mentee|short} |\n"
                                                "[конец]\n"));
    const Table table = blockOf<Table>(result, 0);
    REQUIRE(table.columns.size() == 3);
    CHECK(table.columns.at(0) == Column{QStringLiteral("№"), 12, 1});
    CHECK(table.columns.at(1) == Column{QStringLiteral("Наставник"), std::nullopt, 2});
    CHECK(table.columns.at(2) == Column{QStringLiteral("Наставляемый"), std::nullopt, 1});
    REQUIRE(table.rows.size() == 2);
    const Row row = std::get<Row>(table.rows.at(1));
    CHECK(row.cells.at(0) == Cell{QStringLiteral("2"), Alignment::Centre});
    CHECK(row.cells.at(1).text == QStringLiteral("Смирнова Ольга Юрьевна"));
    CHECK(plain(row.cells.at(2).text) == QStringLiteral("Кузнецов И. И."));
}

TEST_CASE("Stages of a roadmap are bands over their own items", "[documents]")
{
    FieldRecord values;
    FieldList stages;
    for (int stage = 1; stage <= 2; ++stage) {
        FieldRecord item;
        item.set(QStringLiteral("title"), QStringLiteral("Мероприятие %1").arg(stage));
        FieldRecord record;
        record.set(QStringLiteral("title"), QStringLiteral("Этап %1").arg(stage));
        record.set(QStringLiteral("items"), FieldList{item, item});
        stages.push_back(record);
    }
    values.set(QStringLiteral("stages"), stages);
    const Filled result = filled(QStringLiteral("[таблица]\n"
                                                "| № | Мероприятие | Срок |\n"
                                                "[для stages]\n"
                                                "[полоса] {title}\n"
                                                "[для items]\n"
                                                "| {index} | {title} | {term|short|or:\"–\"} |\n"
                                                "[конец]\n[конец]\n"
                                                "[пустые 3]\n"
                                                "[конец]\n"),
                                 values);
    const Table table = blockOf<Table>(result, 0);
    REQUIRE(table.rows.size() == 9);
    CHECK(std::get<Band>(table.rows.at(3)).text == QStringLiteral("Этап 2"));
    const Row row = std::get<Row>(table.rows.at(5));
    CHECK(row.cells.at(0).text == QStringLiteral("2"));
    CHECK(row.cells.at(1).text == QStringLiteral("Мероприятие 2"));
    CHECK(row.cells.at(2).text == QStringLiteral("–"));
    CHECK(std::get<Row>(table.rows.at(8)).cells.empty());
}

TEST_CASE("A condition chooses what is written, and points are numbered after it", "[documents]")
{
    const QString text = QStringLiteral("1. Первый.\n"
                                        "[если minor]\n"
                                        "2. Для детей.\n"
                                        "2.1. Подпункт.\n"
                                        "[иначе]\n"
                                        "Только для взрослых.\n"
                                        "[конец]\n"
                                        "[если не minor]\n"
                                        "3. Взрослым.\n"
                                        "[конец]\n"
                                        "4. Последний.\n"
                                        "[приложение 2 альбом] к приказу {org}\n"
                                        "1. Снова первый.\n");
    const Filled minor = filled(text);
    CHECK(blockOf<Point>(minor, 1).number == QStringLiteral("2."));
    CHECK(blockOf<Point>(minor, 2).number == QStringLiteral("2.1."));
    CHECK(blockOf<Point>(minor, 3).number == QStringLiteral("3."));
    CHECK(blockOf<PageBreak>(minor, 4).orientation == Orientation::Landscape);
    CHECK(plain(blockOf<AppendixMark>(minor, 5).lines.front()) == QStringLiteral("Приложение № 2"));
    CHECK(blockOf<Point>(minor, 6).number == QStringLiteral("1."));

    FieldRecord unknown = orderValues();
    unknown.values.erase(QStringLiteral("minor"));
    const Filled adult = filled(text, unknown);
    CHECK(adult.warnings.empty());
    CHECK(textOf(adult, 1) == QStringLiteral("Только для взрослых."));
    CHECK(plain(blockOf<Point>(adult, 2).text) == QStringLiteral("Взрослым."));
    CHECK(blockOf<Point>(adult, 3).number == QStringLiteral("3."));
}

TEST_CASE("A condition can ask for one value of a field", "[documents]")
{
    const QString text = QStringLiteral("[если order.number = \"57-ОД\"]\nда\n[иначе]\nнет\n[конец]");
    CHECK(textOf(filled(text)) == QStringLiteral("да"));
    CHECK(textOf(filled(text, FieldRecord{})) == QStringLiteral("нет"));
}

TEST_CASE("A day that is the first and the last is told once", "[documents]")
{
    const QString text = QStringLiteral("[если order.date = order.date]\nв один день\n[конец]\n"
                                        "[если order.date = order.number]\nникогда\n[конец]");
    CHECK(textOf(filled(text)) == QStringLiteral("в один день"));
}

TEST_CASE("Points go on in their sections", "[documents]")
{
    const Filled result = filled(QStringLiteral("[раздел] 1. Общие положения\n"
                                                "1.1. Первое.\n"
                                                "1.2. Второе.\n"
                                                "[раздел] 2. Порядок\n"
                                                "2.1. Третье.\n"
                                                "- перечень\n"));
    CHECK(textOf(result, 1) == QStringLiteral("1. Общие положения"));
    CHECK(blockOf<Point>(result, 4).number == QStringLiteral("1.2."));
    CHECK(textOf(result, 6) == QStringLiteral("2. Порядок"));
    CHECK(blockOf<Point>(result, 8).number == QStringLiteral("2.1."));
    CHECK(blockOf<Point>(result, 9).number == QStringLiteral("–"));
}

TEST_CASE("Corners, addressee and lines to sign on come from one line each", "[documents]")
{
    const Filled result =
        filled(QStringLiteral("[угол слева] ПРИНЯТО | Педагогическим советом\n"
                              "[угол справа] УТВЕРЖДАЮ | Директор {org} | подпись: {director|short_before} | "
                              "дата: {order.date|quoted}\n"
                              "[адресат] Директору {org} | {director|dat|short}\n"
                              "[черта] Представитель: | (подпись) | {director|short} (фамилия, инициалы)\n"));
    const ApprovalCorners corners = blockOf<ApprovalCorners>(result, 0);
    CHECK(corners.left.front().lines == QStringList{QStringLiteral("Педагогическим советом")});
    CHECK(corners.right.front().heading == QStringLiteral("УТВЕРЖДАЮ"));
    CHECK(plain(corners.right.front().signatory) == QStringLiteral("А. С. Иванова"));
    CHECK(plain(corners.right.front().date) == QStringLiteral("«19» мая 2025 г."));
    CHECK(plain(blockOf<Addressee>(result, 1).lines.value(1)) == QStringLiteral("Ивановой А. С."));
    const SignatureLine line = blockOf<SignatureLine>(result, 2);
    REQUIRE(line.blanks.size() == 2);
    CHECK(line.blanks.at(0) == Blank{QString(), QStringLiteral("(подпись)"), 1});
    CHECK(plain(line.blanks.at(1).text) == QStringLiteral("Иванова А. С."));
    CHECK(line.blanks.at(1).caption == QStringLiteral("(фамилия, инициалы)"));
}

TEST_CASE("A value never becomes a part of the template", "[documents]")
{
    FieldRecord values = orderValues();
    values.set(QStringLiteral("org"), QStringLiteral("[разрыв] {director} | 1. «Школа»"));
    const Filled result = filled(QStringLiteral("{org}"), values);
    REQUIRE(result.paper.blocks.size() == 1);
    CHECK(textOf(result) == QStringLiteral("[разрыв] {director} | 1. «Школа»"));
}

TEST_CASE("Marks in a name are letters of the name", "[documents]")
{
    FieldRecord values = orderValues();
    FieldRecord pair;
    const QStringList names{QStringLiteral("{{имя}}"), QStringLiteral("<b>Цой</b>")};
    pair.set(QStringLiteral("mentor"), PersonField{{names[0], QStringLiteral("{org}"), {}}, {}, {}, true});
    pair.set(QStringLiteral("mentee"), PersonField{{names[1], QStringLiteral("**|**"), {}}, {}, {}, true});
    values.set(QStringLiteral("pairs"), FieldList{pair});
    const Filled result = filled(QStringLiteral("[таблица pairs]\n"
                                                "| Наставник | Наставляемый |\n"
                                                "| {mentor} | {mentee} |\n"
                                                "[конец]\n"),
                                 values);
    const Row row = std::get<Row>(blockOf<Table>(result, 0).rows.at(0));
    REQUIRE(row.cells.size() == 2);
    CHECK(plain(row.cells.at(0).text) == QStringLiteral("{{имя}} {org}"));
    CHECK(plain(row.cells.at(1).text) == QStringLiteral("<b>Цой</b> **|**"));
}

TEST_CASE("A fault of a template is told with its line", "[documents]")
{
    checkRefused(QStringLiteral("Текст\n\n{dirctor}"), "documents.template-unknown-field", 3,
                 QStringLiteral("dirctor"));
    checkRefused(QStringLiteral("{mentor}"), "documents.template-unknown-field", 1, QStringLiteral("mentor"));
    checkRefused(QStringLiteral("{director|dative}"), "documents.template-unknown-filter", 1,
                 QStringLiteral("dative"));
    checkRefused(QStringLiteral("{org|dat}"), "documents.template-wrong-filter", 1,
                 QStringLiteral("org|dat"));
    checkRefused(QStringLiteral("{hours|pl:\"час,часа\"}"), "documents.template-wrong-filter", 1,
                 QStringLiteral("pl:\"час,часа\""));
    checkRefused(QStringLiteral("{minor}"), "documents.template-wrong-filter", 1, QStringLiteral("minor"));
    checkRefused(QStringLiteral("{director"), "documents.template-unclosed-field", 1,
                 QStringLiteral("{director"));
    checkRefused(QStringLiteral("[подпсь] а | б"), "documents.template-unknown-keyword", 1,
                 QStringLiteral("подпсь"));
    checkRefused(QStringLiteral("а\n[если minor]\nб"), "documents.template-unclosed-block", 2,
                 QStringLiteral("если minor"));
    checkRefused(QStringLiteral("а\n[конец]"), "documents.template-stray-keyword", 2,
                 QStringLiteral("конец"));
    checkRefused(QStringLiteral("[для pairs]\n[иначе]\n[конец]"), "documents.template-stray-keyword", 2,
                 QStringLiteral("иначе"));
    checkRefused(QStringLiteral("[для minor]\n[конец]"), "documents.template-wrong-line", 1,
                 QStringLiteral("minor"));
    checkRefused(QStringLiteral("[пробел много]"), "documents.template-wrong-line", 1,
                 QStringLiteral("пробел много"));
    checkRefused(QStringLiteral("[стиль шрифт 0]"), "documents.template-wrong-line", 1,
                 QStringLiteral("шрифт 0"));
    checkRefused(QStringLiteral("| строка без таблицы |"), "documents.template-wrong-line", 1,
                 QStringLiteral("| строка без таблицы |"));
    checkRefused(QStringLiteral("[таблица]\n| А | Б |\n| только одна |\n[конец]"),
                 "documents.template-wrong-line", 3, QStringLiteral("| только одна |"));
    checkRefused(QStringLiteral("[таблица]\n| А |\n[подпись] Директор | Х\n[конец]"),
                 "documents.template-wrong-line", 3, QStringLiteral("подпись"));
}

TEST_CASE("A template asks for a frame, a stamp, a code and a table with a title", "[documents]")
{
    const Filled result = filled(QStringLiteral("[название] Грамота: {director}\n"
                                                "[стиль рамка номера]\n"
                                                "[код] https://school5.example/{order.number}\n"
                                                "[над таблицей] Лист к приказу № {order.number}\n"
                                                "[таблица]\n| А | Б |\n| 1 | 2 |\n[конец]\n"
                                                "[таблица]\n| В |\n| 3 |\n[конец]\n"
                                                "[печать] М.П.\n"));
    CHECK(result.paper.style.frame);
    CHECK(result.paper.fileTitle == QStringLiteral("Грамота"));
    CHECK(result.paper.qrText == QStringLiteral("https://school5.example/57-ОД"));
    const Table sheet = blockOf<Table>(result, 0);
    CHECK(plain(sheet.title) == QStringLiteral("Лист к приказу № 57-ОД"));
    CHECK(sheet.headings == TableHeadings::Numbers);
    CHECK(blockOf<Table>(result, 1).title.isEmpty());
    CHECK(blockOf<StampPlace>(result, 2).text == QStringLiteral("М.П."));
    checkRefused(QStringLiteral("[над столом] Лист"), "documents.template-wrong-line", 1,
                 QStringLiteral("над столом"));
    checkRefused(QStringLiteral("[код] {подпсь}"), "documents.template-unknown-field", 1,
                 QStringLiteral("подпсь"));
}

TEST_CASE("A filled paper can be kept and read again", "[documents]")
{
    const Filled result = filled(QStringLiteral("[стиль шрифт 12 поле 20 альбом]\n"
                                                "[вид] ПРИКАЗ\n[раздел] 1. Раздел\n1.1. {director}\n"
                                                "[пробел 7,5]\n[разрыв]\n[черта] Подпись: | (дата)\n"));
    CHECK(result.paper.style.fontSize == 12);
    CHECK(result.paper.style.left == 20);
    CHECK(result.paper.style.orientation == Orientation::Landscape);
    const auto back = paperFromJson(toJson(result.paper));
    REQUIRE(back);
    CHECK(*back == result.paper);
}

TEST_CASE("The look of a paper may depend on an answer", "[documents]")
{
    const QString text = QStringLiteral("[если minor]\n[стиль рамка шрифт 16 справа 25 номера]\n[конец]\n"
                                        "[таблица]\n| А |\n| 1 |\n[конец]\n");
    const Filled framed = filled(text);
    CHECK(framed.paper.style.frame);
    CHECK(framed.paper.style.fontSize == 16);
    CHECK(framed.paper.style.right == 25);
    CHECK(blockOf<Table>(framed, 0).headings == TableHeadings::Numbers);
    const Filled plainLook = filled(text, orderValues().set(QStringLiteral("minor"), false));
    CHECK_FALSE(plainLook.paper.style.frame);
    CHECK(plainLook.paper.style.fontSize == 14);
    CHECK(blockOf<Table>(plainLook, 0).headings == TableHeadings::Repeat);
    checkRefused(QStringLiteral("[таблица]\n| А |\n[стиль рамка]\n[конец]"), "documents.template-wrong-line",
                 3, QStringLiteral("рамка"));
}

TEST_CASE("A person is addressed by the given name and the patronymic, if there is one", "[documents]")
{
    const QString text = QStringLiteral("{director|g:\"Уважаемый,Уважаемая\"} {director|given}!");
    CHECK(textOf(filled(text)) == QStringLiteral("Уважаемая Анна Сергеевна!"));
    CHECK(textOf(filled(QStringLiteral("{director|given|dat}"))) == QStringLiteral("Анне Сергеевне"));
    PersonField without = person(QStringLiteral("Хан Артур"));
    without.sex = language::Sex::Male;
    CHECK(textOf(filled(text, orderValues().set(QStringLiteral("director"), without))) ==
          QStringLiteral("Уважаемый Артур!"));
    checkRefused(QStringLiteral("{org|given}"), "documents.template-wrong-filter", 1,
                 QStringLiteral("org|given"));
}

TEST_CASE("A list can be told within a sentence, or only whether there is one", "[documents]")
{
    FieldList stages;
    stages.push_back(FieldRecord().set(QStringLiteral("title"), QStringLiteral("первый")));
    stages.push_back(FieldRecord().set(QStringLiteral("title"), QString()));
    const FieldRecord values = orderValues().set(QStringLiteral("stages"), stages);
    const QString told = QStringLiteral("№ {order.number}{stages|each:\"/№ ,title\"}");
    CHECK(textOf(filled(told, values)) == QStringLiteral("№ 57-ОД/№ первый/№ ______"));
    const QString whether = QStringLiteral("{stages|choose:\"есть,нет\"}");
    CHECK(textOf(filled(whether, values)) == QStringLiteral("есть"));
    const FieldRecord none = orderValues().set(QStringLiteral("stages"), FieldList());
    CHECK(textOf(filled(told, none)) == QStringLiteral("№ 57-ОД"));
    CHECK(textOf(filled(whether, none)) == QStringLiteral("нет"));
    checkRefused(QStringLiteral("{stages|each:\"/,number\"}"), "documents.template-wrong-filter", 1,
                 QStringLiteral("stages|each:\"/,number\""));
    checkRefused(QStringLiteral("{stages|each:\"/,items\"}"), "documents.template-wrong-filter", 1,
                 QStringLiteral("stages|each:\"/,items\""));
}

TEST_CASE("Who issues a paper jointly has a name, a date and a number of its own and signs level",
          "[documents]")
{
    const Filled result = filled(QStringLiteral("[организация] {org}\n[вид] ПРИКАЗ\n"
                                                "[дата] {order.date} | № {order.number}\n"
                                                "[соиздатель] ООО «Прибор» | 20 мая 2025 г. | № 104\n"
                                                "[соиздатель] Лицей | | \n"
                                                "[место] г. Абакан\n\nТекст\n\n"
                                                "[подпись рядом] Директор | А. С. Иванова\n"
                                                "[подпись рядом] Генеральный директор | Н. Л. Зима\n"));
    const Requisites head = blockOf<Requisites>(result, 0);
    REQUIRE(head.joint.size() == 2);
    CHECK(plain(head.joint.front().organisation) == QStringLiteral("ООО «Прибор»"));
    CHECK(plain(head.joint.front().date) == QStringLiteral("20 мая 2025 г."));
    CHECK(plain(head.joint.front().number) == QStringLiteral("№ 104"));
    CHECK(head.joint.back() == CoIssuer{QStringLiteral("Лицей"), {}, {}});
    const Signatures signatures = blockOf<Signatures>(result, 2);
    CHECK(signatures.level);
    CHECK(signatures.list.size() == 2);
    CHECK_FALSE(blockOf<Signatures>(filled(QStringLiteral("[подпись] Директор | Х")), 0).level);
    checkRefused(QStringLiteral("[подпись сбоку] Директор | Х"), "documents.template-wrong-line", 1,
                 QStringLiteral("подпись сбоку"));
}

TEST_CASE("A table that is filled by hand says how high its rows are", "[documents]")
{
    const QString rows = QStringLiteral("| А |\n[пустые 2]\n[конец]");
    CHECK(blockOf<Table>(filled(QStringLiteral("[таблица высота 9]\n") + rows), 0).rowHeight == 9);
    CHECK(blockOf<Table>(filled(QStringLiteral("[таблица]\n") + rows), 0).rowHeight == 0);
    const Table pairs = blockOf<Table>(
        filled(QStringLiteral("[таблица pairs высота 8,5]\n| А |\n| {mentor|short} |\n[конец]")), 0);
    CHECK(pairs.rowHeight == 8.5);
    CHECK(pairs.rows.size() == 2);
    for (const char* argument : {"высота", "высота 900", "высота 9 pairs ещё"}) {
        checkRefused(QStringLiteral("[таблица %1]\n").arg(QString::fromUtf8(argument)) + rows,
                     "documents.template-wrong-line", 1, QStringLiteral("таблица"));
    }
}
