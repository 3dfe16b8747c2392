// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statusline.h"

#include <QObject>

namespace pbx {
class Pbx;
}

namespace ui {

/// Asks where a recording is to go, begins it, ends it, and says what became of it; asks which one
/// to replay.
class Recordings : public QObject
{
    Q_OBJECT

public:
    Recordings(pbx::Pbx &pbx, QWidget *window);

    /// Ends the recording that runs; else asks for a file, and begins.
    void toggle();
    /// Begins in this file, in place of what it holds.
    void begin(const QString &path);
    /// Asks for a recording to be replayed.
    void chooseReplay();

signals:
    void replayChosen(const QString &path);
    void said(ui::Said how, const QString &words);

private:
    pbx::Pbx &m_pbx;
    QWidget *m_window;
};

} // namespace ui
