#include "ui/people/card_draft.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>

#include <array>
#include <type_traits>
#include <vector>

namespace kurator::ui {

namespace {

// Both directions read one description of the card (`describe`), so that no field is kept and not taken up.
class DraftWriter
{
public:
    template <class T>
    void operator()(const char* key, const T& value)
    {
        m_object.insert(QLatin1String(key), valueOf(value));
    }
    [[nodiscard]] const QJsonObject& object() const { return m_object; }

private:
    static QJsonValue valueOf(const QString& text) { return text; }
    static QJsonValue valueOf(bool value) { return value; }
    static QJsonValue valueOf(int value) { return value; }
    static QJsonValue valueOf(double value) { return value; }
    static QJsonValue valueOf(const QDate& day) { return day.toString(Qt::ISODate); }
    static QJsonValue valueOf(const QStringList& texts) { return QJsonArray::fromStringList(texts); }
    template <class T>
    requires std::is_enum_v<T>
    static QJsonValue valueOf(T value) { return static_cast<int>(value); }
    template <class T>
    static QJsonValue valueOf(const base::Id<T>& id)
    {
        return id.toString();
    }
    template <class T>
    static QJsonValue valueOf(const std::optional<T>& value)
    {
        return value ? valueOf(*value) : QJsonValue();
    }
    template <class T>
    static QJsonValue valueOf(const T& value) requires requires(DraftWriter& writer, T& part)
    {
        describe(writer, part);
    }
    {
        DraftWriter writer;
        T copy = value;
        describe(writer, copy);
        return writer.object();
    }
    static QJsonValue valueOf(const std::array<QString, 6>& forms)
    {
        return QJsonArray::fromStringList(QStringList(forms.begin(), forms.end()));
    }
    template <class T>
    static QJsonValue valueOf(const std::vector<T>& values)
    {
        QJsonArray array;
        for (const T& value : values) {
            array << valueOf(value);
        }
        return array;
    }

    QJsonObject m_object;
};

class DraftReader
{
public:
    explicit DraftReader(QJsonObject object) : m_object(std::move(object)) {}

    template <class T>
    void operator()(const char* key, T& value)
    {
        read(m_object.value(QLatin1String(key)), value);
    }

private:
    static void read(const QJsonValue& from, QString& text) { text = from.toString(); }
    static void read(const QJsonValue& from, bool& value) { value = from.toBool(); }
    static void read(const QJsonValue& from, int& value) { value = from.toInt(); }
    static void read(const QJsonValue& from, double& value) { value = from.toDouble(); }
    static void read(const QJsonValue& from, QDate& day)
    {
        day = QDate::fromString(from.toString(), Qt::ISODate);
    }
    static void read(const QJsonValue& from, QStringList& texts) { texts = from.toVariant().toStringList(); }
    template <class T>
    requires std::is_enum_v<T>
    static void read(const QJsonValue& from, T& value) { value = static_cast<T>(from.toInt()); }
    template <class T>
    static void read(const QJsonValue& from, base::Id<T>& id)
    {
        id = base::Id<T>::fromString(from.toString());
    }
    template <class T>
    static void read(const QJsonValue& from, std::optional<T>& value)
    {
        value.reset();
        if (!from.isNull() && !from.isUndefined()) {
            read(from, value.emplace());
        }
    }
    template <class T>
    static void read(const QJsonValue& from, T& value) requires requires(DraftReader& reader, T& part)
    {
        describe(reader, part);
    }
    {
        DraftReader reader(from.toObject());
        describe(reader, value);
    }
    static void read(const QJsonValue& from, std::array<QString, 6>& forms)
    {
        const QJsonArray array = from.toArray();
        for (std::size_t i = 0; i < forms.size(); ++i) {
            forms.at(i) = array.at(static_cast<qsizetype>(i)).toString();
        }
    }
    template <class T>
    static void read(const QJsonValue& from, std::vector<T>& values)
    {
        values.clear();
        for (const auto& one : from.toArray()) {
            read(one, values.emplace_back());
        }
    }

    QJsonObject m_object;
};

template <class Draft>
void describe(Draft& draft, language::PersonName& name)
{
    draft("surname", name.surname);
    draft("given", name.given);
    draft("patronymic", name.patronymic);
}

template <class Draft>
void describe(Draft& draft, people::Person& person)
{
    draft("id", person.id);
    draft("name", person.name);
    draft("sex", person.sex);
    draft("birthDate", person.birthDate);
    draft("birthYear", person.birthYear);
    draft("phone", person.phone);
    draft("email", person.email);
    draft("indeclinable", person.indeclinable);
    draft("confirmedForms", person.confirmedForms);
}

template <class Draft>
void describe(Draft& draft, people::AgeRange& ages)
{
    draft("from", ages.from);
    draft("to", ages.to);
}

template <class Draft>
void describe(Draft& draft, people::TimeSlot& slot)
{
    draft("weekday", slot.weekday);
    draft("part", slot.part);
}

template <class Draft>
void describe(Draft& draft, people::ToldRequest& request)
{
    draft("text", request.text);
    draft("source", request.source);
}

template <class Draft>
void describe(Draft& draft, people::Entry& entry)
{
    draft("id", entry.id);
    draft("person", entry.person);
    draft("programme", entry.programme);
    draft("side", entry.side);
    draft("category", entry.category);
    draft("className", entry.className);
    draft("position", entry.position);
    draft("workplace", entry.workplace);
    draft("partner", entry.partner);
    draft("experienceYears", entry.experienceYears);
    draft("youngSpecialist", entry.youngSpecialist);
    draft("contacts", entry.contacts);
    draft("district", entry.district);
    draft("forms", entry.forms);
    draft("interests", entry.interests);
    draft("interestTags", entry.interestTags);
    draft("time", entry.time);
    draft("timeSlots", entry.timeSlots);
    draft("joinedOn", entry.joinedOn);
    draft("finishedOn", entry.finishedOn);
    draft("results", entry.results);
    draft("caseLink", entry.caseLink);
    draft("completionMark", entry.completionMark);
    draft("request", entry.request);
    draft("requestTags", entry.requestTags);
    draft("requestSource", entry.requestSource);
    draft("furtherRequests", entry.furtherRequests);
    draft("namedMentor", entry.namedMentor);
    draft("wishedMentorSex", entry.wishedMentorSex);
    draft("competences", entry.competences);
    draft("competenceTags", entry.competenceTags);
    draft("achievements", entry.achievements);
    draft("wishedAgesText", entry.wishedAgesText);
    draft("wishedAges", entry.wishedAges);
    draft("capacity", entry.capacity);
    draft("status", entry.status);
}

template <class Draft>
void describe(Draft& draft, office::RepresentativeCard& card)
{
    draft("id", card.id);
    draft("adult", card.adult);
    draft("relation", card.relation);
    draft("documentOfPower", card.documentOfPower);
}

template <class Draft>
void describe(Draft& draft, people::Portfolio& portfolio)
{
    draft("id", portfolio.id);
    draft("person", portfolio.person);
    draft("education", portfolio.education);
    draft("qualification", portfolio.qualification);
    draft("mentoringExperience", portfolio.mentoringExperience);
    draft("awards", portfolio.awards);
    draft("courses", portfolio.courses);
    draft("help", portfolio.help);
    draft("feedback", portfolio.feedback);
    draft("link", portfolio.link);
}

template <class Draft>
void describe(Draft& draft, people::CriterionMark& mark)
{
    draft("criterion", mark.criterion);
    draft("mark", mark.mark);
}

template <class Draft>
void describe(Draft& draft, people::Interview& interview)
{
    draft("id", interview.id);
    draft("entry", interview.entry);
    draft("heldOn", interview.heldOn);
    draft("interviewers", interview.interviewers);
    draft("marks", interview.marks);
    draft("result", interview.result);
    draft("decision", interview.decision);
    draft("psychologist", interview.psychologist);
    draft("psychologistOpinion", interview.psychologistOpinion);
    draft("certificateShownOn", interview.certificateShownOn);
    draft("certificateSeenBy", interview.certificateSeenBy);
}

template <class Draft>
void describe(Draft& draft, office::ParticipantCard& card)
{
    draft("person", card.person);
    draft("entry", card.entry);
    draft("representatives", card.representatives);
    draft("restricted", card.restricted);
    draft("portfolio", card.portfolio);
    draft("interview", card.interview);
    draft("statusReason", card.statusReason);
}

} // namespace

QByteArray draftOf(const office::ParticipantCard& card)
{
    DraftWriter writer;
    auto copy = card;
    describe(writer, copy);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Compact);
}

std::optional<office::ParticipantCard> cardOfDraft(const QByteArray& draft)
{
    const auto document = QJsonDocument::fromJson(draft);
    if (!document.isObject() || document.object().isEmpty()) {
        return std::nullopt;
    }
    DraftReader reader(document.object());
    office::ParticipantCard card;
    describe(reader, card);
    return card;
}

} // namespace kurator::ui
