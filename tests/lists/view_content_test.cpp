#include "lists/view_content.h"

#include "support/text.h"

#include <catch2/catch.hpp>

using namespace kurator;

TEST_CASE("A saved view keeps rows, order and columns", "[lists]")
{
    lists::ViewContent view;
    view.facets = {{QStringLiteral("class"), {QStringLiteral("7а"), QStringLiteral("none")}}};
    view.search = QStringLiteral("алгебра «ё»");
    view.archive = true;
    view.groups = true;
    view.sortColumn = QStringLiteral("age");
    view.descending = true;
    view.columns = {QStringLiteral("name"), QStringLiteral("age")};
    CHECK(lists::viewContent(lists::toJson(view)) == view);
}

TEST_CASE("A view that cannot be read shows the list as it is", "[lists]")
{
    CHECK(lists::viewContent(QByteArrayLiteral("not json")) == lists::ViewContent{});
    CHECK(lists::viewContent(QByteArrayLiteral("{\"facets\":[1],\"columns\":\"name\",\"groups\":7}")) ==
          lists::ViewContent{});
}
