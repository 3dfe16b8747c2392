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
/// `outside/askCommand`): the number stands in the omnibox, and Enter dials. A feature code (* or
/// #) that came by a link or from a selection always asks: whoever wrote it could redirect phones.
class Outside : public QObject
{
    Q_OBJECT

public:
    enum class Source { Link, Selection, Command };
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
    void dial(const QString &number, const QString &extension, Source source);
    void dialSelection();
    void trigger(CallAction which);
    void end(bool done, const QString &words);

    MainWindow &m_window;
    QSettings &m_settings;
    Done m_done; ///< of what is under way
    QTimer m_patience;
};

} // namespace ui
