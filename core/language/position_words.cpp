#include "language/position_words.h"

#include <QHash>
#include <QStringBuilder>

#include <algorithm>
#include <array>

namespace kurator::language {

namespace {

struct PositionGroup
{
    QStringView words;
    PositionWord meaning;
};

constexpr std::array positionGroups{
    PositionGroup{
        u"директор куратор наставник педагог психолог логопед дефектолог методист организатор советник "
        u"тьютор социолог инспектор инструктор тренер координатор специалист эксперт инженер лаборант "
        u"техник механик мастер врач фельдшер повар дворник сантехник электрик электромонтер плотник "
        u"юрист юрисконсульт экономист бухгалтер программист администратор оператор диспетчер ректор "
        u"проректор декан менеджер кладовщик вахтер гардеробщик кассир архивариус помощник ассистент "
        u"консультант сотрудник работник начальник ученик воспитанник выпускник студент школьник "
        u"волонтер аспирант магистрант бакалавр президент модератор навигатор "
        u"концертмейстер хормейстер балетмейстер хореограф аккомпаниатор художник режиссер дирижер "
        u"член опекун депутат партнер медик завхоз шеф "
        u"репетитор лектор адвокат участник адъюнкт капитан майор "
        u"полковник лейтенант сержант офицер лидер",
        {PositionRole::Head, Paradigm::NounHard}},
    PositionGroup{
        u"учитель преподаватель воспитатель руководитель заместитель председатель секретарь "
        u"библиотекарь делопроизводитель представитель родитель усыновитель попечитель водитель слесарь "
        u"пекарь работодатель предприниматель учредитель исследователь испытатель слушатель "
        u"аптекарь",
        {PositionRole::Head, Paradigm::NounSoft}},
    PositionGroup{u"завуч сторож товарищ коуч", {PositionRole::Head, Paradigm::NounHissing}},
    PositionGroup{u"глава медсестра сестра старшина староста мама",
                  {PositionRole::Head, Paradigm::FirstHard}},
    PositionGroup{u"уборщица ученица выпускница наставница учительница помощница воспитательница "
                  u"воспитанница школьница работница участница руководительница сотрудница",
                  {PositionRole::Head, Paradigm::FirstTs}},
    PositionGroup{u"студентка бабушка дедушка лаборантка нянечка аспирантка машинистка",
                  {PositionRole::Head, Paradigm::FirstVelar}},
    PositionGroup{u"секретарша кастелянша юноша", {PositionRole::Head, Paradigm::FirstHissing}},
    PositionGroup{u"няня тетя дядя", {PositionRole::Head, Paradigm::FirstSoft}},
    PositionGroup{u"лицо", {PositionRole::Head, Paradigm::Neuter}},
    // Adjectives and participles that stand for a person.
    PositionGroup{u"вожатый уполномоченный ответственный дежурный участковый наставляемый подопечный "
                  u"военнообязанный избранный доверенный",
                  {PositionRole::Head, Paradigm::AdjectiveHard}},
    PositionGroup{u"заведующий управляющий исполняющий учащийся обучающийся служащий военнослужащий рабочий "
                  u"поступающий нуждающийся начинающий отвечающий замещающий",
                  {PositionRole::Head, Paradigm::AdjectiveSoft}},
    PositionGroup{
        u"вожатая уполномоченная ответственная дежурная участковая наставляемая подопечная горничная",
        {PositionRole::Head, Paradigm::AdjectiveFemale}},
    PositionGroup{u"заведующая управляющая исполняющая учащаяся обучающаяся служащая военнослужащая рабочая "
                  u"поступающая нуждающаяся начинающая отвечающая замещающая",
                  {PositionRole::Head, Paradigm::AdjectiveFemaleHiss}},
    PositionGroup{u"временно", {PositionRole::Adverb, Paradigm::Unchanged}},
    PositionGroup{u"и.о. и.о ио врио вр.и.о. врид и. и.д. зам. зам пом. зав. зав рук. гл. ст. мл. пред. экс",
                  {PositionRole::Frozen, Paradigm::Unchanged}},
};

struct FleetingHead
{
    QStringView word;
    QStringView obliqueEnd;
    qsizetype kept;
    Paradigm paradigm;
};

constexpr std::array fleetingHeads{
    FleetingHead{u"отец", u"ц", 2, Paradigm::NounHard},
    FleetingHead{u"продавец", u"ц", 6, Paradigm::NounHard},
    FleetingHead{u"боец", u"йц", 2, Paradigm::NounHard},
    FleetingHead{u"владелец", u"ьц", 6, Paradigm::NounHissing},
    FleetingHead{u"доброволец", u"ьц", 8, Paradigm::NounHissing},
    FleetingHead{u"питомец", u"ц", 5, Paradigm::NounHissing},
    FleetingHead{u"снабженец", u"ц", 7, Paradigm::NounHissing},
};

} // namespace

std::optional<PositionWord> knownPositionWord(QStringView folded)
{
    static const auto dictionary = [] {
        QHash<QString, PositionWord> words;
        for (const PositionGroup& group : positionGroups) {
            for (const QStringView word : group.words.split(u' ')) {
                words.insert(word.toString(), group.meaning);
            }
        }
        return words;
    }();
    const auto found = dictionary.constFind(folded.toString());
    return found == dictionary.cend() ? std::nullopt : std::optional(*found);
}

std::optional<QString> irregularPositionForm(QStringView word, QStringView folded, Case grammaticalCase)
{
    if (folded == u"мать" || folded == u"дочь") {
        static constexpr std::array<QStringView, 6> ends{u"ь", u"ери", u"ери", u"ь", u"ерью", u"ери"};
        return word.chopped(1) % ends[static_cast<std::size_t>(grammaticalCase)];
    }
    for (const FleetingHead& head : fleetingHeads) {
        if (folded == head.word) {
            const QString stem = word.first(head.kept) % head.obliqueEnd;
            return inflectedFromStem(word, stem, head.paradigm, grammaticalCase);
        }
    }
    return std::nullopt;
}

bool isFixedPositionPrefix(QStringView folded)
{
    static constexpr std::array<QStringView, 12> prefixes{u"пресс",  u"вице",    u"экс",   u"бизнес",
                                                          u"веб",    u"арт",     u"медиа", u"штаб",
                                                          u"кризис", u"контент", u"шеф",   u"топ"};
    return std::ranges::find(prefixes, folded) != prefixes.end();
}

} // namespace kurator::language
