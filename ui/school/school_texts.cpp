#include "ui/school/school_texts.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct SchoolTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::SchoolTexts)
};

} // namespace

QString organisationTypeText(people::OrganisationType type)
{
    switch (type) {
    case people::OrganisationType::School:
        return SchoolTexts::tr("School");
    case people::OrganisationType::College:
        return SchoolTexts::tr("College");
    case people::OrganisationType::AdditionalEducation:
        return SchoolTexts::tr("Additional education");
    case people::OrganisationType::Kindergarten:
        return SchoolTexts::tr("Kindergarten");
    }
    return {};
}

QString staffFunctionText(people::StaffFunction function)
{
    switch (function) {
    case people::StaffFunction::Curator:
        return SchoolTexts::tr("Curator");
    case people::StaffFunction::DeputyDirector:
        return SchoolTexts::tr("Deputy director");
    case people::StaffFunction::Psychologist:
        return SchoolTexts::tr("Psychologist");
    case people::StaffFunction::Secretary:
        return SchoolTexts::tr("Secretary");
    case people::StaffFunction::ClassTeacher:
        return SchoolTexts::tr("Class teacher");
    case people::StaffFunction::WorkingGroup:
        return SchoolTexts::tr("Working group");
    }
    return {};
}

QString yearKindText(programme::YearKind kind)
{
    switch (kind) {
    case programme::YearKind::Calendar:
        return SchoolTexts::tr("calendar year");
    case programme::YearKind::School:
        return SchoolTexts::tr("school year");
    }
    return {};
}

} // namespace kurator::ui
