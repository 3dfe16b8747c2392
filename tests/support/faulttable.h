// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "faultcell.h"

#include <QString>

#include <memory>
#include <vector>

/// The table fault × stage: what is to be noticed, whether it was, and how it is shown.
namespace faulttable {

using Faults = std::vector<support::Fault>;

/// A cell for one fault in one stage, and whatever it needs beside.
using MakeCell =
    std::function<std::unique_ptr<FaultCell>(const support::FaultProxy::Plan &plan, bool ends)>;

/// Plays every fault in every stage, all in one event loop, and prints the table. What was wrong,
/// or "".
[[nodiscard]] QString play(const char *title, const Faults &faults, const MakeCell &make);

} // namespace faulttable
