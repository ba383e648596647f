#include "language/initials.h"
#include "language/name_declension.h"

#include "support/text.h"

using namespace kurator::language;

namespace {

QString beforeSurname(QStringView text)
{
    return initialsBefore(personNameFromText(text)).replace(QChar(0x00a0), QChar(u'_'));
}

QString afterSurname(const PersonName& name)
{
    return initialsAfter(name).replace(QChar(0x00a0), QChar(u'_'));
}

} // namespace

TEST_CASE("Initials before the surname are joined by non-breaking spaces", "[language]")
{
    CHECK(beforeSurname(u"Иванова Анна Сергеевна") == QStringLiteral("А._С._Иванова"));
    CHECK(beforeSurname(u"Хан Артур") == QStringLiteral("А._Хан"));
    CHECK(beforeSurname(u"Седых") == QStringLiteral("Седых"));
}

TEST_CASE("Compound names give the initials people write", "[language]")
{
    CHECK(beforeSurname(u"Дондоков Бато-Мунко Цыденович") == QStringLiteral("Б.-М._Ц._Дондоков"));
    CHECK(beforeSurname(u"Салчак Эрес-оол Кызыл-оолович") == QStringLiteral("Э._К._Салчак"));
    CHECK(beforeSurname(u"Алиев Мамед Ибрагим оглы") == QStringLiteral("М._И._Алиев"));
    CHECK(beforeSurname(u"Иванов И. П.") == QStringLiteral("И._П._Иванов"));
}

TEST_CASE("Initials stay while the surname declines", "[language]")
{
    const PersonName woman = personNameFromText(u"Иванова Анна Сергеевна");
    CHECK(afterSurname(declined(woman, Sex::Female, Case::Dative)) == QStringLiteral("Ивановой_А._С."));
    const PersonName man = personNameFromText(u"Оюн Буян Сергеевич");
    CHECK(afterSurname(declined(man, Sex::Male, Case::Dative)) == QStringLiteral("Оюну_Б._С."));
    const PersonName tuvan = personNameFromText(u"Оюн Чодураа Кан-ооловна");
    CHECK(afterSurname(declined(tuvan, Sex::Female, Case::Dative)) == QStringLiteral("Оюн_Ч._К."));
}
