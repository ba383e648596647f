#include "ui/school/partner_draft.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <array>

namespace kurator::ui {

namespace {

using people::Partner;

struct PartnerText
{
    const char* name;
    QString Partner::*text;
};

constexpr std::array partnerTexts{
    PartnerText{"name", &Partner::name},       PartnerText{"agreementNumber", &Partner::agreementNumber},
    PartnerText{"address", &Partner::address}, PartnerText{"contactPerson", &Partner::contactPerson},
    PartnerText{"phone", &Partner::phone},     PartnerText{"email", &Partner::email}};

struct PartnerDay
{
    const char* name;
    std::optional<QDate> Partner::*day;
};

constexpr std::array partnerDays{PartnerDay{"agreementDate", &Partner::agreementDate},
                                 PartnerDay{"agreementUntil", &Partner::agreementUntil}};

} // namespace

QByteArray partnerDraft(const Partner& partner)
{
    QJsonObject object{{QStringLiteral("id"), partner.id.toString()}};
    for (const PartnerText& one : partnerTexts) {
        object.insert(QLatin1String(one.name), partner.*one.text);
    }
    for (const PartnerDay& one : partnerDays) {
        const auto& day = partner.*one.day;
        object.insert(QLatin1String(one.name), day ? QJsonValue(day->toString(Qt::ISODate)) : QJsonValue());
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<Partner> partnerOfDraft(const QByteArray& draft)
{
    const auto document = QJsonDocument::fromJson(draft);
    if (!document.isObject() || document.object().isEmpty()) {
        return std::nullopt;
    }
    const QJsonObject object = document.object();
    Partner partner;
    partner.id = base::Id<Partner>::fromString(object.value(QStringLiteral("id")).toString());
    for (const PartnerText& one : partnerTexts) {
        partner.*one.text = object.value(QLatin1String(one.name)).toString();
    }
    for (const PartnerDay& one : partnerDays) {
        const QDate day = QDate::fromString(object.value(QLatin1String(one.name)).toString(), Qt::ISODate);
        if (day.isValid()) {
            partner.*one.day = day;
        }
    }
    return partner;
}

} // namespace kurator::ui
