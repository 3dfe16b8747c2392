// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QFrame>
#include <QPointer>
#include <QTimer>

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace pbx {
class Pbx;
}

namespace ui {

class PerformancePage;

/// What a click on the chip opens: rights, server, latency, events, and a page of performance.
class PbxDetails : public QFrame
{
    Q_OBJECT

public:
    PbxDetails(pbx::Pbx &pbx, QWidget *parent);
    /// Takes the values of this moment.
    void refresh();

signals:
    void reconnectRequested();
    void editRequested();
    void loginRequested();
    void correctionsRequested();

private:
    QLabel *addRow(QFormLayout *form, const QString &title);
    void showPerformance(bool shown);

    pbx::Pbx &m_pbx;
    QLabel *m_name = nullptr;
    QLabel *m_link = nullptr;
    QLabel *m_error = nullptr;
    QLabel *m_server = nullptr;
    QLabel *m_address = nullptr;
    QLabel *m_encryption = nullptr;
    QLabel *m_user = nullptr;
    QLabel *m_latency = nullptr;
    QLabel *m_events = nullptr;
    QLabel *m_rights = nullptr;
    QLabel *m_compared = nullptr;
    QVBoxLayout *m_layout = nullptr;
    QWidget *m_body = nullptr; ///< all but the name and the link
    QPushButton *m_showPerformance = nullptr;
    PerformancePage *m_performance = nullptr; ///< while it is shown
    QPushButton *m_corrections = nullptr;
    QPushButton *m_login = nullptr;
    QPushButton *m_reconnect = nullptr;
};

/// A pill per PBX: "● Head office · live · confirmed 0.3 s ago".
class PbxChip : public QAbstractButton
{
    Q_OBJECT

public:
    explicit PbxChip(pbx::Pbx &pbx, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    /// All that the chip says, also where there is no room for it.
    [[nodiscard]] QString words() const;

signals:
    void reconnectRequested();
    void editRequested();
    void loginRequested();
    void correctionsRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    void openDetails();
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString wordsAt(qint64 age) const;
    [[nodiscard]] int lockWidth() const;

    pbx::Pbx &m_pbx;
    QTimer m_tick;
    QPointer<PbxDetails> m_details;
    QString m_spoken;
};

} // namespace ui
