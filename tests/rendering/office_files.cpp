#include "rendering/office_files.h"

#include "exchange/zip_archive.h"
#include "support/text.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>

namespace kurator::tests {

namespace {

QByteArray toldBy(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.start(program, arguments);
    const bool ended = process.waitForFinished(240'000);
    INFO(program.toStdString() << ": " << process.readAllStandardError().toStdString());
    REQUIRE(ended);
    REQUIRE(process.exitStatus() == QProcess::NormalExit);
    return process.readAllStandardOutput();
}

} // namespace

PaperFolder::PaperFolder() : m_kept(qEnvironmentVariableIsSet("KURATOR_PICTURES"))
{
    QTemporaryDir folder;
    folder.setAutoRemove(false);
    m_path = m_kept ? qEnvironmentVariable("KURATOR_PICTURES") : folder.path();
    QDir().mkpath(m_path);
}

PaperFolder::~PaperFolder()
{
    if (!m_kept) {
        QDir(m_path).removeRecursively();
    }
}

QString PaperFolder::file(const QString& name) const
{
    return m_path + QLatin1Char('/') + name;
}

void convertByLibreOffice(const QStringList& files, const QString& format, const PaperFolder& folder)
{
    const QTemporaryDir profile;
    toldBy(
        QStringLiteral("soffice"),
        QStringList{QStringLiteral("-env:UserInstallation=") + QUrl::fromLocalFile(profile.path()).toString(),
                    QStringLiteral("--headless"), QStringLiteral("--convert-to"), format,
                    QStringLiteral("--outdir"), folder.path()} +
            files);
}

bool hasLibreOffice()
{
    if (QStandardPaths::findExecutable(QStringLiteral("soffice")).isEmpty()) {
        WARN("SKIPPED: LibreOffice (soffice) is not installed");
        return false;
    }
    return true;
}

std::vector<QJsonObject> seenByPythonDocx(const QStringList& paths)
{
    const QString script = QStringLiteral(KURATOR_SOURCE_DIR "/tests/rendering/docx_dump.py");
    const QByteArray told =
        toldBy(QStringLiteral("/usr/bin/python3"), QStringList{QStringLiteral("-B"), script} + paths);
    std::vector<QJsonObject> seen;
    for (const QJsonValue& file : QJsonDocument::fromJson(told).array()) {
        seen.push_back(file.toObject());
    }
    REQUIRE(seen.size() == static_cast<std::size_t>(paths.size()));
    return seen;
}

QString qrOnFirstPage(const QString& pdf, const PaperFolder& folder)
{
    const QString picture = folder.file(QStringLiteral("qr"));
    toldBy(QStringLiteral("pdftoppm"),
           {QStringLiteral("-r"), QStringLiteral("150"), QStringLiteral("-f"), QStringLiteral("1"),
            QStringLiteral("-singlefile"), QStringLiteral("-png"), pdf, picture});
    return QString::fromUtf8(toldBy(QStringLiteral("zbarimg"), {QStringLiteral("--raw"), QStringLiteral("-q"),
                                                                picture + QStringLiteral(".png")}))
        .trimmed();
}

QByteArray bytesOfFile(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QByteArray zipPart(const QString& path, const QString& name)
{
    const auto archive = exchange::ZipArchive::open(bytesOfFile(path), {});
    REQUIRE(archive);
    const auto bytes = (*archive)->bytes(name);
    REQUIRE(bytes);
    return *bytes;
}

} // namespace kurator::tests
