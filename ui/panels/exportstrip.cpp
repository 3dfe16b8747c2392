// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exportstrip.h"

#include "paint.h"
#include "store/history.h"
#include "ui/icons.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace ui {

ExportStrip::ExportStrip(QWidget *parent)
    : QWidget(parent)
    , m_icon(new QLabel)
    , m_words(new QLabel)
    , m_busy(new QProgressBar)
    , m_button(new QPushButton)
{
    setObjectName(u"exportStrip"_s);
    m_words->setObjectName(u"exportWords"_s);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    m_words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_busy->setRange(0, 0); // nobody knows how many there are
    m_busy->setTextVisible(false);
    m_busy->setAccessibleName(tr("Writing calls into a file"));
    m_button->setObjectName(u"exportEnd"_s);
    const int step = qRound(stepOf(font()));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(qRound(step * 2.4), step, step * 3, step);
    layout->addWidget(m_icon);
    layout->addWidget(m_words, 3);
    layout->addWidget(m_busy, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, [this] {
        if (isWriting())
            stop();
        else
            hide();
    });
    hide();
}

void ExportStrip::chooseFile(store::History &history, const store::CallQuery &query,
                             const HistoryExport::Words &words)
{
    if (isWriting())
        return;
    auto *dialog = new QFileDialog(this, tr("Export the calls as CSV"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilter(tr("Comma-separated values (*.csv)"));
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("calls", "name of a file") + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this, kept = QPointer(&history), query, words](const QString &file) {
                if (kept && !isWriting())
                    write(*kept, query, file, words);
            });
    dialog->open();
}

void ExportStrip::write(store::History &history, const store::CallQuery &query, const QString &file,
                        const HistoryExport::Words &words)
{
    m_file = QDir::toNativeSeparators(file);
    m_export = std::make_unique<HistoryExport>(history, query, file, words);
    connect(m_export.get(), &HistoryExport::progressed, this, [this](qint64 calls) {
        m_words->setText(tr("Writing %1: %2 calls so far").arg(m_file, QLocale().toString(calls)));
    });
    connect(m_export.get(), &HistoryExport::finished, this, [this](qint64 calls) {
        end(tr("Saved %n call(s) to %1", nullptr, static_cast<int>(calls)).arg(m_file), true);
    });
    connect(m_export.get(), &HistoryExport::failed, this, [this](const QString &trouble) {
        end(tr("Could not save %1: %2").arg(m_file, trouble), false);
    });
    m_words->setText(tr("Writing %1…").arg(m_file));
    m_icon->hide();
    m_busy->show();
    m_button->setText(tr("Ca&ncel"));
    setVisible(true);
    emit changed();
}

void ExportStrip::stop()
{
    if (isWriting())
        end(tr("Nothing was saved to %1").arg(m_file), true);
}

void ExportStrip::end(const QString &words, bool good)
{
    // It may be telling of it just now; what it tells after that is of no interest.
    HistoryExport *ended = m_export.release();
    ended->disconnect(this);
    ended->deleteLater();
    m_words->setText(words);
    m_icon->setPixmap(icon(good ? u"info"_s : u"triangle-alert"_s)
                          .pixmap(fontMetrics().height(), fontMetrics().height()));
    m_icon->show();
    m_busy->hide();
    m_button->setText(tr("C&lose"));
    emit said(words);
    emit changed();
}

} // namespace ui
