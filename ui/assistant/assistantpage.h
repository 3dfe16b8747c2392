// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pbx/pbx.h"

#include <QWidget>

namespace ui {

/// What was found out so far, on whichever page.
struct AssistantDraft
{
    pbx::Profile profile;
    QString saved;         ///< the name under which it is kept, or "": not yet
    bool loggedIn = false; ///< its login was accepted
};

/// One step of the assistant.
class AssistantPage : public QWidget
{
    Q_OBJECT

public:
    AssistantPage(AssistantDraft &draft, QWidget *parent = nullptr)
        : QWidget(parent)
        , m_draft(draft)
    {}

    /// Among the steps: "Log in".
    [[nodiscard]] virtual QString title() const = 0;
    /// It comes into view.
    virtual void enter() {}
    /// It goes, back or forth or with the assistant: what takes time ends.
    virtual void leave() {}
    /// On to the next one: emits done(), at once or when it is so far.
    virtual void next() { emit done(); }
    /// What the button says that does it.
    [[nodiscard]] virtual QString nextWords() const { return tr("&Next"); }

signals:
    void done();
    /// nextWords() are others.
    void changed();

protected:
    AssistantDraft &m_draft;
};

} // namespace ui
