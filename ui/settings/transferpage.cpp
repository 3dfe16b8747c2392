// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transferpage.h"

#include "changesdialog.h"
#include "pageparts.h"
#include "store/settingsfile.h"
#include "ui/dialogs/dialogparts.h"

#include <QCheckBox>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

TransferPage::TransferPage(QSettings &settings, std::function<void(bool)> taken, QWidget *parent)
    : SettingsPage(parent)
    , m_settings(settings)
    , m_taken(std::move(taken))
    , m_layout(new QCheckBox(tr("With the &layout of the window"), this))
    , m_outcome(new OutcomeLine(this))
{
    setObjectName(u"transferPage"_s);
    QVBoxLayout *layout = pageLayout(this);
    layout->addWidget(quietLabel(tr("All connections with desks and numbers, keys, alerts and the "
                                    "look go into one file, which another Cordboard takes over. "
                                    "Secrets, calls, contacts and notes do not."),
                                 this));
    m_layout->setObjectName(u"withLayout"_s);
    layout->addWidget(m_layout);
    auto *save = new QPushButton(tr("&Export settings…"), this);
    save->setObjectName(u"exportSettings"_s);
    auto *load = new QPushButton(tr("&Import settings…"), this);
    load->setObjectName(u"importSettings"_s);
    load->setToolTip(tr("Shows first what would change"));
    auto *row = new QHBoxLayout;
    row->addWidget(save);
    row->addWidget(load);
    row->addStretch();
    layout->addLayout(row);
    m_outcome->setObjectName(u"transferOutcome"_s);
    layout->addWidget(m_outcome);
    layout->addStretch();
    connect(save, &QPushButton::clicked, this, &TransferPage::chooseExport);
    connect(load, &QPushButton::clicked, this, &TransferPage::chooseImport);
}

QString TransferPage::title() const
{
    return tr("Import and export");
}

QString TransferPage::iconName() const
{
    return u"arrow-left-right"_s;
}

QStringList TransferPage::otherWords() const
{
    return {tr("Backup"), tr("Another computer"), u"JSON"_s};
}

void TransferPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setNameFilter(tr("Settings (*.json)"));
    dialog->selectFile(u"cordboard-settings.json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &TransferPage::exportTo);
    dialog->open();
}

void TransferPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setNameFilters({tr("Settings (*.json)"), tr("All files (*)")});
    connect(dialog, &QFileDialog::fileSelected, this, &TransferPage::importFrom);
    dialog->open();
}

void TransferPage::exportTo(const QString &path)
{
    const QByteArray json = store::settingsToJson(m_settings, m_layout->isChecked());
    QSaveFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        m_outcome->say(OutcomeLine::Kind::Good, tr("Saved %1").arg(shown));
    else
        m_outcome->say(OutcomeLine::Kind::Bad,
                       tr("%1 cannot be written (“%2”).").arg(shown, file.errorString()));
}

void TransferPage::importFrom(const QString &path)
{
    QFile file(path);
    const QString shown = QDir::toNativeSeparators(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_outcome->say(OutcomeLine::Kind::Bad,
                       tr("%1 cannot be read (“%2”).").arg(shown, file.errorString()));
        return;
    }
    const store::ReadSettings read = store::settingsFromJson(file.read(store::MaxSettingsFile + 1));
    if (!read.error.isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Bad,
                       tr("%1 was not taken over. %2").arg(shown, read.error));
        return;
    }
    QVariantMap wanted = read.values;
    if (!m_layout->isChecked())
        wanted.removeIf([](auto it) { return !store::isCarried(it.key(), false); });
    const QList<store::SettingChange> changes = store::changesBy(wanted, m_settings);
    if (changes.isEmpty()) {
        m_outcome->say(OutcomeLine::Kind::Good,
                       tr("%1 changes nothing: all is as it stands there.").arg(shown));
        return;
    }
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    auto *dialog = new ChangesDialog(shown, changes, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, changes] {
        QString error;
        const QString backup = store::backUp(m_settings, error);
        if (!error.isEmpty()) {
            m_outcome->say(OutcomeLine::Kind::Bad,
                           tr("Nothing was changed, since no copy of your settings could be kept "
                              "(“%1”).")
                               .arg(error));
            return;
        }
        store::takeOver(changes, m_settings);
        m_taken(std::any_of(changes.begin(), changes.end(), [](const store::SettingChange &one) {
            return one.key.startsWith("window/"_L1);
        }));
        const QString done = tr("Taken over. Start Cordboard again, so that all of it holds.");
        m_outcome->say(OutcomeLine::Kind::Good,
                       backup.isEmpty() ? done
                                        : tr("%1 What you had before is kept in %2.")
                                              .arg(done, QDir::toNativeSeparators(backup)));
    });
    dialog->open();
}

} // namespace ui
