#include "office/partner_card.h"

#include "base/text.h"
#include "language/date_words.h"
#include "office/contact_checks.h"
#include "school/lookup.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace kurator::office {

namespace {

using people::Partner;
using PartnerField = PartnerFault::Field;

constexpr qsizetype shortestCommonName = 4; // letters: «Заря» may begin «Заря Востока»

Partner partnerToStore(Partner told)
{
    constexpr std::array texts{&Partner::name,          &Partner::agreementNumber, &Partner::address,
                               &Partner::contactPerson, &Partner::phone,           &Partner::email};
    for (const auto text : texts) {
        told.*text = base::tidied(told.*text);
    }
    if (const auto phone = phoneToStore(told.phone)) {
        told.phone = *phone;
    }
    if (const auto email = emailToStore(told.email)) {
        told.email = *email;
    }
    return told;
}

// «ООО «Заря»» and «Заря (ООО)» are both «заря».
QString bareName(const QString& name)
{
    static const QRegularExpression signs(QStringLiteral("[^\\w\\s-]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    static const QStringList forms{
        QStringLiteral("ооо"),   QStringLiteral("оао"),   QStringLiteral("зао"),   QStringLiteral("пао"),
        QStringLiteral("ао"),    QStringLiteral("ип"),    QStringLiteral("ано"),   QStringLiteral("нко"),
        QStringLiteral("гбпоу"), QStringLiteral("гбоу"),  QStringLiteral("мбоу"),  QStringLiteral("мбу"),
        QStringLiteral("мбудо"), QStringLiteral("фгбоу"), QStringLiteral("фгбу"),  QStringLiteral("гбу"),
        QStringLiteral("мау"),   QStringLiteral("маоу"),  QStringLiteral("гапоу"), QStringLiteral("мку")};
    QStringList words =
        base::foldedKey(QString(name).replace(signs, QStringLiteral(" "))).split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString& word) { return forms.contains(word); });
    return words.join(u' ');
}

bool mayBeSame(const QString& a, const QString& b)
{
    if (a == b) {
        return !a.isEmpty();
    }
    const auto begins = [](const QString& whole, const QString& part) {
        return part.size() >= shortestCommonName && whole.startsWith(part + u' ');
    };
    return begins(a, b) || begins(b, a);
}

const Partner* findPartner(const Desk& desk, base::Id<Partner> id)
{
    const auto& all = desk.snapshot().partners;
    const auto found = std::ranges::find(all, id, &Partner::id);
    return found == all.end() ? nullptr : &*found;
}

PartnerFault partnerFault(PartnerField field, const char* code, const base::Arguments& arguments = {})
{
    return {field, {base::Error::Kind::Input, QString::fromLatin1(code), arguments}};
}

bool isNamedTwice(const Desk& desk, const Partner& told)
{
    const QString key = base::foldedKey(told.name);
    return std::ranges::any_of(desk.snapshot().partners, [&](const Partner& one) {
        return one.id != told.id && base::foldedKey(one.name) == key;
    });
}

void checkAgreement(const Desk& desk, const Partner& told, std::vector<PartnerFault>& faults)
{
    if (told.agreementDate && *told.agreementDate > desk.today()) {
        faults.push_back(partnerFault(PartnerField::AgreementDate, "school.agreement-ahead",
                                      {{QStringLiteral("date"), language::shortDate(*told.agreementDate)}}));
    }
    if (told.agreementDate && told.agreementUntil && *told.agreementUntil < *told.agreementDate) {
        faults.push_back(
            partnerFault(PartnerField::AgreementUntil, "school.agreement-order",
                         {{QStringLiteral("date"), language::shortDate(*told.agreementDate)},
                          {QStringLiteral("until"), language::shortDate(*told.agreementUntil)}}));
    }
}

} // namespace

std::vector<PartnerFault> partnerFaults(const Desk& desk, const Partner& partner)
{
    const Partner told = partnerToStore(partner);
    std::vector<PartnerFault> faults;
    if (told.name.isEmpty()) {
        faults.push_back(partnerFault(PartnerField::Name, "school.partner-no-name"));
    } else if (isNamedTwice(desk, told)) {
        faults.push_back(
            partnerFault(PartnerField::Name, "school.partner-twice", {{QStringLiteral("name"), told.name}}));
    }
    checkAgreement(desk, told, faults);
    if (const auto phone = phoneToStore(told.phone); !phone) {
        faults.push_back({PartnerField::Phone, phone.error()});
    }
    if (const auto email = emailToStore(told.email); !email) {
        faults.push_back({PartnerField::Email, email.error()});
    }
    return faults;
}

std::vector<Partner> likelyPartners(const Desk& desk, const Partner& partner)
{
    const QString name = bareName(partner.name);
    std::vector<Partner> likely;
    std::ranges::copy_if(desk.snapshot().partners, std::back_inserter(likely), [&](const Partner& one) {
        return one.id != partner.id && mayBeSame(name, bareName(one.name));
    });
    std::ranges::stable_sort(likely, {}, [](const Partner& one) { return base::foldedKey(one.name); });
    return likely;
}

base::Result<base::Id<Partner>> savePartner(Desk& desk, const Partner& partner)
{
    if (const auto faults = partnerFaults(desk, partner); !faults.empty()) {
        return tl::unexpected<base::Error>(faults.front().error);
    }
    Partner told = partnerToStore(partner);
    const Partner* stored = findPartner(desk, told.id);
    if (!told.id.isNull() && !stored) {
        return base::refuseUsage("school.partner-unknown");
    }
    if (!stored) {
        told.id = desk.ids().next<Partner>();
    } else if (*stored == told) {
        return told.id;
    }
    const school::Step step{stored ? QStringLiteral("step.partner-changed")
                                   : QStringLiteral("step.partner-added"),
                            {{QStringLiteral("name"), told.name}}};
    if (const auto committed = desk.commit(step, {{}, {told}}); !committed) {
        return base::passOn(committed);
    }
    return told.id;
}

base::Result<void> removePartner(Desk& desk, base::Id<Partner> id)
{
    const Partner* stored = findPartner(desk, id);
    if (!stored) {
        return base::refuseUsage("school.partner-unknown");
    }
    const school::Lookup& lookup = desk.lookup();
    QStringList names;
    for (const people::Entry& entry : desk.snapshot().entries) {
        if (entry.partner == id) {
            names << lookup.nameOf(entry.id);
        }
    }
    if (!names.isEmpty()) {
        std::ranges::sort(names, {}, [](const QString& name) { return base::foldedKey(name); });
        names.removeDuplicates();
        return base::refuseRule("school.partner-in-use",
                                {{QStringLiteral("name"), stored->name},
                                 {QStringLiteral("names"), names.join(QStringLiteral(", "))}});
    }
    const Partner partner = *stored;
    return desk.commit({QStringLiteral("step.partner-removed"), {{QStringLiteral("name"), partner.name}}},
                       {{partner}, {}});
}

} // namespace kurator::office
