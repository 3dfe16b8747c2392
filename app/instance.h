// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/outside.h"

#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <functional>

/// The one running Cordboard of a user, as others reach it: a local socket that only that user can
/// open, in the desktop's runtime folder. A request and its answer are one line of JSON each:
/// `{"what":"dial","number":"104","from":"command"}` → `{"done":true,"words":"…"}`.
class Instance : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<void(const ui::Request &, ui::Outside::Done)>;

    /// Answers to others by \a handler, unless another one does already: then false.
    [[nodiscard]] bool listen(Handler handler, const QString &config = {});

    /// "" where the desktop has no such place. \a config: the folder of `--config`, each of which
    /// has an instance of its own.
    [[nodiscard]] static QString address(const QString &config = {});
    /// As they go over the socket. Nothing where that is no request.
    [[nodiscard]] static QByteArray toLine(const ui::Request &request);
    [[nodiscard]] static std::optional<ui::Request> fromLine(const QByteArray &line);

    static constexpr qint64 MaxLine = 4096;

private:
    void accept();
    void read(QLocalSocket *socket);

    QLocalServer m_server;
    Handler m_handler;
    int m_guests = 0;
};

/// Asks the running one, if there is one.
class InstanceCall : public QObject
{
    Q_OBJECT

public:
    /// \a request is sent later, from the event loop.
    explicit InstanceCall(const ui::Request &request, QObject *parent = nullptr,
                          const QString &config = {});

signals:
    void nobodyThere();
    void answered(bool done, const QString &words);

private:
    void read();
    void lost();

    QLocalSocket m_socket;
    QTimer m_patience;
    QString m_where;
    QByteArray m_line;
    bool m_ended = false;
};
