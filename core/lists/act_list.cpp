#include "lists/act_list.h"

#include "base/text.h"
#include "documents/catalogue.h"
#include "office/grounds.h"

#include <algorithm>
#include <iterator>

namespace kurator::lists {

namespace {

using documents::LibraryAct;

ActState stateOn(const LibraryAct& one, const QDate& day)
{
    if (documents::isInForce(one, day)) {
        return ActState::InForce;
    }
    return one.inForceUntil && *one.inForceUntil < day ? ActState::Over : ActState::Early;
}

QString titleOfPaper(const QString& code)
{
    const auto* kind = documents::findDocumentKind(code);
    return kind ? QString::fromUtf8(kind->title) : code;
}

// Rows of one reading of the library.
class ActRows
{
public:
    explicit ActRows(const office::Desk& desk)
        : m_profile(desk.profile()), m_library(office::actsOf(desk)), m_known(office::knownActs(desk)),
          m_removed(office::removedActs(desk))
    {}

    [[nodiscard]] std::vector<ActRow> citable(const QDate& day) const
    {
        std::vector<ActRow> rows;
        for (const LibraryAct& one : m_library) {
            rows.push_back(row(one, stateOn(one, day)));
        }
        return rows;
    }

    [[nodiscard]] std::vector<ActRow> removed() const
    {
        std::vector<ActRow> rows;
        for (const LibraryAct& one : m_known) {
            if (m_removed.contains(one.key)) {
                rows.push_back(row(one, ActState::Removed));
            }
        }
        return rows;
    }

private:
    [[nodiscard]] ActRow row(const LibraryAct& one, ActState state) const
    {
        ActRow row;
        row.id = actRowId(one.key);
        row.act = one;
        row.name = documents::actName(one.act);
        row.state = state;
        row.known = std::ranges::find(m_known, one.key, &LibraryAct::key) != m_known.end();
        const auto successor = std::ranges::find(m_library, one.successor, &LibraryAct::key);
        row.successor = successor == m_library.end() ? QString() : documents::actName(successor->act);
        for (const QString& code : one.papers) {
            row.papers << titleOfPaper(code);
        }
        for (const QString& code : one.act.forms) {
            const auto* form = programme::findForm(m_profile, code);
            row.forms << (form ? form->title : code);
        }
        row.key = base::foldedKey(
            QStringList{row.name, one.act.title, one.act.about, row.successor}.join(QLatin1Char(' ')));
        return row;
    }

    const programme::Profile& m_profile;
    std::vector<LibraryAct> m_library;
    std::vector<LibraryAct> m_known;
    QStringList m_removed;
};

} // namespace

QUuid actRowId(const QString& actKey)
{
    return QUuid::createUuidV5(QUuid(), actKey);
}

std::vector<ActRow> actRows(const office::Desk& desk, const QDate& day)
{
    const ActRows rows(desk);
    auto all = rows.citable(day);
    std::ranges::move(rows.removed(), std::back_inserter(all));
    for (int rank = 0; ActRow & row : all) {
        row.rank = rank++;
    }
    return all;
}

std::vector<CitingKind> citingKinds(const office::Desk& desk, const QStringList& others)
{
    QStringList codes = office::kindsThatCite(desk);
    for (const QString& code : others) {
        if (!codes.contains(code) && documents::findDocumentKind(code)) {
            codes << code;
        }
    }
    std::vector<CitingKind> kinds;
    for (const QString& code : codes) {
        kinds.push_back({code, titleOfPaper(code)});
    }
    return kinds;
}

GroundChoice groundChoice(const office::Desk& desk, const office::PaperRequest& request,
                          const office::PreparedPaper& prepared)
{
    if (!office::citesActs(desk, request.kind)) {
        return {};
    }
    const QStringList forms = office::formsCited(desk, prepared.pairs);
    GroundChoice choice{true, ActRows(desk).citable(request.date.value_or(desk.today())), {}, {}};
    office::PaperRequest asUsual = request;
    asUsual.grounds.reset();
    choice.usual = office::groundsOf(desk, asUsual, forms);
    const QStringList keys = office::groundsOf(desk, request, forms);
    for (const ActRow& row : choice.acts) {
        if (keys.contains(row.act.key)) {
            choice.cited << row.act.key;
        }
    }
    return choice;
}

} // namespace kurator::lists
