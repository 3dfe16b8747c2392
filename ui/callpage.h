// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "statusline.h"
#include "store/callentry.h"

#include <QList>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <functional>

class QAction;
class QSettings;

namespace ui {

class CallEvents;

/// What stands in an address in place of `{number}` and the like, by its name without braces.
using CallFields = QList<std::pair<QString, QString>>;

/// The address of the page about one call. Fields may stand in the path, the query and the
/// fragment, never in the scheme or the host, and each is encoded as a whole: what a caller calls
/// himself is a value there, and nothing else.
struct CallAddress
{
    QUrl url;
    enum class Wrong {
        Nothing,
        Empty,
        Scheme,  ///< none, or one that is not allowed: `what`
        Host,    ///< no host, or a field in it
        Field,   ///< there is no such field: `what`
        Brace,   ///< one that is not closed
        Address, ///< what comes of it is no address, or leads out of its folder
    };
    Wrong wrong = Wrong::Nothing;
    QString what;

    /// \a schemes: allowed beside http and https. `file`, `javascript` and the like never are.
    [[nodiscard]] static CallAddress from(const QString &pattern, const CallFields &fields,
                                          const QStringList &schemes);
};

/// Opens a page about a call in the browser: a customer's record, a ticket. When, and which one, is
/// kept under `page/`; never, at first.
class CallPage : public QObject
{
    Q_OBJECT

public:
    enum class When { ByKey, Ringing, Answered };
    struct Rule
    {
        QString pattern;
        When when = When::ByKey;
        QStringList schemes;     ///< allowed beside http and https
        bool outgoing = false;   ///< also calls that the operator makes
        bool colleagues = false; ///< also calls with an extension of the PBX
        friend bool operator==(const Rule &, const Rule &) = default;
    };
    struct People
    {
        std::function<QString(const QString &number)> nameOf;          ///< who has it, or ""
        std::function<QString(const QString &number)> internationalOf; ///< `+49305550144`, or ""
        std::function<bool(const QString &number)> isColleague;        ///< it is an extension
        std::function<store::CallEntry()> current; ///< the call of this moment, or none
    };

    CallPage(QSettings &settings, const CallEvents &events, People people, QObject *parent);

    [[nodiscard]] const Rule &rule() const { return m_rule; }
    /// Works at once, and is kept.
    void setRule(const Rule &rule);
    /// Opens the page of the call of this moment.
    [[nodiscard]] QAction *action() const { return m_action; }
    [[nodiscard]] CallFields fieldsOf(const store::CallEntry &call) const;
    /// For a look at what an address becomes.
    [[nodiscard]] static store::CallEntry sample();
    /// In words for a person, or "".
    [[nodiscard]] static QString describe(const CallAddress &address);
    /// What each field holds, in words, in the order in which they are offered.
    [[nodiscard]] static QList<std::pair<QString, QString>> fieldWords();

    /// For tests; by default QDesktopServices::openUrl().
    void setOpener(std::function<bool(const QUrl &)> opener) { m_opener = std::move(opener); }
    /// What could be opened by the key may be another.
    void refresh();

signals:
    void said(ui::Said how, const QString &text);
    void changed();

private:
    void onEvent(When when, const store::CallEntry &call);
    void open(const store::CallEntry &call);

    QSettings &m_settings;
    People m_people;
    Rule m_rule;
    QAction *m_action;
    std::function<bool(const QUrl &)> m_opener;
};

} // namespace ui
