#include "people/consent_form.h"

#include "people/distribution_data.h"

#include <algorithm>

namespace kurator::people {

namespace {

QStringList processingData(const std::vector<Side>& sides)
{
    QStringList data{QStringLiteral("фамилия, имя, отчество"),
                     QStringLiteral("пол"),
                     QStringLiteral("дата рождения"),
                     QStringLiteral("место учёбы или работы, класс или должность"),
                     QStringLiteral("телефон и адрес электронной почты"),
                     QStringLiteral("интересы"),
                     QStringLiteral("удобное время встреч")};
    if (std::ranges::count(sides, Side::Mentee) > 0) {
        data << QStringLiteral("запрос к наставнику и от кого он поступил")
             << QStringLiteral("категория участника по программе, кроме сведений о здоровье");
    }
    if (std::ranges::count(sides, Side::Mentor) > 0) {
        data << QStringLiteral("образование, квалификация, компетенции и достижения")
             << QStringLiteral("пожелания к возрасту и числу наставляемых")
             << QStringLiteral("результаты собеседования и обучения наставника")
             << QStringLiteral("отметка о том, что показана справка об отсутствии судимости, если её требует "
                               "закон");
    }
    data << QStringLiteral("сведения о встречах, обратная связь и результаты участия в программе");
    return data;
}

} // namespace

QStringList dataByForm(ConsentPurpose purpose, const std::vector<Side>& sides)
{
    switch (purpose) {
    case ConsentPurpose::Processing:
        return processingData(sides);
    case ConsentPurpose::Distribution:
        return distributionData();
    case ConsentPurpose::SpecialCategories:
        return {QStringLiteral("принадлежность к обучающимся с ограниченными возможностями здоровья"),
                QStringLiteral("наличие инвалидности"),
                QStringLiteral("рекомендации психолого-медико-педагогической комиссии об условиях занятий и "
                               "общения")};
    case ConsentPurpose::Participation:
        return {};
    }
    return {};
}

QStringList recipientsByForm(ConsentPurpose purpose)
{
    return purpose == ConsentPurpose::Processing ? recipientsByForm() : QStringList();
}

QString formVersion(ConsentPurpose purpose)
{
    switch (purpose) {
    case ConsentPurpose::Processing:
        return QStringLiteral("D15-2026.2");
    case ConsentPurpose::Distribution:
        return QStringLiteral("D16-2026.1");
    case ConsentPurpose::SpecialCategories:
        return QStringLiteral("D17-2026.1");
    case ConsentPurpose::Participation:
        return QStringLiteral("D18-2026.1");
    }
    return {};
}

void takeFromForm(Consent& paper, const std::vector<Side>& sides)
{
    if (paper.templateVersion.isEmpty() && !paper.issuedOn) {
        paper.templateVersion = formVersion(paper.purpose);
    }
    if (paper.recipients.isEmpty()) {
        paper.recipients = recipientsByForm(paper.purpose);
    }
    if (paper.data.isEmpty() && paper.purpose != ConsentPurpose::Distribution) {
        paper.data = dataByForm(paper.purpose, sides);
    }
}

} // namespace kurator::people
