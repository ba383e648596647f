#include "office/consent_papers.h"

#include "office/consent_marks.h"
#include "office/mark_consents.h"
#include "office/paper_checks.h"
#include "people/consent_form.h"
#include "people/consent_validity.h"

#include "office/paper_school.h"

#include <QRegularExpression>

using namespace kurator;
using people::ConsentPurpose;
using tests::PaperSchool;
using tests::readable;

namespace {

struct Signing
{
    const char* age; // as golden files are called
    const char* name;
    QDate birth;
};

// 20.11.2026 is today: 13, 15 and 18 years old.
const std::vector<Signing> signings{{"under-14", "Иванова Мария Сергеевна", QDate(2013, 5, 12)},
                                    {"14-17", "Иванов Лев Сергеевич", QDate(2011, 2, 3)},
                                    {"adult", "Иванова Анна Сергеевна", QDate(2008, 10, 1)}};

QString goldenOf(const char* paper, const Signing& signing)
{
    return QStringLiteral("%1-%2.txt").arg(QLatin1String(paper), QLatin1String(signing.age));
}

struct Element
{
    const char* name;
    const char* pattern;
};

const std::vector<Element> elementsOfAnyAge{
    {"1: name of the subject", "Иванов"},
    {"1: address of the subject", "адрес(?: ребёнка)?: \\|"},
    {"1: number of the identity document", "(?:серии|серия) _+ № _+"},
    {"1: date of issue", "(?:выдан|дата выдачи) «___» _+"},
    {"1: issuing authority", "кем выдан[^|]*: \\|  \\(орган, выдавший"},
    {"3: name of the operator", "1\\. Оператор: Муниципальное бюджетное общеобразовательное учреждение"},
    {"3: address of the operator", "адрес: 655017, г\\. Абакан"},
    {"4: purpose", "2\\. Цель обработки: (?:моё участие|участие ребёнка) в программе наставничества"},
    {"5: list of data", "3\\. Персональные данные: фамилия, имя, отчество; пол; дата рождения"},
    {"6: who processes by commission", "Другим лицам обработка не поручается"},
    {"7: list of actions", "4\\. Действия с данными: сбор, запись, систематизация.*уничтожение"},
    {"7: methods", "Способ обработки смешанный"},
    {"8: term", "Срок действия согласия: по 31 мая 2027 г\\. включительно"},
    {"8: way to withdraw", "отозвать в любое время.*письменным заявлением"},
    {"9: signature", "\\(подпись\\) \\| .*Иванова? \\(расшифровка\\) \\|  \\(дата\\)"},
};

const std::vector<Element> elementsOfRepresentative{
    {"2: name of the representative", "Я, \\| Иванова Ольга Петровна \\(фамилия, имя, отчество законного"},
    {"2: address of the representative", "адрес: \\|  \\(место жительства представителя\\)"},
    {"2: document of the representative", "паспорт серии _+ № _+, выдан «___»"},
    {"2: who issued it", "\\(орган, выдавший паспорт представителя\\)"},
    {"2: document of power", "полномочия подтверждает: \\|"},
};

void checkElements(const QString& text, const std::vector<Element>& elements)
{
    for (const Element& element : elements) {
        INFO("element " << element.name);
        const QRegularExpression pattern(QString::fromUtf8(element.pattern),
                                         QRegularExpression::DotMatchesEverythingOption);
        CHECK(pattern.match(text).hasMatch());
    }
}

} // namespace

TEST_CASE("A consent to processing holds all nine elements of article 9 at every age", "[office][papers]")
{
    for (const Signing& signing : signings) {
        CAPTURE(signing.age);
        PaperSchool school;
        const auto id = school.pupil(QString::fromUtf8(signing.name), QStringLiteral("7 «Б»"), signing.birth);
        school.open();
        const auto paper = school.papers("D15", {id}).front();
        checkGolden(goldenOf("processing-consent", signing), plainText(paper));
        const QString text = readable(paper);
        checkElements(text, elementsOfAnyAge);
        const bool minor = signing.birth.addYears(18) > QDate(2026, 11, 20);
        if (minor) {
            checkElements(text, elementsOfRepresentative);
        }
        const bool both = minor && signing.birth.addYears(14) <= QDate(2026, 11, 20);
        CHECK(text.contains(QStringLiteral("Законный представитель: |")) == minor);
        CHECK(text.contains(QStringLiteral("и также даю согласие")) == both);
        CHECK(text.contains(QStringLiteral("свидетельство о рождении: серия")) == (minor && !both));
        CHECK(text.contains(QStringLiteral("паспорт: серия")) == both);
        // One purpose and nothing else on the paper: publication and health have papers of their own.
        CHECK(text.contains(QStringLiteral("для этого нужны отдельные согласия")));
        CHECK_FALSE(text.contains(QStringLiteral("[приложение]")));
    }
}

TEST_CASE("A consent names every centre that the region reports to", "[office][papers]")
{
    PaperSchool school; // S004, п. 3.2: three operators
    school.school().programme().profile = QStringLiteral("tomsk-schools");
    const auto id =
        school.pupil(QStringLiteral("Иванов Лев Сергеевич"), QStringLiteral("7 «Б»"), QDate(2011, 2, 3));
    school.open();
    const QString text = readable(school.papers("D15", {id}).front());
    for (const char* centre :
         {"Региональный центр развития образования",
          "Томский областной институт повышения квалификации и переподготовки работников образования",
          "Региональный центр развития профессиональных компетенций"}) {
        CAPTURE(centre);
        CHECK(text.contains(QString::fromUtf8(centre)));
    }
}

TEST_CASE("A guardian's document of power is printed, and a year of birth alone leaves both documents open",
          "[office][papers]")
{
    PaperSchool school;
    const auto id = school.pupil(QStringLiteral("Иванов Лев Сергеевич"), QStringLiteral("7 «Б»"), {});
    school.school().personOf(id).birthDate.reset();
    school.school().personOf(id).birthYear = 2012;
    auto& guardian = school.school().snapshot().representations.back();
    guardian.relation = people::Relation::Guardian;
    guardian.documentOfPower = QStringLiteral("постановление от 01.02.2020 № 7");
    school.open();
    const QString text = readable(school.papers("D15", {id}).front());
    CHECK(text.contains(QStringLiteral("кем прихожусь ребёнку: | опекун")));
    CHECK(text.contains(QStringLiteral("полномочия подтверждает: | постановление от 01.02.2020 № 7")));
    CHECK(text.contains(QStringLiteral("свидетельство о рождении или паспорт: серия")));
}

TEST_CASE("A consent to distribution asks what the order of Roskomnadzor No. 18 asks", "[office][papers]")
{
    for (const Signing& signing : signings) {
        CAPTURE(signing.age);
        PaperSchool school;
        const auto id = school.pupil(QString::fromUtf8(signing.name), QStringLiteral("7 «Б»"), signing.birth);
        school.open();
        const auto paper = school.papers("D16", {id}).front();
        checkGolden(goldenOf("distribution-consent", signing), plainText(paper));
        checkElements(
            readable(paper),
            {{"name of the subject", "Иванов"},
             {"contact", "\\(телефон, адрес электронной почты или почтовый адрес\\)"},
             {"operator with address, INN and OGRN", "адрес: 655017.*ИНН 1901012345, ОГРН 1021900512345"},
             {"information resources with protocol", "https://school5\\.example\\.ru"},
             {"purpose", "3\\. Цель:"},
             {"special categories", "Специальные категории данных"},
             {"biometric data", "Биометрические данные"},
             {"a choice for each datum",
              "\\| 1 \\| фамилия, имя, отчество \\|  \\|  \\| .*\\| 2 \\| фотография"},
             {"three answers", "Разрешаю \\| Не разрешаю \\| Разрешаю с условием"},
             {"silence allows nothing", "строка без отметки – не разрешаю"},
             {"prohibitions", "5\\. Запреты"},
             {"conditions of transfer", "только по внутренней сети оператора"},
             {"term", "по 31 мая 2027 г\\. включительно"},
             {"three working days", "трёх рабочих|три рабочих дня"}});
    }
}

TEST_CASE("A consent about health is of mentees and says only what the programme needs", "[office][papers]")
{
    for (const Signing& signing : signings) {
        CAPTURE(signing.age);
        PaperSchool school;
        const auto id = school.pupil(QString::fromUtf8(signing.name), QStringLiteral("7 «Б»"), signing.birth);
        school.open();
        const auto paper = school.papers("D17", {id}).front();
        checkGolden(goldenOf("special-consent", signing), plainText(paper));
        const QString text = readable(paper);
        CHECK(text.contains(QStringLiteral("наличие инвалидности")));
        CHECK(text.contains(QStringLiteral("Диагнозы и копии медицинских документов не собираются")));
        CHECK(text.contains(QStringLiteral("Сведения никому не передаются")));
    }
    PaperSchool school;
    const auto mentor = school.school().pupilMentor(QStringLiteral("Югай Виктор Львович"));
    const auto mentee =
        school.pupil(QStringLiteral("Иванов Лев Сергеевич"), QStringLiteral("7 «Б»"), QDate(2011, 2, 3));
    school.pupil(QStringLiteral("Петров Пётр Ильич"), QStringLiteral("7 «Б»"), QDate(2011, 2, 3));
    school.school().mark(mentee, people::RestrictedKind::Disability);
    school.open();
    const auto refused = school.asked("D17", {mentor});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == QStringLiteral("office.health-of-mentees"));
    CHECK(refused.error().arguments.value(QStringLiteral("names")) == QStringLiteral("Югай Виктор Львович"));
    const auto marked = school.asked("D17");
    REQUIRE(marked);
    CHECK(marked->entries == std::vector{mentee});
}

TEST_CASE("A consent to take part speaks to a mentee and to a mentor", "[office][papers]")
{
    for (const Signing& signing : signings) {
        CAPTURE(signing.age);
        PaperSchool school;
        const auto id = school.pupil(QString::fromUtf8(signing.name), QStringLiteral("7 «Б»"), signing.birth);
        school.open();
        const auto paper = school.papers("D18", {id}).front();
        checkGolden(goldenOf("participation-consent", signing), plainText(paper));
        CHECK(readable(paper).contains(QStringLiteral("в роли наставляемого")));
        CHECK_FALSE(readable(paper).contains(QStringLiteral("паспорт")));
    }
    PaperSchool school;
    const auto mentor = school.teacher(people::Side::Mentor, QStringLiteral("Черных Павел Ильич"),
                                       QStringLiteral("учитель химии"));
    school.open();
    const auto paper = school.papers("D18", {mentor}).front();
    checkGolden(QStringLiteral("participation-consent-mentor.txt"), plainText(paper));
    CHECK(readable(paper).contains(QStringLiteral("в роли наставника")));
}

TEST_CASE("Blanks come in class order, then by surname, each person once", "[office][papers]")
{
    PaperSchool school;
    const QDate birth(2012, 3, 4);
    const auto tenth = school.pupil(QStringLiteral("Аникина Яна Ильинична"), QStringLiteral("10 «Б»"), birth);
    const auto fifthB = school.pupil(QStringLiteral("Белов Иван Ильич"), QStringLiteral("5б"), birth);
    const auto fifthA2 = school.pupil(QStringLiteral("Яковлев Иван Ильич"), QStringLiteral("5 «А»"), birth);
    const auto fifthA1 = school.pupil(QStringLiteral("Абаев Иван Ильич"), QStringLiteral("5-А"), birth);
    const auto teacher = school.teacher(people::Side::Mentor, QStringLiteral("Агеев Пётр Ильич"),
                                        QStringLiteral("учитель химии"));
    school.open();
    const auto prepared = school.asked("D16");
    REQUIRE(prepared);
    CHECK(prepared->entries == std::vector{fifthA1, fifthA2, fifthB, tenth, teacher});
    CHECK(prepared->papers.size() == 5);
    const auto some = school.asked("D15", {tenth, fifthB});
    REQUIRE(some);
    CHECK(some->entries == std::vector{fifthB, tenth});
    const auto nobody = school.asked("D15");
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().code == QStringLiteral("office.all-signed"));
}

TEST_CASE("Who is mentee and mentor at once is asked for the data of both", "[office][papers]")
{
    PaperSchool school;
    const auto id =
        school.pupil(QStringLiteral("Иванов Лев Сергеевич"), QStringLiteral("9 «Б»"), QDate(2011, 2, 3));
    people::Entry mentor = school.school().entry(id);
    mentor.id = school.school().ids().next<people::Entry>();
    mentor.side = people::Side::Mentor;
    school.school().snapshot().entries.push_back(mentor);
    school.open();
    const auto papers = school.papers("D15", {id, mentor.id});
    REQUIRE(papers.size() == 1);
    const QString text = readable(papers.front());
    CHECK(text.contains(QStringLiteral("запрос к наставнику")));
    CHECK(text.contains(QStringLiteral("результаты собеседования")));
}

TEST_CASE("A paper remembers the wording, the data and the recipients of its form", "[office][papers]")
{
    PaperSchool school;
    const auto id =
        school.pupil(QStringLiteral("Иванов Лев Сергеевич"), QStringLiteral("9 «Б»"), QDate(2011, 2, 3));
    school.school().snapshot().consents.clear();
    auto& desk = school.open();
    const auto person = school::Lookup(desk.snapshot()).entry(id)->person;
    for (const auto purpose : {ConsentPurpose::Processing, ConsentPurpose::Distribution,
                               ConsentPurpose::SpecialCategories, ConsentPurpose::Participation}) {
        CAPTURE(people::paperKind(purpose));
        REQUIRE(office::issueConsents(desk, purpose, {person}, QDate(2026, 11, 10)));
        const auto issued = desk.snapshot().consents;
        const auto blank = std::ranges::find(issued, purpose, &people::Consent::purpose);
        REQUIRE(blank != issued.end());
        CHECK(blank->templateVersion == people::formVersion(purpose));
        office::ConsentMark mark;
        mark.purpose = purpose;
        mark.signedOn = QDate(2026, 11, 18);
        mark.persons = {person};
        REQUIRE(office::markConsents(desk, mark) == qsizetype(1));
        const auto after = desk.snapshot().consents;
        const auto paper = std::ranges::find(after, purpose, &people::Consent::purpose);
        CHECK(paper->templateVersion == people::formVersion(purpose));
        CHECK(paper->recipients == people::recipientsByForm(purpose));
        // What may be shown to everybody is only what the signer ticked.
        CHECK(paper->data == (purpose == ConsentPurpose::Distribution
                                  ? QStringList()
                                  : people::dataByForm(purpose, {people::Side::Mentee})));
    }
}

TEST_CASE("Blanks that people sign ask neither for a number nor for a date", "[office][papers]")
{
    PaperSchool school;
    const auto id =
        school.pupil(QStringLiteral("Иванов Лев Сергеевич"), QStringLiteral("9 «Б»"), QDate(2011, 2, 3));
    auto& desk = school.open();
    for (const char* kind : {"D15", "D16", "D17", "D18", "D65"}) {
        CAPTURE(kind);
        office::PaperRequest request;
        request.kind = QString::fromLatin1(kind);
        request.entries = {id};
        const auto prepared = office::preparePaper(desk, request);
        REQUIRE(prepared);
        for (const auto& line : office::paperChecks(desk, request, *prepared)) {
            CHECK_FALSE(line.code.startsWith(QStringLiteral("paper.number")));
            CHECK_FALSE(line.code.startsWith(QStringLiteral("paper.date")));
            CHECK(line.state != office::CheckState::Bad);
        }
    }
}
