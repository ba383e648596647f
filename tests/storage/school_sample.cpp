#include "storage/school_sample.h"

#include "support/text.h"

namespace kurator::storage {

namespace {

QString text(const char16_t* words)
{
    return QString::fromUtf16(words);
}

struct SampleIds
{
    base::IdSource ids{2026};
    base::Id<people::Organisation> organisation = ids.next<people::Organisation>();
    base::Id<people::Partner> partner = ids.next<people::Partner>();
    base::Id<people::Person> child = ids.next<people::Person>();
    base::Id<people::Person> mother = ids.next<people::Person>();
    base::Id<programme::Programme> programme = ids.next<programme::Programme>();
    base::Id<people::Entry> mentee = ids.next<people::Entry>();
    base::Id<people::Entry> mentor = ids.next<people::Entry>();
    base::Id<documents::Document> order = ids.next<documents::Document>();
    base::Id<pairs::Pair> pair = ids.next<pairs::Pair>();
};

void addSchool(school::Changes& c, SampleIds& s)
{
    people::Organisation o;
    o.id = s.organisation;
    o.type = people::OrganisationType::College;
    o.fullName = text(u"Государственное бюджетное учреждение «Колледж № 5»");
    o.shortName = text(u"ГБУ «Колледж № 5»");
    o.founder = text(u"Министерство образования");
    o.municipality = text(u"город Абакан");
    o.region = text(u"Республика Хакасия");
    o.place = text(u"г. Абакан");
    o.legalAddress = text(u"655017, ул. Щетинкина, 1");
    o.inn = text(u"1901000000");
    o.ogrn = text(u"1021900000000");
    o.phone = text(u"+7 3902 00-00-00");
    o.email = text(u"school@example.ru");
    o.site = text(u"example.ru");
    o.director = {
        {text(u"Ильина"), text(u"Анна"), text(u"Петровна")}, language::Sex::Female, text(u"директор"), true};
    c.saved.emplace_back(o);
    c.saved.emplace_back(people::Branch{s.ids.next<people::Branch>(), text(u"Филиал"), text(u"с. Белый Яр")});
    c.saved.emplace_back(people::Partner{s.partner, text(u"Завод"), text(u"12/а"), QDate(2026, 9, 3),
                                         QDate(2027, 9, 2), text(u"ул. Заводская, 1"), text(u"Орлова И. П."),
                                         text(u"+7 3902 11-11-11"), text(u"zavod@example.ru")});
}

void addPeople(school::Changes& c, SampleIds& s)
{
    people::Person child;
    child.id = s.child;
    child.name = {text(u"Ёлкин"), text(u"Семён"), text(u"Ильич")};
    child.sex = language::Sex::Male;
    child.birthDate = QDate(2012, 2, 29);
    child.phone = text(u"8 900 000-00-01");
    child.email = text(u"elkin@example.ru");
    child.indeclinable = true;
    child.confirmedForms =
        std::array{text(u"Ёлкин Семён"),   text(u"Ёлкина Семёна"),   text(u"Ёлкину Семёну"),
                   text(u"Ёлкина Семёна"), text(u"Ёлкиным Семёном"), text(u"")};
    people::Person mother;
    mother.id = s.mother;
    mother.name = {text(u"Ёлкина"), text(u"Мария"), text(u"")};
    mother.sex = language::Sex::Female;
    mother.birthYear = 1985;
    c.saved.emplace_back(child);
    c.saved.emplace_back(mother);
    c.saved.emplace_back(people::StaffMember{s.ids.next<people::StaffMember>(), s.mother,
                                             people::StaffFunction::Psychologist, text(u"педагог-психолог"),
                                             text(u"7 «Б»")});
    c.saved.emplace_back(people::Representation{s.ids.next<people::Representation>(), s.child, s.mother,
                                                people::Relation::Guardian, text(u"акт № 7 от 01.02.2020")});
}

void addProgramme(school::Changes& c, SampleIds& s)
{
    programme::Programme p;
    p.id = s.programme;
    p.organisation = s.organisation;
    p.profile = text(u"khakassia");
    p.yearKind = programme::YearKind::School;
    p.period = {QDate(2026, 9, 10), QDate(2027, 5, 31)};
    p.t0 = QDate(2026, 9, 9);
    p.t0Number = text(u"100-1234");
    p.forms = {text(u"pupil-pupil"), text(u"teacher-teacher"), text(u"employer-pupil")};
    p.trainingBeforePairs = true;
    p.moveToWorkingDay = true;
    p.representativeFrom14 = false;
    c.saved.emplace_back(p);
}

people::Entry filledEntry(const SampleIds& s)
{
    people::Entry e;
    e.id = s.mentee;
    e.person = s.child;
    e.programme = s.programme;
    e.side = people::Side::Mentee;
    e.category = people::Category::Pupil;
    e.className = text(u"7 «Б»");
    e.position = text(u"староста");
    e.workplace = text(u"Колледж № 5");
    e.partner = s.partner;
    e.experienceYears = 2.5;
    e.youngSpecialist = false;
    e.contacts = text(u"через маму");
    e.district = text(u"мкр Северный");
    e.forms = {text(u"employer-pupil"), text(u"pupil-pupil")};
    e.interests = text(u"шахматы");
    e.time = text(u"вт, чт после 15:00");
    e.joinedOn = QDate(2026, 9, 15);
    e.finishedOn = QDate(2027, 5, 20);
    e.results = text(u"освоил");
    e.caseLink = text(u"example.ru/case");
    e.completionMark = text(u"завершил");
    e.request = text(u"хочу программировать");
    e.requestTags = {text(u"программирование"), text(u"математика")};
    e.requestSource = text(u"классный руководитель");
    e.furtherRequests = {{text(u"стесняется отвечать"), text(u"психолог")}, {text(u"кружок"), text(u"")}};
    e.interestTags = {text(u"шахматы")};
    e.timeSlots = {{2, people::PartOfDay::Afternoon}, {4, people::PartOfDay::Morning}};
    e.competenceTags = {text(u"C++")};
    e.namedMentor = text(u"Петров А. В.");
    e.wishedMentorSex = language::Sex::Female;
    e.competences = text(u"C++, робототехника");
    e.achievements = text(u"призёр");
    e.wishedAgesText = text(u"11–13 лет");
    e.wishedAges = people::AgeRange{11, 13};
    e.capacity = 3;
    e.status = people::MentorStatus::InRegistry;
    return e;
}

void addEntries(school::Changes& c, SampleIds& s)
{
    people::Entry mentor;
    mentor.id = s.mentor;
    mentor.person = s.mother;
    mentor.programme = s.programme;
    mentor.side = people::Side::Mentor;
    c.saved.emplace_back(filledEntry(s));
    c.saved.emplace_back(mentor);
    c.saved.emplace_back(pairs::Ballot{s.ids.next<pairs::Ballot>(),
                                       s.mentee,
                                       QDate(2026, 10, 20),
                                       {s.mentor},
                                       text(u"хочу заниматься физикой")});
    c.saved.emplace_back(pairs::Opinion{s.ids.next<pairs::Opinion>(), s.mentor, s.mentee,
                                        pairs::OpinionBy::Psychologist, pairs::Verdict::Doubtful,
                                        text(u"оба вспыльчивы"), QDate(2026, 9, 25)});
    c.saved.emplace_back(pairs::MatchVariant{s.ids.next<pairs::MatchVariant>(), s.programme,
                                             text(u"без учителей"), QDate(2026, 9, 28), QByteArray("{}")});
    c.saved.emplace_back(pairs::MatchFormula{s.ids.next<pairs::MatchFormula>(), s.programme,
                                             text(u"pupil-pupil"), QByteArray("{\"request\":60}")});
    c.saved.emplace_back(people::RestrictedMark{s.ids.next<people::RestrictedMark>(), s.mentee,
                                                people::RestrictedKind::Orphan});
    c.saved.emplace_back(people::Portfolio{s.ids.next<people::Portfolio>(), s.mother, text(u"ХГУ, физика"),
                                           text(u"высшая категория"), text(u"3 года, 5 человек"),
                                           text(u"грамота"), text(u"72 часа"), text(u"ЕГЭ по физике"),
                                           text(u"спасибо"), text(u"example.ru/portfolio")});
    people::Interview interview;
    interview.id = s.ids.next<people::Interview>();
    interview.entry = s.mentor;
    interview.heldOn = QDate(2026, 9, 16);
    interview.interviewers = text(u"куратор, психолог");
    interview.marks = {{people::MentorCriterion::WishToTakePart, 5}, {people::MentorCriterion::Time, 3}};
    interview.result = text(u"готова к работе с подростками");
    interview.decision = people::InterviewDecision::Reserve;
    interview.psychologist = text(u"Орлова И. П.");
    interview.psychologistOpinion = text(u"противопоказаний нет");
    interview.certificateShownOn = QDate(2026, 9, 17);
    interview.certificateSeenBy = text(u"секретарь");
    c.saved.emplace_back(interview);
}

void addPapers(school::Changes& c, SampleIds& s)
{
    people::Consent consent;
    consent.id = s.ids.next<people::Consent>();
    consent.person = s.child;
    consent.programme = s.programme;
    consent.purpose = people::ConsentPurpose::Distribution;
    consent.data = {text(u"ФИО"), text(u"фото"), text(u"ФИО")};
    consent.limits = {{text(u"видео"), true, text(u"")}, {text(u"класс"), false, text(u"без фамилии")}};
    consent.recipients = {text(u"РНЦ ХПК"), text(u"")};
    consent.templateVersion = text(u"D16-2026");
    consent.signers = {{people::SignerRole::Representative, s.mother},
                       {people::SignerRole::Self, std::nullopt}};
    consent.issuedOn = QDate(2026, 9, 11);
    consent.signedOn = QDate(2026, 9, 12);
    consent.validUntil = QDate(2027, 6, 30);
    consent.withdrawnOn = QDate(2027, 1, 15);
    c.saved.emplace_back(consent);
    people::DataRequest request;
    request.id = s.ids.next<people::DataRequest>();
    request.person = s.child;
    request.kind = people::DataRequestKind::StopDistribution;
    request.consents = {consent.id};
    request.applicant = text(u"Ёлкина Мария");
    request.gist = text(u"убрать фото с сайта");
    request.receivedOn = QDate(2027, 1, 15);
    request.dueOn = QDate(2027, 1, 20);
    request.extensionReason = text(u"ждём ответа партнёра");
    request.steps = {{people::RequestStepKind::RemoveFromPublications, QDate(2027, 1, 18), text(u"сайт")},
                     {people::RequestStepKind::AnswerApplicant, std::nullopt, text(u"")}};
    request.answeredOn = QDate(2027, 1, 19);
    request.answer = text(u"фото убраны");
    request.executor = text(u"Ильина А. П.");
    c.saved.emplace_back(request);
    c.saved.emplace_back(people::LabourPaper{s.ids.next<people::LabourPaper>(), s.mother, s.programme,
                                             QDate(2026, 9, 13), QDate(2026, 9, 14), text(u"ДС-3"),
                                             text(u"п. 2.4 должностной инструкции"), QDate(2027, 5, 31)});
    documents::Document order{s.order,
                              s.programme,
                              text(u"D32"),
                              text(u"15-ОД"),
                              QDate(2026, 10, 1),
                              text(u"О парах"),
                              documents::DocumentState::Registered,
                              true,
                              true,
                              QByteArray("{\"blocks\":[]}"),
                              QByteArray("{\"n\":1}"),
                              {text(u"3.8"), s.pair.toString()},
                              {{s.mother, text(u"Смирнова Ольга Ивановна"), text(u"учитель"),
                                text(u"начальная школа"), QDate(2026, 10, 2)},
                               {std::nullopt, text(u"Ким А. В."), text(u"педагог-психолог"), text(u""), {}}},
                              text(u"01-07"),
                              std::nullopt};
    const auto annulling = s.ids.next<documents::Document>();
    documents::Document former = order;
    former.id = s.ids.next<documents::Document>();
    former.state = documents::DocumentState::Annulled;
    former.annulledBy = annulling;
    documents::Document ending = order;
    ending.id = annulling;
    ending.kind = text(u"D60");
    c.saved.emplace_back(order);
    c.saved.emplace_back(ending);
    c.saved.emplace_back(former);
    c.saved.emplace_back(documents::OwnTemplate{s.ids.next<documents::OwnTemplate>(), text(u"pairs-order"),
                                                text(u"[название] Приказ"), text(u"[название] О парах")});
    c.saved.emplace_back(
        documents::OwnAct{s.ids.next<documents::OwnAct>(), text(u"r-145"), QByteArray("{}")});
    c.saved.emplace_back(documents::PaperRules{s.ids.next<documents::PaperRules>(), QByteArray("{}"),
                                               text(u"{n}-ОД"), text(u"{n}-ЛС"), true});
}

void addPair(school::Changes& c, SampleIds& s)
{
    pairs::Pair p;
    p.id = s.pair;
    p.programme = s.programme;
    p.form = text(u"pupil-pupil");
    p.roleModel = text(u"успевающий – неуспевающий");
    p.mentor = s.mentor;
    p.members = {{s.mentee, QDate(2026, 10, 1), QDate(2026, 12, 1), text(u"перешёл")},
                 {s.mentee, QDate(2027, 1, 10), std::nullopt, text(u"")}};
    p.period = {QDate(2026, 10, 1), QDate(2027, 5, 25)};
    p.state = pairs::PairState::Active;
    p.origin = pairs::PairOrigin::MutualChoice;
    p.goal = text(u"подтянуть математику");
    p.score = 87;
    p.overrides = {{text(u"own-child"), text(u"по просьбе обоих")}, {text(u"ages"), text(u"почти 10 лет")}};
    p.order = s.order;
    p.outcome = text(u"цель достигнута");
    c.saved.emplace_back(p);
    c.saved.emplace_back(pairs::Meeting{s.ids.next<pairs::Meeting>(), s.pair, pairs::MeetingKind::Planning,
                                        QDate(2026, 10, 8), 45, text(u"очно"), text(u"план"),
                                        text(u"составлен"), QDate(2026, 10, 22)});
    c.saved.emplace_back(pairs::TrialSheet{s.ids.next<pairs::TrialSheet>(), s.pair, s.mentee,
                                           QDate(2026, 10, 9), 8, 3, std::nullopt, true, false,
                                           text(u"хорошо объясняет")});
}

void addFigures(school::Changes& c, SampleIds& s)
{
    c.saved.emplace_back(programme::RoadmapMark{s.ids.next<programme::RoadmapMark>(),
                                                s.programme,
                                                text(u"3.8"),
                                                programme::MarkState::NotNeeded,
                                                text(u"нет педагогов"),
                                                QDate(2026, 11, 1),
                                                QDate(2026, 11, 2),
                                                QDate(2026, 11, 3),
                                                {s.order}});
    c.saved.emplace_back(programme::Denominator{s.ids.next<programme::Denominator>(), s.programme,
                                                text(u"I1"), qint64{5'000'000'000}, QDate(2026, 9, 20),
                                                text(u"ОО-1")});
    c.saved.emplace_back(programme::PlanValue{s.ids.next<programme::PlanValue>(), text(u"I2"), 2026, 12.5});
    c.saved.emplace_back(programme::ProgrammePlan{
        s.ids.next<programme::ProgrammePlan>(), s.programme, text(u"каждому новичку – друг"),
        text(u"обучить десять наставников\nсобрать запросы"), text(u"двадцать пар"),
        text(u"опытные педагоги"), text(u"мало времени"), text(u"завод рядом"), text(u"отъезд семей")});
    programme::Event event;
    event.id = s.ids.next<programme::Event>();
    event.programme = s.programme;
    event.kind = programme::EventKind::Publication;
    event.title = text(u"Первые встречи");
    event.date = QDate(2026, 10, 20);
    event.place = text(u"актовый зал");
    event.attendance = 40;
    event.address = text(u"https://school5.example/news/7");
    event.note = text(u"с фотографиями зала");
    event.items = {text(u"6.7"), text(u"7.6")};
    event.people = {s.mother};
    event.papers = {s.order};
    c.saved.emplace_back(event);
    c.saved.emplace_back(programme::OwnProfile{s.ids.next<programme::OwnProfile>(), text(u"own-khakassia"),
                                               QByteArray("{\"id\":\"own-khakassia\"}")});
    c.saved.emplace_back(base::SchoolHoliday{
        s.ids.next<base::SchoolHoliday>(), {QDate(2026, 10, 26), QDate(2026, 11, 3)}, text(u"осенние")});
    c.saved.emplace_back(school::AcceptedFinding{
        s.ids.next<school::AcceptedFinding>(), s.programme, text(u"pairs.own-child"), s.pair.toString(),
        text(u"mentor=Ильина"), text(u"так решил педсовет"), QDate(2026, 10, 21)});
    c.saved.emplace_back(base::CalendarDay{s.ids.next<base::CalendarDay>(), QDate(2026, 11, 7), true,
                                           text(u"перенос с 4 ноября")});
    c.saved.emplace_back(school::SavedView{s.ids.next<school::SavedView>(), text(u"mentees"), text(u"7 «Б»"),
                                           QByteArray("{}")});
}

} // namespace

school::Changes everythingFilled()
{
    SampleIds ids;
    school::Changes changes;
    addSchool(changes, ids);
    addPeople(changes, ids);
    addProgramme(changes, ids);
    addEntries(changes, ids);
    addPapers(changes, ids);
    addPair(changes, ids);
    addFigures(changes, ids);
    return changes;
}

school::Changes emptySchool(base::IdSource& ids)
{
    people::Organisation organisation;
    organisation.id = ids.next<people::Organisation>();
    programme::Programme programme;
    programme.id = ids.next<programme::Programme>();
    programme.organisation = organisation.id;
    return {{}, {organisation, programme}};
}

school::Changes newcomers(base::IdSource& ids, const school::Changes& school, int count)
{
    const auto& programme = std::get<programme::Programme>(school.saved.at(1));
    school::Changes changes;
    for (int i = 0; i < count; ++i) {
        people::Person person;
        person.id = ids.next<people::Person>();
        person.name = {QStringLiteral("Фамилия%1").arg(i), text(u"Имя"), text(u"Отчество")};
        person.birthDate = QDate(2010, 1, 1).addDays(i % 1000);
        people::Entry entry;
        entry.id = ids.next<people::Entry>();
        entry.person = person.id;
        entry.programme = programme.id;
        entry.className = text(u"8 «А»");
        entry.request = text(u"разобраться с физикой и выбрать профессию");
        entry.interests = text(u"туризм, шахматы");
        entry.forms = {text(u"pupil-pupil")};
        changes.saved.emplace_back(person);
        changes.saved.emplace_back(entry);
    }
    return changes;
}

school::Step stepCalled(const char* code)
{
    return {QString::fromLatin1(code), {{QStringLiteral("name"), text(u"Ёлкин Семён Ильич")}}, false};
}

namespace {

template <class T>
T valueOrFail(base::Result<T> result)
{
    if (!result) {
        FAIL(result.error().code.toStdString()
             << ' ' << result.error().arguments.value(QStringLiteral("detail")).toStdString());
    }
    return std::move(*result);
}

} // namespace

std::unique_ptr<SchoolFile> created(const QString& path)
{
    return valueOrFail(SchoolFile::create(path, base::Clock(QDate(2026, 9, 1)), text(u"Куратор К. К.")));
}

std::unique_ptr<SchoolFile> opened(const QString& path, Access access)
{
    return valueOrFail(
        SchoolFile::open(path, access, base::Clock(QDate(2026, 9, 2)), text(u"Замещающий З. З.")));
}

school::Snapshot loaded(SchoolFile& file)
{
    return valueOrFail(file.load());
}

void commitOrFail(SchoolFile& file, const char* code, const school::Changes& changes)
{
    const auto done = file.commit(stepCalled(code), changes);
    if (!done) {
        FAIL(done.error().code.toStdString()
             << ' ' << done.error().arguments.value(QStringLiteral("detail")).toStdString());
    }
}

} // namespace kurator::storage
