#include "language/surname_words.h"

#include <array>

namespace kurator::language {

std::span<const WordGroup> surnameWords()
{
    using enum Paradigm;
    static constexpr std::array groups{
        // Stressed French -а, -я (gramota.ru).
        WordGroup{u"дюма петипа золя дега люка ферма труайя тома дюкла", Unchanged, Unchanged},
        // Finnish -а: usage varies.
        WordGroup{u"куусела пеккала виртала раутала маннила пуккила хейккиля рюткеля сайконпяя рантала "
                  u"мяккеля",
                  Asked, Asked},
        // Tyva: -аая looks like an adjective, compounds stay whole, homonyms are unwelcome.
        WordGroup{u"саая даваа-самбу кара-куске", Asked, Asked},
        WordGroup{u"бараан кок кол", Asked, Unchanged},
        // Fleeting vowels beyond those of -ец, -ок: no firm norm.
        WordGroup{
            u"заяц журавель орел козел осел котел дятел щегол пепел чехол хохол угол посол узел костел "
            u"лев павел стебель коготь локоть ноготь ломоть деготь уголь корень ремень гребень перстень "
            u"камень пень ливень парень кремень плетень селезень ставень соловей воробей муравей ручей "
            u"репей улей чирей лоб рот лен мох пес лед овес осетер костер ковер шатер бобер хребет "
            u"ветер лапоть кашель день василек мотылек зверек конек пенек кулек огонек уголек паренек хорек "
            u"щеголек ручеек "
            u"козелек шмелек стебелек пузырек королек куманек сенек",
            Asked, Unchanged},
        // -ец after two consonants keeps its vowel: Кузнеца.
        WordGroup{u"кузнец мудрец чернец мертвец хитрец гордец храбрец близнец", NounHard, Unchanged},
        // -ень that keeps it: Оленя; Czech and Polish -шек, -жек: Гашека.
        WordGroup{u"олень тюлень ясень ячмень", NounSoft, Unchanged},
        WordGroup{u"гашек мрожек", NounHard, Unchanged},
        // Nouns of the third declension as men's surnames: mostly left unchanged, so the bearer is asked.
        WordGroup{
            u"грусть мозоль астрахань печаль скорбь мать рысь медь соль боль степь дробь сталь жизнь "
            u"смерть любовь кровь морковь совесть пыль ель сирень осень тень лень лошадь площадь тетрадь "
            u"кость пристань гавань ладонь плеть нефть сеть цель мысль дочь тварь постель метель "
            u"прибыль обувь церковь даль шаль моль роль",
            Asked, Unchanged},
        WordGroup{u"гость хвость", NounSoft, Unchanged},
        // The instrumental hangs on the stress, which a surname may have moved.
        WordGroup{u"кузьмич фомич лукич", Asked, Unchanged},
        WordGroup{u"ильич", NounHard, Unchanged},
        // Possessive adjectives (Божьего) and Куцего: too rare to risk.
        WordGroup{u"божий медвежий вражий заячий птичий коровий куцый", Asked, Unchanged},
        // Real adjectives in -чий; the others may be nouns (Топчий).
        WordGroup{
            u"кравчий ловчий стряпчий певчий лесничий зодчий рабочий кормчий городничий горячий ходячий "
            u"бродячий дремучий летучий могучий певучий колючий живучий гремучий висячий лежачий "
            u"подьячий",
            AdjectiveSoft, Unchanged},
        WordGroup{u"злой", AdjectiveHard, Unchanged},
        WordGroup{u"злая большая чужая меньшая", Asked, AdjectiveFemale},
        // Nouns in -ой of two syllables and more.
        WordGroup{u"герой покой прибой разбой перебой убой запой водопой ковбой застой отстой перепой",
                  NounSoft, Unchanged},
        // Given names as surnames: Юрий is not an adjective, Константин not a possessive.
        WordGroup{
            u"юрий григорий василий валерий геннадий дмитрий анатолий аркадий виталий евгений арсений "
            u"георгий сергий афанасий порфирий терентий игнатий леонтий лаврентий прокопий макарий "
            u"иннокентий викентий клементий савелий корнелий аврелий юлий марий кирий меркурий евстафий "
            u"вергилий овидий гораций тацит ювеналий гений алексий антоний дионисий мефодий",
            NounIy, Unchanged},
        WordGroup{u"константин валентин вениамин августин мартин мартын северин устин юстин "
                  u"аладдин насреддин низамиддин камолиддин",
                  NounHard, Unchanged},
        // Foreign -ин, -ов and common nouns: instrumental in -ом (Розенталь § 149).
        WordGroup{u"дарвин чаплин франклин болдуин годвин гудвин гершвин корвин кельвин марвин эдвин ирвин "
                  u"кронин колвин бенджамин беньямин цеппелин робин харбин рабин бегин даллин бартолин "
                  u"мервин дельвин кальвин голдвин ролин коллин хардин эрвин парвин "
                  u"грузин осетин татарин болгарин дворянин мещанин гражданин хазарин лезгин господин павлин "
                  u"пингвин дельфин бедуин каин алтын боярин армянин дамдын чамзырын",
                  NounHard, Unchanged},
        WordGroup{u"бюлов вирхов флотов ров зов кров плов лов клев гнев хлев посев припев напев "
                  u"яков кишинев",
                  NounHard, Unchanged},
        // -ых, -их that are no plural adjectives; monosyllables and -рих, -лих follow the rules of endings.
        WordGroup{u"жених миних жмых", NounHard, Unchanged},
        WordGroup{u"злых", Unchanged, Unchanged},
        // Stressed ends after ж, ш, ч, щ, ц: instrumental in -ом.
        WordGroup{
            u"борщ кущ хрущ плющ лещ клещ хвощ прыщ хлыщ меч ключ луч сыч бич кирпич хрыч еж чиж стриж уж "
            u"морж нож корж кряж ерш грош шиш камыш малыш латыш голыш кныш крепыш барыш гладыш шалаш "
            u"карандаш палаш ковш рубеж мятеж багаж сургуч паж чертеж",
            NounHard, Unchanged},
        // -ач stressed on the stem.
        WordGroup{u"ковач лукач", NounHissing, Unchanged},
        WordGroup{u"гец мец рец", NounHissing, Unchanged},
        // -ок without a fleeting vowel.
        WordGroup{u"поток исток восток пророк игрок знаток барток шерлок хичкок бабкок сорок порок", NounHard,
                  Unchanged},
        // Stressed ends of the first declension.
        WordGroup{u"лапша левша душа каланча саранча паранджа ханжа межа парча", FirstVelar, FirstVelar},
        WordGroup{u"овца", FirstHard, FirstHard},
        WordGroup{u"заря змея чешуя земля кутья судья скамья свинья семья колея илья", FirstSoftStressed,
                  FirstSoftStressed},
        // Nouns in -ова, -ева for both sexes.
        WordGroup{u"голова сова корова подкова дуброва бова полова обнова основа нова иегова вдова дева рева",
                  FirstHard, FirstHard},
        // A woman's surname may come from a man's Калин or Калина: only she knows.
        WordGroup{u"калина малина рябина былина перина щетина кручина картина смородина долина бузина година "
                  u"крушина осина скотина тычина лучина дубина жемчужина судьбина хворостина паутина "
                  u"ялина лещина",
                  FirstHard, Asked},
        // Georgian -ая is a noun.
        WordGroup{u"шенгелая цулая гогелая гегелая гулая цхакая микая джикая", FirstSoft, FirstSoft},
    };
    return groups;
}

} // namespace kurator::language
