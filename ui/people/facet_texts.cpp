#include "ui/people/facet_texts.h"

#include "people/mentor_base.h"
#include "ui/people/mentor_texts.h"
#include "ui/people/people_texts.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct FacetTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::FacetTexts)
};

QString sourceText(people::RequestSource source)
{
    switch (source) {
    case people::RequestSource::Self:
        return FacetTexts::tr("the mentee");
    case people::RequestSource::ClassTeacher:
        return FacetTexts::tr("class teacher");
    case people::RequestSource::Psychologist:
        return FacetTexts::tr("psychologist");
    case people::RequestSource::SocialWorker:
        return FacetTexts::tr("social worker");
    case people::RequestSource::Parent:
        return FacetTexts::tr("parent");
    }
    return {};
}

QString toldText(lists::FacetKind kind, const lists::FacetOption& option)
{
    switch (kind) {
    case lists::FacetKind::Side:
        return option.value == static_cast<int>(people::Side::Mentee) ? FacetTexts::tr("mentees")
                                                                      : FacetTexts::tr("mentors");
    case lists::FacetKind::Form:
    case lists::FacetKind::Class:
        return option.text;
    case lists::FacetKind::Source:
        return sourceText(static_cast<people::RequestSource>(option.value));
    case lists::FacetKind::Base:
        return mentorBaseText(static_cast<people::MentorBase>(option.value));
    case lists::FacetKind::Category:
        return categoryText(static_cast<people::Category>(option.value));
    case lists::FacetKind::Status:
        return mentorStatusText(static_cast<people::MentorStatus>(option.value));
    case lists::FacetKind::Consent:
        return consentStateText(static_cast<people::ConsentState>(option.value));
    case lists::FacetKind::Pair:
        return option.value == 0 ? FacetTexts::tr("without a pair") : FacetTexts::tr("in a pair");
    case lists::FacetKind::Archive:
        return option.value == 0 ? FacetTexts::tr("taking part") : FacetTexts::tr("in the archive");
    }
    return {};
}

} // namespace

QString facetTitle(lists::FacetKind kind)
{
    switch (kind) {
    case lists::FacetKind::Side:
        return FacetTexts::tr("Sid&e");
    case lists::FacetKind::Form:
        return FacetTexts::tr("&Form");
    case lists::FacetKind::Source:
        return FacetTexts::tr("So&urce of the request");
    case lists::FacetKind::Base:
        return FacetTexts::tr("&Base");
    case lists::FacetKind::Class:
        return FacetTexts::tr("&Class");
    case lists::FacetKind::Category:
        return FacetTexts::tr("Cate&gory");
    case lists::FacetKind::Status:
        return FacetTexts::tr("S&tatus");
    case lists::FacetKind::Consent:
        return FacetTexts::tr("Co&nsent");
    case lists::FacetKind::Pair:
        return FacetTexts::tr("&Pair");
    case lists::FacetKind::Archive:
        return FacetTexts::tr("Archive");
    }
    return {};
}

QString facetOptionText(lists::FacetKind kind, const lists::FacetOption& option)
{
    if (option.value >= 0) {
        return toldText(kind, option);
    }
    return kind == lists::FacetKind::Class ? FacetTexts::tr("without a class") : FacetTexts::tr("not told");
}

} // namespace kurator::ui
