#include "storage/mappers/tables.h"

namespace kurator::storage {

using people::CriterionMark;
using people::Interview;
using people::Portfolio;

template <>
const Table<Portfolio>& tableOf()
{
    using P = Portfolio;
    static const Table<P> table{"portfolio",
                                {
                                    column<P>("id", &P::id),
                                    column<P>("person", &P::person),
                                    column<P>("education", &P::education),
                                    column<P>("qualification", &P::qualification),
                                    column<P>("mentoring_experience", &P::mentoringExperience),
                                    column<P>("awards", &P::awards),
                                    column<P>("courses", &P::courses),
                                    column<P>("help", &P::help),
                                    column<P>("feedback", &P::feedback),
                                    column<P>("link", &P::link),
                                }};
    return table;
}

template <>
const Table<Interview>& tableOf()
{
    using I = Interview;
    static const Table<I> table{"interview",
                                {
                                    column<I>("id", &I::id),
                                    column<I>("entry", &I::entry),
                                    column<I>("held_on", &I::heldOn),
                                    column<I>("interviewers", &I::interviewers),
                                    column<I>("result", &I::result),
                                    column<I>("decision", &I::decision),
                                    column<I>("psychologist", &I::psychologist),
                                    column<I>("psychologist_opinion", &I::psychologistOpinion),
                                    column<I>("certificate_shown_on", &I::certificateShownOn),
                                    column<I>("certificate_seen_by", &I::certificateSeenBy),
                                },
                                {listPart("interview_mark", "interview", &I::marks,
                                          {column<CriterionMark>("criterion", &CriterionMark::criterion),
                                           column<CriterionMark>("mark", &CriterionMark::mark)})}};
    return table;
}

} // namespace kurator::storage
