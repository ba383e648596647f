#pragma once

#include "office/prepare_paper.h"
#include "school/lookup.h"

#include "support/golden.h"
#include "support/small_desk.h"
#include "support/text.h"

namespace kurator::tests {

// A small school whose requisites are told, to print papers from; 20.11.2026 is today.
class PaperSchool
{
public:
    PaperSchool()
    {
        auto& own = m_small.school().snapshot().organisations.front();
        own.fullName =
            QStringLiteral("Муниципальное бюджетное общеобразовательное учреждение «Средняя школа № 5»");
        own.shortName = QStringLiteral("МБОУ «Средняя школа № 5»");
        own.place = QStringLiteral("г. Абакан");
        own.legalAddress = QStringLiteral("655017, г. Абакан, ул. Ленина, д. 1");
        own.inn = QStringLiteral("1901012345");
        own.ogrn = QStringLiteral("1021900512345");
        own.site = QStringLiteral("school5.example.ru");
    }

    base::Id<people::Entry> pupil(const QString& name, const QString& className, const QDate& birth)
    {
        const auto id = m_small.school().mentee(name, birth);
        m_small.school().entry(id).className = className;
        auto& parent = m_small.school().snapshot().persons.back();
        parent.name = language::personNameFromText(QStringLiteral("Иванова Ольга Петровна"));
        parent.sex = language::Sex::Female;
        parent.phone = QStringLiteral("+7 913 000-11-22");
        m_small.school().snapshot().representations.back().relation = people::Relation::Mother;
        return id;
    }

    base::Id<people::Entry> teacher(people::Side side, const QString& name, const QString& position)
    {
        const auto id = m_small.school().teacher(side, name);
        m_small.school().entry(id).position = position;
        return id;
    }

    [[nodiscard]] SmallSchool& school() { return m_small.school(); }
    office::Desk& open() { return m_small.open(); }
    [[nodiscard]] office::Desk& desk() { return m_small.desk(); }

    [[nodiscard]] base::Result<office::PreparedPaper> asked(const char* kind,
                                                            std::vector<base::Id<people::Entry>> entries = {})
    {
        office::PaperRequest request;
        request.kind = QString::fromLatin1(kind);
        request.entries = std::move(entries);
        return office::preparePaper(m_small.desk(), request);
    }

    [[nodiscard]] std::vector<documents::Paper> papers(const char* kind,
                                                       std::vector<base::Id<people::Entry>> entries = {})
    {
        auto prepared = asked(kind, std::move(entries));
        if (!prepared) {
            FAIL("refused: " << prepared.error().code.toStdString());
        }
        return std::move(prepared->papers);
    }

private:
    SmallDesk m_small;
};

// With plain spaces, to search in.
[[nodiscard]] inline QString readable(const documents::Paper& paper)
{
    return plainText(paper).replace(QChar(0x00a0), QLatin1Char(' ')).replace(QChar(0x2011), QLatin1Char('-'));
}

} // namespace kurator::tests
