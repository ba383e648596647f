#include "lists/template_list.h"

#include "documents/template.h"
#include "office/own_templates.h"
#include "support/test_school.h"
#include "support/text.h"

#include <algorithm>

using namespace kurator;

namespace {

const QString curatorOrder = QStringLiteral("curator-order");

lists::TemplateRow templateCalled(const office::Desk& desk, const QString& name)
{
    const auto rows = lists::templateRows(desk);
    const auto found = std::ranges::find(rows, name, &lists::TemplateRow::name);
    REQUIRE(found != rows.end());
    return *found;
}

} // namespace

TEST_CASE("The list of templates tells the school's own and those the program has changed since", "[lists]")
{
    const auto school = TestSchool::demo(2);
    auto& desk = school->desk();
    const QString text = documents::builtInTemplate(curatorOrder).value();
    CHECK_FALSE(templateCalled(desk, curatorOrder).own);
    CHECK(templateCalled(desk, curatorOrder).text == text);
    CHECK(templateCalled(desk, QStringLiteral("parts/order-head")).part);
    CHECK(templateCalled(desk, QStringLiteral("parts/order-head")).title == QStringLiteral("Шапка приказа"));

    REQUIRE(office::saveOwnTemplate(desk, curatorOrder, text + QStringLiteral("\n# наше\n")));
    CHECK(templateCalled(desk, curatorOrder).own);
    CHECK_FALSE(templateCalled(desk, curatorOrder).behind);

    auto older = desk.snapshot().ownTemplates.front();
    older.original = QStringLiteral("прежний текст программы");
    school::Changes changes;
    changes.saved.emplace_back(older);
    REQUIRE(desk.commit({QStringLiteral("step.template-saved"), {}}, changes));
    CHECK(templateCalled(desk, curatorOrder).behind);
    REQUIRE(office::saveOwnTemplate(desk, curatorOrder, older.text));
    CHECK_FALSE(templateCalled(desk, curatorOrder).behind);
}

TEST_CASE("Fields of a template are told with what is put into the text", "[lists]")
{
    const auto school = TestSchool::demo(2);
    const auto fields = lists::templateFieldRows(school->desk(), curatorOrder,
                                                 documents::builtInTemplate(curatorOrder).value());
    const auto insertion = [&](const char* name) {
        const auto found =
            std::ranges::find(fields, QString::fromLatin1(name), &lists::TemplateFieldRow::name);
        return found == fields.end() ? QString() : found->insertion;
    };
    CHECK(insertion("director") == QStringLiteral("{director}"));
    CHECK(insertion("paid") == QStringLiteral("[если paid]\n\n[конец]\n"));
    CHECK(insertion("acquainted") == QStringLiteral("[для acquainted]\n- \n[конец]\n"));
}
