// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clidialog.h"

#include "pbx/attendant.h"
#include "ui/theme.h"
#include "ui/words.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int MostLines = 20'000;
constexpr int MostHistory = 200;

} // namespace

CliDialog::CliDialog(pbx::Attendant &attendant, QWidget *parent)
    : QDialog(parent)
    , m_attendant(attendant)
{
    setObjectName(u"cliDialog"_s);
    setWindowTitle(tr("Asterisk CLI"));
    resize(760, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 14);
    layout->setSpacing(10);

    const QFont mono = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    m_output = new QPlainTextEdit(this);
    m_output->setObjectName(u"output"_s);
    m_output->setReadOnly(true);
    m_output->setUndoRedoEnabled(false);
    m_output->setMaximumBlockCount(MostLines);
    m_output->setFont(mono);
    m_output->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_output->setAccessibleName(tr("Output"));
    m_output->setPlaceholderText(tr("Type a command below, such as “core show channels”"));
    layout->addWidget(m_output, 1);

    auto *row = new QHBoxLayout;
    m_line = new QLineEdit(this);
    m_line->setObjectName(u"line"_s);
    m_line->setFont(mono);
    m_line->setAccessibleName(tr("Command"));
    m_line->setPlaceholderText(tr("core show channels"));
    m_line->setMaxLength(900);
    m_line->installEventFilter(this);
    m_run = new QPushButton(tr("&Run"), this);
    m_run->setDefault(true);
    row->addWidget(m_line, 1);
    row->addWidget(m_run);
    layout->addLayout(row);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    QPushButton *clear = buttons->addButton(tr("C&lear"), QDialogButtonBox::ResetRole);
    clear->setAutoDefault(false);
    layout->addWidget(buttons);

    connect(clear, &QPushButton::clicked, m_output, &QPlainTextEdit::clear);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_run, &QPushButton::clicked, this, &CliDialog::run);
    m_line->setFocus();
}

QString CliDialog::output() const
{
    return m_output->toPlainText();
}

void CliDialog::append(const QString &text, bool bad)
{
    QTextCharFormat format;
    if (bad)
        format.setForeground(coloursOf(this).of(Tone::OnCall).text);
    m_output->setCurrentCharFormat(format);
    m_output->appendPlainText(text);
    m_output->verticalScrollBar()->setValue(m_output->verticalScrollBar()->maximum());
}

void CliDialog::run()
{
    const QString line = m_line->text().trimmed();
    if (line.isEmpty())
        return;
    m_history.removeAll(line);
    m_history.append(line);
    if (m_history.size() > MostHistory)
        m_history.removeFirst();
    m_at = m_history.size();
    m_line->clear();
    append(u"> "_s % line, false);
    m_run->setEnabled(false);
    m_attendant.command(line, this, [this](const ami::Result<QString> &result) {
        m_run->setEnabled(true);
        if (!result.ok())
            append(describe(result.error()), true);
        else if (result->trimmed().isEmpty())
            append(tr("(no output)"), false);
        else
            append(*result, false);
        append({}, false);
    });
}

void CliDialog::recall(int by)
{
    m_at = std::clamp<qsizetype>(m_at + by, 0, m_history.size());
    m_line->setText(m_at < m_history.size() ? m_history.at(m_at) : QString());
}

bool CliDialog::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_line && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            recall(key == Qt::Key_Up ? -1 : 1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
