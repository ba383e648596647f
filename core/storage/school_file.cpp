#include "storage/school_file.h"

#include "storage/backup.h"
#include "storage/change_recorder.h"
#include "storage/connection.h"
#include "storage/examination.h"
#include "storage/failure.h"
#include "storage/journal.h"
#include "storage/scan_table.h"
#include "storage/snapshot_tables.h"

#include <QFileInfo>

#include <sqlite3.h>

namespace kurator::storage {

SchoolFile::SchoolFile(QString path, const base::Clock& clock, QString who)
    : m_path(std::move(path)), m_clock(clock), m_who(std::move(who))
{}

SchoolFile::~SchoolFile() = default;

QString SchoolFile::fileName() const
{
    return QFileInfo(m_path).fileName();
}

tl::unexpected<base::Error> SchoolFile::refuse(const char* code, base::Arguments more) const
{
    more.insert(QStringLiteral("file"), fileName());
    return base::refuseInput(code, std::move(more));
}

template <class Work>
auto SchoolFile::reading(Work work) -> decltype(work())
{
    try {
        return work();
    } catch (const SqlFailure& failure) {
        return tl::unexpected(errorOf(failure, Doing::Reading, fileName()));
    } catch (const UnknownValue& failure) {
        return tl::unexpected(errorOf(failure, fileName()));
    }
}

template <class Work>
auto SchoolFile::writing(Work work) -> decltype(work())
{
    if (!isWritable()) {
        return refuse(m_whyNotWritable);
    }
    if (m_connection->isGone()) {
        return refuse("storage.gone");
    }
    try {
        return work();
    } catch (const SqlFailure& failure) {
        if (m_connection->isGone()) {
            return refuse("storage.gone");
        }
        return tl::unexpected(errorOf(failure, Doing::Writing, fileName()));
    } catch (const UnknownValue& failure) {
        return tl::unexpected(errorOf(failure, fileName()));
    }
}

base::Result<school::Snapshot> SchoolFile::load()
{
    return reading([this]() -> base::Result<school::Snapshot> { return readSnapshot(*m_connection); });
}

base::Result<void> SchoolFile::commit(const school::Step& step, const school::Changes& changes)
{
    return writing([&] { return store(step, changes); });
}

base::Result<void> SchoolFile::store(const school::Step& step, const school::Changes& changes)
{
    Transaction transaction(*m_connection);
    QByteArray changeset;
    {
        const ChangeRecorder recorder(*m_connection, undoableTables(*m_connection));
        writeChanges(*m_connection, changes);
        if (!step.barrier) {
            changeset = recorder.changeset();
        }
    }
    Journal(*m_connection).add(m_clock.now(), m_who, step, changeset, subjectsOf(changes));
    try {
        transaction.commit();
    } catch (const SqlFailure& failure) {
        if (failure.code() != SQLITE_CONSTRAINT_FOREIGNKEY) {
            throw;
        }
        // SQLite does not say which reference dangles; the check does, while the step still stands.
        return refuse("storage.constraint", {{QStringLiteral("detail"), integrityOf(*m_connection)}});
    }
    return {};
}

namespace {

// The step's own arguments go along, so that the refusal can say which paper stands in the way.
base::Arguments aboutStep(const school::Step& step)
{
    base::Arguments arguments = step.arguments;
    arguments.insert(QStringLiteral("step"), step.code);
    return arguments;
}

} // namespace

base::Result<school::Step> SchoolFile::undo()
{
    return writing([this]() -> base::Result<school::Step> {
        Transaction transaction(*m_connection);
        Journal journal(*m_connection);
        const auto last = journal.toUndo();
        if (!last) {
            return refuse("storage.nothing-to-undo");
        }
        if (last->step.barrier) {
            return refuse("storage.undo-barrier", aboutStep(last->step));
        }
        if (!applyChangeset(*m_connection, last->changeset, Direction::Back)) {
            return refuse("storage.undo-conflict", aboutStep(last->step));
        }
        journal.markUndone(m_clock.now(), m_who, *last);
        transaction.commit();
        return last->step;
    });
}

base::Result<school::Step> SchoolFile::redo()
{
    return writing([this]() -> base::Result<school::Step> {
        Transaction transaction(*m_connection);
        Journal journal(*m_connection);
        const auto next = journal.toRedo();
        if (!next) {
            return refuse("storage.nothing-to-redo");
        }
        if (!applyChangeset(*m_connection, next->changeset, Direction::Forth)) {
            return refuse("storage.undo-conflict", aboutStep(next->step));
        }
        journal.markRedone(m_clock.now(), m_who, *next);
        transaction.commit();
        return next->step;
    });
}

base::Result<std::vector<school::JournalEntry>> SchoolFile::journal(int atMost)
{
    return reading([&]() -> base::Result<std::vector<school::JournalEntry>> {
        return Journal(*m_connection).newest(atMost);
    });
}

base::Result<std::vector<school::JournalEntry>> SchoolFile::history(const std::vector<QUuid>& subjects,
                                                                    int atMost)
{
    return reading([&]() -> base::Result<std::vector<school::JournalEntry>> {
        return Journal(*m_connection).about(subjects, atMost);
    });
}

base::Result<void> SchoolFile::keepScan(const school::Step& step, const people::Scan& scan,
                                        const QByteArray& content)
{
    if (content.size() > people::largestScan) {
        return refuse("storage.scan-too-large",
                      {{QStringLiteral("megabytes"), QString::number(people::largestScan / (1024 * 1024))}});
    }
    return writing([&]() -> base::Result<void> {
        Transaction transaction(*m_connection);
        writeScan(*m_connection, scan, content);
        Journal(*m_connection).note(m_clock.now(), m_who, step, {scan.consent.uuid()});
        transaction.commit();
        return {};
    });
}

base::Result<void> SchoolFile::removeScan(const school::Step& step, base::Id<people::Scan> id)
{
    return writing([&]() -> base::Result<void> {
        Transaction transaction(*m_connection);
        dropScan(*m_connection, id);
        Journal(*m_connection).note(m_clock.now(), m_who, step, {});
        transaction.commit();
        return {};
    });
}

base::Result<QByteArray> SchoolFile::scanContent(base::Id<people::Scan> id)
{
    return reading([&]() -> base::Result<QByteArray> {
        const auto content = readScan(*m_connection, id);
        if (!content) {
            return refuse("storage.no-scan");
        }
        return *content;
    });
}

base::Result<void> SchoolFile::keepDraft(const QString& key, const QByteArray& content)
{
    return writing([&]() -> base::Result<void> {
        if (content.isEmpty()) {
            m_connection->kept(QStringLiteral("DELETE FROM draft WHERE key = ?")).run({key});
        } else {
            m_connection
                ->kept(QStringLiteral("INSERT INTO draft (key, content) VALUES (?, ?) "
                                      "ON CONFLICT (key) DO UPDATE SET content = excluded.content"))
                .run({key, content});
        }
        return {};
    });
}

base::Result<std::optional<QByteArray>> SchoolFile::draft(const QString& key)
{
    return reading([&]() -> base::Result<std::optional<QByteArray>> {
        Statement row = m_connection->prepare(QStringLiteral("SELECT content FROM draft WHERE key = ?"));
        row.run({key});
        return row.next() ? std::optional(row.value(0).toByteArray()) : std::nullopt;
    });
}

base::Result<QString> SchoolFile::integrity()
{
    return reading([this]() -> base::Result<QString> { return integrityOf(*m_connection); });
}

base::Result<void> SchoolFile::copyTo(const QString& target)
{
    if (QFileInfo::exists(target)) {
        return base::refuseInput("storage.exists", {{QStringLiteral("file"), QFileInfo(target).fileName()}});
    }
    try {
        copyBase(*m_connection, target);
    } catch (const SqlFailure& failure) {
        return tl::unexpected(errorOf(failure, Doing::Writing, QFileInfo(target).fileName()));
    }
    return {};
}

} // namespace kurator::storage
