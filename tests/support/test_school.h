#pragma once

#include "base/clock.h"
#include "office/demo_school.h"
#include "office/desk.h"
#include "storage/school_file.h"

#include <catch2/catch.hpp>

#include <QTemporaryDir>

// A real base in a folder of the test's own, with the desk over it.
class TestSchool
{
public:
    explicit TestSchool(const QDate& today = QDate(2026, 11, 21)) : m_clock(today)
    {
        auto created = kurator::storage::SchoolFile::create(path(), m_clock, QStringLiteral("тест"));
        REQUIRE(created);
        m_file = std::move(*created);
    }

    // The demo school up to a stage; without a profile, by that of the demo itself.
    static std::unique_ptr<TestSchool> demo(int stage, int mentees = 30, const QString& profile = {})
    {
        auto school = std::make_unique<TestSchool>();
        kurator::office::DemoWish wish;
        wish.stage = stage;
        wish.mentees = mentees;
        if (!profile.isEmpty()) {
            wish.profile = profile;
        }
        REQUIRE(kurator::office::fillDemoSchool(*school->m_file, school->m_clock, wish));
        school->openDesk();
        return school;
    }

    void openDesk()
    {
        auto desk = kurator::office::Desk::open(*m_file, m_clock, kurator::base::IdSource(77));
        REQUIRE(desk);
        m_desk = std::move(*desk);
    }

    // Time goes on: the same base on a later day.
    void comeTo(const QDate& today)
    {
        m_clock = kurator::base::Clock(today);
        auto desk = kurator::office::Desk::open(
            *m_file, m_clock, kurator::base::IdSource(static_cast<quint32>(today.toJulianDay())));
        REQUIRE(desk);
        m_desk = std::move(*desk);
    }

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("школа.kurator")); }
    [[nodiscard]] QString fileIn(const QString& name) const { return m_folder.filePath(name); }
    [[nodiscard]] const kurator::base::Clock& clock() const { return m_clock; }
    [[nodiscard]] kurator::storage::SchoolFile& file() { return *m_file; }
    [[nodiscard]] kurator::office::Desk& desk() { return *m_desk; }

private:
    QTemporaryDir m_folder;
    kurator::base::Clock m_clock;
    std::unique_ptr<kurator::storage::SchoolFile> m_file;
    std::unique_ptr<kurator::office::Desk> m_desk;
};
