#include "support/cli.h"

#include <QFile>
#include <QJsonDocument>
#include <QProcess>

QJsonObject Said::object() const
{
    return QJsonDocument::fromJson(out.toUtf8()).object();
}

QJsonArray Said::array() const
{
    return QJsonDocument::fromJson(out.toUtf8()).array();
}

Said CommandLine::run(const QStringList& arguments) const
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("KURATOR_TODAY"), m_today);
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(m_folder.path());
    process.start(QStringLiteral(KURATOR_CLI), arguments);
    process.waitForFinished(120'000);
    Said said;
    said.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    said.out = QString::fromUtf8(process.readAllStandardOutput());
    said.err = QString::fromUtf8(process.readAllStandardError());
    return said;
}

QString CommandLine::file(const QString& name, const QByteArray& content) const
{
    QFile file(path(name));
    if (file.open(QIODevice::WriteOnly)) {
        file.write(content);
    }
    return path(name);
}
