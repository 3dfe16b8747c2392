// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "supportdialog.h"

#include "bundle/log.h"
#include "dialogparts.h"
#include "pbx/pbx.h"
#include "pbx/statejson.h"
#include "pbx/tape.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QRandomGenerator>
#include <QStandardPaths>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// What an entry of the list of recordings is, in its Qt::UserRole: a path, or one of these.
const QString Kept = u":kept"_s;
const QString Ask = u":ask"_s;

QString sizeOf(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

SupportDialog::SupportDialog(const pbx::Pbx &pbx, const QSettings &settings, const bundle::Log *log,
                             QWidget *parent)
    : QDialog(parent)
{
    setObjectName(u"supportDialog"_s);
    setWindowTitle(tr("Save a support bundle"));
    setMinimumWidth(520);
    m_all.kept = pbx.tape().kept();
    m_all.keptTimes = pbx.tape().keptTimes();
    m_all.state = pbx::stateDocument({&pbx});
    m_all.log = log ? log->text() : QByteArray();
    m_all.settings = bundle::settingsText(settings);
    m_all.seed = QRandomGenerator::system()->generate();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    layout->addWidget(quietLabel(tr("One file for whoever looks into a problem. You see what goes "
                                    "in, and it is sent nowhere: you pass it on yourself."),
                                 this));

    m_recording = new QComboBox(this);
    m_recording->setAccessibleName(tr("Recording"));
    m_recording->addItem(tr("None"));
    if (!m_all.kept.isEmpty()) {
        m_recording->addItem(tr("What came in the last %1", "a duration such as 12:04")
                                 .arg(formatDuration(pbx.tape().keptMs())),
                             Kept);
        m_recording->setCurrentIndex(1);
    }
    m_recording->addItem(tr("A recording of mine…"), Ask);
    m_chosen = m_recording->currentIndex();
    const auto box = [this](const QString &text, const QByteArray &what) {
        auto *made = new QCheckBox(text, this);
        made->setChecked(!what.isEmpty());
        made->setEnabled(!what.isEmpty());
        connect(made, &QCheckBox::toggled, this, &SupportDialog::list);
        return made;
    };
    m_state = box(tr("The &board as it is now"), m_all.state);
    m_log = box(tr("What the &program logged"), m_all.log);
    m_settings = box(tr("S&ettings, without secrets"), m_all.settings);
    auto *form = new QFormLayout;
    form->setHorizontalSpacing(14);
    form->addRow(tr("&Recording"), m_recording);
    form->addRow({}, m_state);
    form->addRow({}, m_log);
    form->addRow({}, m_settings);
    layout->addLayout(form);

    m_mask = new QCheckBox(tr("&Mask numbers, names and addresses"), this);
    m_mask->setChecked(true);
    layout->addSpacing(4);
    layout->addWidget(m_mask);
    layout->addWidget(quietLabel(
        tr("Stand-ins take their place, the same for the same in the whole bundle. Names of "
           "queues, contexts and files stay as they are."),
        this));

    m_files = new QTreeWidget(this);
    m_files->setAccessibleName(tr("What is in the bundle"));
    m_files->setHeaderLabels({tr("In the bundle"), tr("Size")});
    m_files->setRootIsDecorated(false);
    m_files->setSelectionMode(QAbstractItemView::NoSelection);
    m_files->header()->setStretchLastSection(false);
    m_files->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_files->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_files->setMinimumHeight(150);
    layout->addSpacing(4);
    layout->addWidget(m_files, 1);
    m_outcome = new OutcomeLine(this);
    layout->addWidget(m_outcome);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("&Save…"), QDialogButtonBox::AcceptRole);
    m_save->setDefault(true);
    buttons->addButton(QDialogButtonBox::Cancel)->setAutoDefault(false);
    layout->addWidget(buttons);

    connect(m_mask, &QCheckBox::toggled, this, &SupportDialog::list);
    connect(m_recording, &QComboBox::activated, this, [this](int index) {
        if (m_recording->itemData(index).toString() == Ask)
            chooseRecording();
        else
            m_chosen = index;
        list();
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &SupportDialog::chooseTarget);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&m_saver, &bundle::Saver::saved, this,
            [this](const QString &path, const QString &error) {
                m_save->setEnabled(true);
                emit saved(path, error);
                if (error.isEmpty())
                    accept();
                else
                    m_outcome->say(
                        OutcomeLine::Kind::Bad,
                        tr("%1 was not saved: %2").arg(QDir::toNativeSeparators(path), error));
            });
    list();
}

void SupportDialog::chooseRecording()
{
    m_recording->setCurrentIndex(m_chosen);
    auto *dialog = new QFileDialog(this, tr("A recording for the bundle"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Recordings (*.ami)"), tr("All files (*)")});
    dialog->setDirectory(documents());
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::useRecording);
    dialog->open();
}

void SupportDialog::useRecording(const QString &path)
{
    m_chosen = m_recording->count() - 1;
    m_recording->insertItem(m_chosen, QFileInfo(path).fileName(), path);
    m_recording->setCurrentIndex(m_chosen);
    list();
}

bundle::Content SupportDialog::content() const
{
    bundle::Content chosen = m_all;
    const QString recording = m_recording->currentData().toString();
    if (recording != Kept) {
        chosen.kept.clear();
        chosen.keptTimes.clear();
        chosen.recordingPath = recording == Ask ? QString() : recording;
    }
    if (!m_state->isChecked())
        chosen.state.clear();
    if (!m_log->isChecked())
        chosen.log.clear();
    if (!m_settings->isChecked())
        chosen.settings.clear();
    chosen.mask = m_mask->isChecked();
    return chosen;
}

void SupportDialog::list()
{
    const bundle::Content chosen = content();
    m_files->clear();
    qint64 all = 0;
    const auto add = [&](const QString &name, qint64 size) {
        if (size == 0)
            return;
        auto *item = new QTreeWidgetItem(m_files, {name, sizeOf(size)});
        item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
        all += size;
    };
    add(u"recording.ami"_s, chosen.recordingPath.isEmpty()
                                ? qint64(chosen.kept.size())
                                : QFileInfo(chosen.recordingPath).size());
    add(u"state.json"_s, chosen.state.size());
    add(u"log.txt"_s, chosen.log.size());
    add(u"settings.txt"_s, chosen.settings.size());
    m_outcome->say(OutcomeLine::Kind::Quiet,
                   all == 0 ? tr("Nothing is chosen.")
                            : tr("About %1, and much less as a zip file.").arg(sizeOf(all)));
    m_save->setEnabled(all > 0 && !m_saver.isBusy());
    m_save->setToolTip(all > 0 ? QString() : tr("Choose what is to go in"));
}

void SupportDialog::chooseTarget()
{
    auto *dialog = new QFileDialog(this, tr("Save a support bundle"));
    dialog->setObjectName(u"bundleDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Support bundles (*.zip)"));
    dialog->setDefaultSuffix(u"zip"_s);
    dialog->setDirectory(documents());
    dialog->selectFile(u"cordboard-support-%1.zip"_s.arg(
        QDateTime::currentDateTime().toString(u"yyyy-MM-dd-HHmm"_s)));
    connect(dialog, &QFileDialog::fileSelected, this, &SupportDialog::saveTo);
    dialog->open();
}

void SupportDialog::saveTo(const QString &path)
{
    m_saver.save(content(), path);
    m_save->setEnabled(false);
    m_outcome->say(OutcomeLine::Kind::Quiet, tr("Saving…"));
}

} // namespace ui
