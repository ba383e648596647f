#include "benchmarks/peers.h"

#include <QFileInfo>
#include <QProcess>

namespace {

constexpr int npmPatience = 60'000; // ms

bool runs(const QString& program, const QStringList& arguments, int patience)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return false;
    }
    return process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0;
}

// The first Python that has the module, the system's after the user's own; empty: none has.
QString pythonWith(const QString& module)
{
    for (const QString& python : {QStringLiteral("python3"), QStringLiteral("/usr/bin/python3")}) {
        if (runs(python, {QStringLiteral("-c"), QStringLiteral("import ") + module}, npmPatience)) {
            return python;
        }
    }
    return {};
}

// Whether the folder has the module, brought by npm when need be.
bool nodeHas(const QString& module, const QString& folder)
{
    const QString place = folder + QStringLiteral("/node_modules/") + module;
    return QFileInfo::exists(place) ||
           (runs(QStringLiteral("npm"),
                 {QStringLiteral("install"), QStringLiteral("--prefix"), folder, QStringLiteral("--no-audit"),
                  QStringLiteral("--no-fund"), QStringLiteral("--ignore-scripts"), module},
                 npmPatience) &&
            QFileInfo::exists(place));
}

} // namespace

std::optional<PeerCall> peerCall(const Peer& peer, const QString& folder)
{
    const QString module = QLatin1String(peer.module);
    const QString script = QString::fromUtf8(peer.script);
    if (peer.language == Peer::Language::Python) {
        const QString python = pythonWith(module);
        return python.isEmpty() ? std::nullopt
                                : std::optional(PeerCall{python, {QStringLiteral("-c"), script, folder}});
    }
    return nodeHas(module, folder) ? std::optional(PeerCall{QStringLiteral("node"),
                                                            {QStringLiteral("-e"), script, folder, module}})
                                   : std::nullopt;
}
