#pragma once

#include <QString>
#include <QStringList>

#include <optional>

// A program of others for the same work: a script for Python or Node that uses `module`. Its arguments are
// the folder of the benchmark and, for Node, the module; it measures itself and prints "12 ms, peak 34 MiB"
// last.
struct Peer
{
    enum class Language
    {
        Python,
        Node,
    };

    const char* module;
    Language language;
    const char* script;
};

// How to start a peer. None when Python has no such module, or npm cannot be had or does not bring it within
// its time: Node's modules are fetched into the folder.
struct PeerCall
{
    QString program;
    QStringList arguments;
};
std::optional<PeerCall> peerCall(const Peer& peer, const QString& folder);
