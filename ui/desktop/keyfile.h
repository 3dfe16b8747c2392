// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayList>
#include <QString>

namespace ui {

/// A file of groups and keys as freedesktop.org has it. What is not changed stays as it was
/// written, comments, order and bytes: such files are everybody's.
class KeyFile
{
public:
    /// \return "" or why it cannot be read.
    [[nodiscard]] QString read(const QString &path);
    /// As a whole or not at all; its folder is made where there is none. \return "" or why not.
    [[nodiscard]] QString write(const QString &path) const;

    /// "" where it is not there.
    [[nodiscard]] QString value(const QString &group, const QString &key) const;
    /// "" takes the key out. The value is one line.
    void set(const QString &group, const QString &key, const QString &value);

private:
    struct Place
    {
        qsizetype line = -1;   ///< of the key, or -1
        qsizetype behind = -1; ///< where it would go: behind the group's last line, or -1: no group
    };
    [[nodiscard]] Place find(const QString &group, const QString &key) const;

    QByteArrayList m_lines;
};

} // namespace ui
