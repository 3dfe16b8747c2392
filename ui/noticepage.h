// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace ui {

/// What stands in the middle of the window while there is no picture of a PBX: the first start,
/// connecting, a refused login. A mark, a title, a sentence, and at most two buttons.
class NoticePage : public QWidget
{
    Q_OBJECT

public:
    enum class Mark { Cord, Waiting, Refused, Certificate };

    explicit NoticePage(QWidget *parent = nullptr);

    /// An empty button text is no button. \a said are somebody else's words, set apart.
    void show(Mark mark, const QString &title, const QString &text, const QString &said,
              const QString &first, const QString &second);
    /// Below the sentence of the last show(): the certificate trusted so far ("" where none was)
    /// and the one that the PBX shows, as securitywords.h spells them.
    void showFingerprints(const QString &trusted, const QString &shown);
    [[nodiscard]] QString title() const;
    [[nodiscard]] QString text() const;
    [[nodiscard]] QString fingerprints() const;
    [[nodiscard]] QPushButton *firstButton() const { return m_first; }
    [[nodiscard]] QPushButton *secondButton() const { return m_second; }

signals:
    void firstClicked();
    void secondClicked();

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *addFingerprint(QGridLayout *grid, const QString &id, QLabel *&name);
    void restyle();

    Mark m_mark = Mark::Cord;
    QWidget *m_picture = nullptr;
    QLabel *m_title = nullptr;
    QLabel *m_text = nullptr;
    QLabel *m_said = nullptr;
    QWidget *m_prints = nullptr;
    QLabel *m_trusted = nullptr;
    QLabel *m_trustedName = nullptr;
    QLabel *m_shown = nullptr;
    QLabel *m_shownName = nullptr;
    QPushButton *m_first = nullptr;
    QPushButton *m_second = nullptr;
};

/// The bar above an old picture: "Connection lost 12 s ago – reconnecting in 4 s – …".
class StaleBanner : public QWidget
{
    Q_OBJECT

public:
    explicit StaleBanner(QWidget *parent = nullptr);

    void setWords(const QString &words);
    [[nodiscard]] QString words() const;

signals:
    void reconnectRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void restyle();

    QLabel *m_words = nullptr;
};

} // namespace ui
