// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "bundle/bundle.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QPushButton;
class QTreeWidget;

namespace bundle {
class Log;
}
namespace pbx {
class Pbx;
}

namespace ui {

class OutcomeLine;

/// What goes into a support bundle, how large it is, and where the bundle goes.
class SupportDialog : public QDialog
{
    Q_OBJECT

public:
    /// \a log may be nullptr: then there is none to put in.
    SupportDialog(const pbx::Pbx &pbx, const QSettings &settings, const bundle::Log *log,
                  QWidget *parent = nullptr);

    [[nodiscard]] QComboBox *recordingBox() const { return m_recording; }
    [[nodiscard]] QCheckBox *maskBox() const { return m_mask; }
    [[nodiscard]] QTreeWidget *files() const { return m_files; }
    /// Puts a recording of a file in, in place of the one in memory.
    void useRecording(const QString &path);
    /// Writes it.
    void saveTo(const QString &path);

signals:
    /// "" as \a error: all went well.
    void saved(const QString &path, const QString &error);

private:
    [[nodiscard]] bundle::Content content() const;
    void chooseRecording();
    void chooseTarget();
    void list();

    QComboBox *m_recording = nullptr;
    QCheckBox *m_state = nullptr;
    QCheckBox *m_log = nullptr;
    QCheckBox *m_settings = nullptr;
    QCheckBox *m_mask = nullptr;
    QTreeWidget *m_files = nullptr;
    OutcomeLine *m_outcome = nullptr;
    QPushButton *m_save = nullptr;
    // As they were when the dialog was opened: what is listed is what is saved.
    bundle::Content m_all;
    int m_chosen = 0; ///< of m_recording, before a file was asked for
    bundle::Saver m_saver;
};

} // namespace ui
