#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

struct sqlite3;

namespace kurator::storage {

// Looks at a base past the program, as another tool would.
class FileOutside
{
public:
    explicit FileOutside(const QString& path);
    ~FileOutside();
    FileOutside(const FileOutside&) = delete;
    FileOutside& operator=(const FileOutside&) = delete;

    // Runs the statements; the first column of the rows, as text.
    QStringList run(const QString& sql) const;
    // Whether the base lets the statement through.
    [[nodiscard]] bool allows(const QString& sql) const;

private:
    sqlite3* m_handle = nullptr;
};

// The tables, indexes and triggers of a base, in the order of their names.
[[nodiscard]] QStringList schemaOf(const QString& path);

[[nodiscard]] QByteArray bytesOf(const QString& path);
void writeBytes(const QString& path, const QByteArray& bytes);

// Gives the connection that is opened while it lives, so that a test can spoil it: a full disk, a crash.
class ConnectionSpy
{
public:
    ConnectionSpy();
    ~ConnectionSpy();
    ConnectionSpy(const ConnectionSpy&) = delete;
    ConnectionSpy& operator=(const ConnectionSpy&) = delete;

    // The connection that was opened last.
    [[nodiscard]] static sqlite3* handle();
};

// Gives the room of removed records back to the disk.
void dropFreePages(sqlite3* handle);

// Denies the base any further page, as a full disk does; `false` gives the room back.
void fillDisk(sqlite3* handle, bool full);

} // namespace kurator::storage
