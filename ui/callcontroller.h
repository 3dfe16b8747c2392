// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "actions.h"
#include "ami/result.h"
#include "pbx/attendant.h"
#include "statusline.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace models {
class OwnCall;
class PeopleModel;
} // namespace models

namespace pbx {
class Pbx;
}

namespace ui {

/// What is typed and selected in the window at this moment.
struct Selection
{
    QString typed;            ///< extension or number the omnibox stands for, or ""
    QString typedName;        ///< of it, for messages
    bool nothingFits = false; ///< something is typed, but nobody fits: no selection stands in
    QString person;           ///< selected extension, or ""
    QString personName;
    QString channel; ///< selected in the Channels table: Uniqueid, or ""
};

/// Decides what each call action means now, asks the Attendant, and says what became of it.
///
/// Target: who is typed, else who is selected. Acted on: the operator's own call, else the channel
/// selected in the table, else the call of the selected person (where somebody else is typed).
class CallController : public QObject
{
    Q_OBJECT

public:
    /// \a selection is not asked before the first refresh().
    CallController(pbx::Pbx &pbx, const models::OwnCall &ownCall, const models::PeopleModel &people,
                   CallActions &actions, std::function<Selection()> selection,
                   QObject *parent = nullptr);

    /// What Enter in the omnibox does: call, or transfer where a call is up.
    void doBest();
    void call(const QString &number, const QString &name = {});
    void transfer(const QString &uniqueId, const QString &extension, const QString &name = {});
    void hangUp(const QString &uniqueId);
    void limit(const QString &uniqueId, int seconds);

    /// Why a call cannot be transferred, in words, or "".
    [[nodiscard]] QString whyNotTransfer(const QString &uniqueId) const;
    [[nodiscard]] QString whyNotCall() const;
    /// Why no waiting call can come to the operator's own phone.
    [[nodiscard]] QString whyNotTake() const;
    [[nodiscard]] QString whyNotMailbox() const;
    /// Uniqueid of what Transfer and Time limit act on now, or "".
    [[nodiscard]] QString actedOn() const;
    /// "Acme GmbH", "+49 30 5550" or "the call", for messages.
    [[nodiscard]] QString partyOf(const QString &uniqueId) const;
    [[nodiscard]] bool hasOwnCall() const;
    /// Who is typed, else selected, or "".
    [[nodiscard]] QString targetExtension() const { return target().extension; }
    /// Who is typed, or "".
    [[nodiscard]] QString typedExtension() const { return m_selection().typed; }
    /// "Mei Tanaka 113", or the number alone where nobody is known by it.
    [[nodiscard]] QString nameOf(const QString &extension) const;
    /// Says what is asked, and gives what says how it ended.
    [[nodiscard]] pbx::Attendant::Done<QString> report(const QString &asked, const QString &done,
                                                       const QString &failed);
    /// `101` → `101@default`, or the voicemail context in which that mailbox really is.
    [[nodiscard]] QString mailboxOf(const QString &extension) const;

public slots:
    /// Looks again at what can work, a moment later, however often it is asked.
    void refreshSoon();
    void refresh();

signals:
    /// What can work was looked at again.
    void refreshed();
    void said(ui::Said how, const QString &text);
    /// The omnibox has done its work.
    void used(const QString &extension);
    /// A call was asked for: what is dialled, and whose it is, or "".
    void called(const QString &number, const QString &name);
    void mailboxDialogRequested(const QString &mailbox);
    void limitDialogRequested(const QString &uniqueId);
    void cliRequested();

private:
    struct Target
    {
        QString extension, name;
        [[nodiscard]] QString words() const;
    };
    [[nodiscard]] Target target() const;
    [[nodiscard]] QString whatToHangUp() const;

    pbx::Pbx &m_pbx;
    const models::OwnCall &m_ownCall;
    const models::PeopleModel &m_people;
    CallActions &m_actions;
    std::function<Selection()> m_selection;
    QTimer m_soon;
};

} // namespace ui
