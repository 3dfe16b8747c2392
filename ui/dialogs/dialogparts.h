// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLabel>

class QDialog;
class QPlainTextEdit;
class QVBoxLayout;

namespace ui {

/// A line of a dialog that says how it went, in the colour that goes with it. Empty, it takes no
/// room. Plain text: much of it comes from servers.
class OutcomeLine : public QLabel
{
    Q_OBJECT

public:
    enum class Kind { Quiet, Good, Bad };

    explicit OutcomeLine(QWidget *parent = nullptr);

    void say(Kind kind, const QString &text);
    [[nodiscard]] Kind kind() const { return m_kind; }

protected:
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    Kind m_kind = Kind::Quiet;
};

/// A dialog's layout, with the room around it and between its parts that all of them have.
[[nodiscard]] QVBoxLayout *dialogLayout(QDialog *dialog);
/// Who or what a dialog is about: large, and plain text.
[[nodiscard]] QLabel *headLine(QWidget *parent);
/// A second-rank line of explanation.
[[nodiscard]] QLabel *quietLabel(const QString &text, QWidget *parent);
/// Has what is typed begin on the right where the layout does. Qt leaves it on the left.
void alignText(QPlainTextEdit *edit);
/// The same of what is shown: Qt leaves figures and the server's own words on the left.
void alignText(QLabel *label);

} // namespace ui
