// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/messagetext.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace ui {

class OutcomeLine;

/// A message for somebody who is absent, filled from the call, to be copied or mailed.
class MessageDialog : public QDialog
{
    Q_OBJECT

public:
    explicit MessageDialog(QWidget *parent = nullptr);

    void openFor(const MessageFields &fields, const QString &address, const QString &text);
    /// Fills in another template.
    void useTemplate(const QString &text);
    /// What opens a `mailto:` link; by default the desktop. False where nothing took it.
    void setOpener(std::function<bool(const QUrl &)> open) { m_open = std::move(open); }

signals:
    void templateRequested();
    /// Mail went to that address: it is offered the next time.
    void mailed(const QString &address);

private:
    void fill();
    void copy();
    void mail();

    MessageFields m_fields;
    QString m_template;
    std::function<bool(const QUrl &)> m_open;
    QLineEdit *m_person = nullptr;
    QLineEdit *m_address = nullptr;
    QLineEdit *m_subject = nullptr;
    QPlainTextEdit *m_text = nullptr;
    QPushButton *m_mail = nullptr;
    OutcomeLine *m_outcome = nullptr;
};

} // namespace ui
