#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

// What a run of kurator-cli said.
struct Said
{
    int exitCode = -1;
    QString out;
    QString err;

    [[nodiscard]] QJsonObject object() const;
    [[nodiscard]] QJsonArray array() const;
};

// A folder of the test's own, in which the real program is run as an administrator would run it.
class CommandLine
{
public:
    explicit CommandLine(QString today = QStringLiteral("2026-11-21")) : m_today(std::move(today)) {}

    Said run(const QStringList& arguments) const;
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }
    // Writes a file into the folder and returns its path.
    [[nodiscard]] QString file(const QString& name, const QByteArray& content) const;

private:
    QTemporaryDir m_folder;
    QString m_today;
};
