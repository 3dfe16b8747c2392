// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "request.h"
#include "statusline.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QSettings;

namespace ui {

class MainWindow;

/// Does what is asked from outside the window, as the operator would, and tells what became of it.
///
/// Dialling asks first where its source is set to (`outside/askLink`, `outside/askSelection`,
/// `outside/askCommand`, `outside/askBus`, `outside/askKey`): the number stands in the omnibox, and
/// Enter dials, or transfers. A feature code (* or #) that does not come by a command always asks:
/// whoever wrote it could redirect phones.
class Outside : public QObject
{
    Q_OBJECT

public:
    enum class Source { Link, Selection, Command, Bus, Key };
    /// Whether it was done, and in words what was or why not.
    using Done = std::function<void(bool done, const QString &words)>;

    Outside(MainWindow &window, QSettings &settings, QObject *parent = nullptr);

    [[nodiscard]] bool asksFirst(Source source) const;
    void setAsksFirst(Source source, bool asks);

    /// \a done is called once, later or at once. What is asked while something else is under way
    /// is refused.
    void run(const Request &request, Done done);
    /// Brings the window to the front, as a person asked for.
    void show();

private:
    [[nodiscard]] bool mustAsk(Source source, const QString &number) const;
    void dial(const QString &number, const QString &extension, Source source);
    void dialSelection(Source source);
    void transfer(const QString &number, Source source);
    void offer(const QString &number, const QString &words);
    void trigger(CallAction which);
    void end(bool done, const QString &words);

    MainWindow &m_window;
    QSettings &m_settings;
    Done m_done; ///< of what is under way
    QTimer m_patience;
};

} // namespace ui
