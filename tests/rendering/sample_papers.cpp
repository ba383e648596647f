#include "rendering/sample_papers.h"

namespace kurator::tests {

using namespace documents;

namespace {

Cell cell(const QString& text)
{
    return {text, Alignment::Left};
}

void addOrderHead(Paper& paper)
{
    paper.blocks.push_back(
        Requisites{{QStringLiteral("Администрация города Абакана"),
                    QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение города Абакана "
                                   "«Средняя общеобразовательная школа № 5»"),
                    QStringLiteral("(МБОУ «СОШ № 5»)")},
                   QStringLiteral("ПРИКАЗ"),
                   QStringLiteral("19 мая 2025 г."),
                   QStringLiteral("№ 57-ОД"),
                   QStringLiteral("г. Абакан")});
    paper.blocks.push_back(Title{QStringLiteral("О закреплении наставнических пар"), Alignment::Centre});
}

} // namespace

Paragraph paragraphOf(int words)
{
    static const QStringList vocabulary{
        QStringLiteral("наставник"), QStringLiteral("и"),          QStringLiteral("наставляемый"),
        QStringLiteral("вместе"),    QStringLiteral("составляют"), QStringLiteral("индивидуальный"),
        QStringLiteral("план"),      QStringLiteral("развития"),   QStringLiteral("до"),
        QStringLiteral("конца"),     QStringLiteral("месяца")};
    QStringList text;
    for (int i = 0; i < words; ++i) {
        text += vocabulary.at(i % vocabulary.size());
    }
    Paragraph paragraph;
    paragraph.text = text.join(QLatin1Char(' '));
    return paragraph;
}

Paper orderOnPairs(int pairs)
{
    Paper paper;
    paper.title = QStringLiteral("Приказ о закреплении наставнических пар");
    addOrderHead(paper);
    paper.blocks.push_back(Paragraph{
        QStringLiteral("В целях реализации целевой модели наставничества обучающихся, в соответствии с "
                       "распоряжением Министерства просвещения Российской Федерации от 25 декабря 2019 г. "
                       "№ Р-145, на основании приказа от 12 мая 2025 г. № 51-ОД «Об утверждении реестра "
                       "наставников»"),
        Alignment::Justified, true, false, false, true});
    paper.blocks.push_back(
        Paragraph{QStringLiteral("ПРИКАЗЫВАЮ:"), Alignment::Left, false, false, false, true});
    paper.blocks.push_back(
        Point{QStringLiteral("1."), 1,
              QStringLiteral("Закрепить наставнические пары по форме «ученик – ученик» на "
                             "период с 1 сентября 2025 г. по 30 мая 2026 г. (приложение).")});
    paper.blocks.push_back(
        Point{QStringLiteral("2."), 1, QStringLiteral("Куратору Оюн Чодурае Кан-ооловне:")});
    paper.blocks.push_back(
        Point{QStringLiteral("2.1."), 2, QStringLiteral("ознакомить с приказом наставников под подпись;")});
    paper.blocks.push_back(
        Point{QStringLiteral("3."), 1, QStringLiteral("Контроль за исполнением приказа оставляю за собой.")});
    paper.blocks.push_back(Signatures{{{QStringLiteral("Директор"), QStringLiteral("А. С. Иванова")}}});
    paper.blocks.push_back(PageBreak{Orientation::Portrait});
    paper.blocks.push_back(
        AppendixMark{{QStringLiteral("Приложение"), QStringLiteral("к приказу МБОУ «СОШ № 5»"),
                      QStringLiteral("от 19.05.2025 № 57-ОД")}});
    paper.blocks.push_back(Title{QStringLiteral("Наставнические пары"), Alignment::Centre});
    Table table{{{QStringLiteral("№"), 12, 1},
                 {QStringLiteral("Наставник"), std::nullopt, 2},
                 {QStringLiteral("Класс, должность"), std::nullopt, 1},
                 {QStringLiteral("Наставляемый"), std::nullopt, 2}},
                {}};
    for (int i = 1; i <= pairs; ++i) {
        table.rows.push_back(
            Row{{cell(QString::number(i)), cell(QStringLiteral("Петрова-Водкина Елизавета Константиновна")),
                 cell(QStringLiteral("10 «А»")),
                 cell(QStringLiteral("Мамедов Ибрагим Али оглы, пара-%1").arg(i))}});
    }
    paper.blocks.push_back(table);
    return paper;
}

Paper roadmap(int stages, int itemsInStage)
{
    Paper paper;
    paper.title = QStringLiteral("Дорожная карта");
    paper.style.orientation = Orientation::Landscape;
    const ApprovalBlock agreed{
        QStringLiteral("СОГЛАСОВАНО"),
        {QStringLiteral("Педагогическим советом"), QStringLiteral("(протокол от 14.05.2025 № 6)")},
        {},
        {}};
    const ApprovalBlock approved{QStringLiteral("УТВЕРЖДАЮ"),
                                 {QStringLiteral("Директор МБОУ «СОШ № 5»")},
                                 QStringLiteral("А. С. Иванова"),
                                 QStringLiteral("«19» мая 2025 г.")};
    paper.blocks.push_back(ApprovalCorners{{agreed}, {approved}});
    paper.blocks.push_back(
        Title{QStringLiteral("Дорожная карта внедрения целевой модели наставничества"), Alignment::Centre});
    Table table{{{QStringLiteral("№"), 14, 1},
                 {QStringLiteral("Мероприятие"), std::nullopt, 3},
                 {QStringLiteral("Срок"), 28, 1},
                 {QStringLiteral("Ответственный"), std::nullopt, 1.4},
                 {QStringLiteral("Результат"), std::nullopt, 2}},
                {}};
    for (int stage = 1; stage <= stages; ++stage) {
        table.rows.push_back(Band{QStringLiteral("Этап %1. Подготовка условий").arg(stage)});
        for (int item = 1; item <= itemsInStage; ++item) {
            table.rows.push_back(Row{
                {cell(QStringLiteral("%1.%2").arg(stage).arg(item)),
                 cell(QStringLiteral("Подготовка и принятие локальных нормативных актов о наставничестве в "
                                     "образовательной организации")),
                 {QStringLiteral("до 20.01.2026"), Alignment::Centre},
                 cell(QStringLiteral("Куратор")),
                 cell(QStringLiteral("Приказ, положение, дорожная карта"))}});
        }
    }
    paper.blocks.push_back(table);
    return paper;
}

Paper consent(const QString& pupil)
{
    Paper paper;
    paper.title = QStringLiteral("Согласие на обработку персональных данных");
    paper.style.fontSize = 12;
    paper.blocks.push_back(
        Addressee{{QStringLiteral("Директору МБОУ «СОШ № 5»"), QStringLiteral("Ивановой А. С.")}});
    paper.blocks.push_back(
        Title{QStringLiteral("Согласие\nна обработку персональных данных"), Alignment::Centre});
    paper.blocks.push_back(
        Paragraph{QStringLiteral("Я, законный представитель (%1), даю согласие на обработку "
                                 "следующих персональных данных:")
                      .arg(pupil),
                  Alignment::Justified, true, false, false, false});
    for (int i = 0; i < 10; ++i) {
        paper.blocks.push_back(Point{QStringLiteral("–"), 1, paragraphOf(24).text});
    }
    paper.blocks.push_back(
        SignatureLine{QStringLiteral("Законный представитель:"),
                      {{{}, QStringLiteral("(подпись)"), 1},
                       {QStringLiteral("Иванова А. С."), QStringLiteral("(фамилия, инициалы)"), 1.5},
                       {{}, QStringLiteral("(дата)"), 1}}});
    return paper;
}

Paper diploma()
{
    Paper paper;
    paper.fileTitle = QStringLiteral("Грамота");
    paper.style.left = paper.style.right = paper.style.top = paper.style.bottom = 25;
    paper.style.frame = true;
    paper.qrText = QStringLiteral("https://school5.example/грамоты/17?год=2026 2027");
    paper.blocks.push_back(Space{30});
    paper.blocks.push_back(Title{QStringLiteral("ГРАМОТА"), Alignment::Centre});
    paper.blocks.push_back(
        Paragraph{QStringLiteral("награждается"), Alignment::Centre, false, false, false, true});
    paper.blocks.push_back(
        Paragraph{QStringLiteral("Сат Айлана Кан-ооловна"), Alignment::Centre, false, true, false, false});
    paper.blocks.push_back(Paragraph{QStringLiteral("за большую помощь младшим товарищам"), Alignment::Centre,
                                     false, false, false, false});
    paper.blocks.push_back(Signatures{{{QStringLiteral("Директор"), QStringLiteral("А. С. Иванова")}}});
    paper.blocks.push_back(StampPlace{QStringLiteral("М.П.")});
    return paper;
}

Paper acquaintanceSheet(int employees)
{
    Paper paper;
    Table table{{{QStringLiteral("№"), 12, 1},
                 {QStringLiteral("ФИО"), std::nullopt, 2},
                 {QStringLiteral("Должность"), std::nullopt, 2},
                 {QStringLiteral("Дата"), 26, 1},
                 {QStringLiteral("Подпись"), 30, 1}},
                {},
                QStringLiteral("Лист ознакомления с приказом МБОУ «СОШ № 5» от 19.05.2025 № 57-ОД"),
                TableHeadings::Repeat};
    for (int i = 1; i <= employees; ++i) {
        table.rows.push_back(Row{{cell(QString::number(i)), cell(QStringLiteral("Оюн Чодураа Кан-ооловна")),
                                  cell(QStringLiteral("учитель математики"))}});
    }
    paper.blocks.push_back(std::move(table));
    return paper;
}

Paper hardPaper()
{
    Paper paper;
    paper.style.datePlace = DatePlace::Centred;
    paper.style.titleWidth = 90;
    const QString school = QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение "
                                          "«Средняя общеобразовательная школа с углублённым изучением "
                                          "отдельных предметов № 5 имени Героя Советского Союза "
                                          "Ивана Ивановича Иванова-Петровского» муниципального района "
                                          "«Верхнеенисейский» Красноярского края Российской Федерации "
                                          "(структурное подразделение «Начальная школа – детский сад»)");
    paper.blocks.push_back(Requisites{
        {school}, QStringLiteral("ПРИКАЗ"), QStringLiteral("19 мая 2025 г."), QStringLiteral("№ 57-ОД"), {}});
    paper.blocks.push_back(Title{QStringLiteral("О закреплении <i>{{пар}}</i> & «групп» наставников на "
                                                "2026/2027 учебный год"),
                                 Alignment::Left});
    paper.blocks.push_back(
        Point{QStringLiteral("1."), 1, QStringLiteral("Имя ]]> <w:t> \\{name\\} &amp; \"О’Нил\";")});
    paper.blocks.push_back(Paragraph{QStringLiteral("a\x01\x0b"
                                                    "b\tв\nновая строка  и два пробела"),
                                     Alignment::Left, false, false, true, false});
    paper.blocks.push_back(
        Signatures{{{QStringLiteral("Исполняющая обязанности директора"), QStringLiteral("А. С. Иванова")},
                    {QStringLiteral("Председатель"), QStringLiteral("Б. В. Петров")}}});
    paper.blocks.push_back(PageBreak{Orientation::Landscape});
    Table table{{{QStringLiteral("№"), 12, 1},
                 {QStringLiteral("Мероприятие"), std::nullopt, 3},
                 {QStringLiteral("Результат"), std::nullopt, 1}},
                {},
                {},
                TableHeadings::Numbers};
    for (int i = 1; i <= 30; ++i) {
        table.rows.push_back(Row{{cell(QStringLiteral("%1.").arg(i)), cell(paragraphOf(20).text)}});
    }
    paper.blocks.push_back(std::move(table));
    return paper;
}

Paper jointOrder()
{
    Paper paper;
    addOrderHead(paper);
    std::get<Requisites>(paper.blocks.front()).joint = {
        {QStringLiteral("Общество с ограниченной ответственностью «Саянский приборостроительный завод»"),
         QStringLiteral("20 мая 2025 г."), QStringLiteral("№ 104")}};
    paper.blocks.push_back(Point{QStringLiteral("1."), 1, paragraphOf(30).text});
    paper.blocks.push_back(
        Signatures{{{QStringLiteral("Директор МБОУ «СОШ № 5»"), QStringLiteral("А. С. Иванова")},
                    {QStringLiteral("Исполняющий обязанности генерального директора общества с ограниченной "
                                    "ответственностью «Саянский приборостроительный завод»"),
                     QStringLiteral("Н. Л. Зима")}},
                   true});
    Table table{{{QStringLiteral("Что было самым важным"), std::nullopt, 1}}, {}};
    table.rows.resize(25, Row{});
    table.rowHeight = 9;
    paper.blocks.push_back(std::move(table));
    return paper;
}

Paper longTexts()
{
    const QString position = paragraphOf(200).text;
    Paper paper;
    paper.blocks.push_back(
        ApprovalCorners{{{QStringLiteral("СОГЛАСОВАНО"), {position}, QStringLiteral("Б. В. Петров"), {}}},
                        {{QStringLiteral("УТВЕРЖДАЮ"),
                          {QStringLiteral("Директор")},
                          QStringLiteral("А. С. Иванова"),
                          QStringLiteral("19 мая 2025 г.")}}});
    paper.blocks.push_back(Addressee{{position}});
    paper.blocks.push_back(paragraphOf(30));
    paper.blocks.push_back(Signatures{{{position, QStringLiteral("В. Г. Сидоров")}}});
    paper.blocks.push_back(SignatureLine{position, {{{}, QStringLiteral("(подпись)"), 1}}});
    paper.blocks.push_back(PageBreak{Orientation::Landscape});
    Table table{{{QStringLiteral("№"), 12, 1}, {QStringLiteral("Мероприятие"), std::nullopt, 1}}, {}};
    table.rows.push_back(Row{{cell(QStringLiteral("31.")), cell(paragraphOf(700).text)}});
    paper.blocks.push_back(std::move(table));
    return paper;
}

} // namespace kurator::tests
