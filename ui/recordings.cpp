// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recordings.h"

#include "pbx/pbx.h"
#include "pbx/tape.h"
#include "words.h"

#include <QDateTime>
#include <QDir>
#include <QFileDialog>
#include <QLocale>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace ui {

Recordings::Recordings(pbx::Pbx &pbx, QWidget *window)
    : QObject(window)
    , m_pbx(pbx)
    , m_window(window)
{
    const pbx::Tape &tape = pbx.tape();
    connect(&tape, &pbx::Tape::ended, this, [this](pbx::Tape::Ending ending, const QString &text) {
        const QString file = QDir::toNativeSeparators(m_pbx.tape().path());
        emit said(
            Said::Failed,
            ending == pbx::Tape::Ending::Full
                ? tr("The recording has ended: %1 is as large as one may become. "
                     "Begin another.")
                      .arg(file)
                : tr("The recording has ended: %1 cannot be written (“%2”).").arg(file, text));
    });
}

void Recordings::toggle()
{
    pbx::Tape &tape = m_pbx.tape();
    if (tape.isRecording()) {
        tape.stop();
        const QString size =
            QLocale().formattedDataSize(tape.bytes(), 1, QLocale::DataSizeSIFormat);
        emit said(Said::Done,
                  tr("Recorded %1 to %2").arg(size, QDir::toNativeSeparators(tape.path())));
        return;
    }
    auto *dialog = new QFileDialog(m_window, tr("Record the wire"));
    dialog->setObjectName(u"recordDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Recordings (*.ami)"));
    dialog->setDefaultSuffix(u"ami"_s);
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    dialog->selectFile(
        u"cordboard-%1.ami"_s.arg(QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &Recordings::begin);
    dialog->open();
}

void Recordings::begin(const QString &path)
{
    pbx::Tape &tape = m_pbx.tape();
    const QString file = QDir::toNativeSeparators(path);
    if (!tape.record(path, pbx::Tape::Begin::Anew)) {
        emit said(Said::Failed,
                  tr("Not recorded. %1 cannot be written (“%2”).").arg(file, tape.errorString()));
        return;
    }
    m_pbx.resync();
    emit said(Said::Note,
              tr("What the PBX sends is recorded to %1, names and numbers included").arg(file));
}

void Recordings::chooseReplay()
{
    auto *dialog = new QFileDialog(m_window, tr("Replay a recording"));
    dialog->setObjectName(u"replayDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Recordings (*.ami)"), tr("All files (*)")});
    dialog->setDirectory(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    connect(dialog, &QFileDialog::fileSelected, this, &Recordings::replayChosen);
    dialog->open();
}

} // namespace ui
