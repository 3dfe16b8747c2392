// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QProcess>
#include <QString>
#include <QTcpSocket>

#include <memory>

namespace soak {

/// The lab's phones, told what to do without waiting for it: their own control ports take commands
/// while the connection that is tested goes on being read.
class Phones : public QObject
{
    Q_OBJECT

public:
    /// \a directory is the lab's: its lab.json tells of the phones.
    explicit Phones(const QString &directory);
    ~Phones() override;

    [[nodiscard]] QStringList all() const;
    /// The phone whose channel this is (`PJSIP/101-0000001f`), or "".
    [[nodiscard]] QString of(const QString &channel) const;

    /// A command of baresip's: `accept`, `hangup`, `hold`, `resume`, `dial` with a number…
    void tell(const QString &phone, const QString &command, const QString &parameter = {});
    /// Takes its leave of the server and ends; or starts and registers again.
    void turn(const QString &phone, bool on);
    [[nodiscard]] bool isOn(const QString &phone) const { return m_phones.value(phone).on; }
    /// Nobody is on the way out or in.
    [[nodiscard]] bool areSettled() const { return m_turning == 0; }
    /// Phones that ended by themselves, and were started again.
    [[nodiscard]] int crashes() const { return m_crashes; }

private:
    struct Phone
    {
        QString channel; ///< `PJSIP/101`
        quint16 port = 0;
        bool on = true;
        std::shared_ptr<QTcpSocket> control;
    };

    QString m_directory;
    QHash<QString, Phone> m_phones;
    int m_turning = 0;
    int m_crashes = 0;
};

} // namespace soak
