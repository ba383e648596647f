#pragma once

#include "benchmarks/peers.h"

#include <QString>

#include <span>

// Declension of the grammar's lists of names: how many forms are right, and how many full names a second.
void prepareDeclension(const QString& folder);
void runDeclension(const QString& folder);
std::span<const Peer> declensionPeers();
