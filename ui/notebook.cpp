// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notebook.h"

#include "dialogs/messagedialog.h"
#include "dialogs/notedialog.h"
#include "dialogs/textdialog.h"
#include "icons.h"
#include "notewords.h"
#include "store/site.h"

#include <QAction>
#include <QLocale>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qsizetype MostName = 120;

QString addressKey(const QString &number)
{
    // A slash in a key would be a group.
    return u"messages/address-"_s +
           QString::fromLatin1(QUrl::toPercentEncoding(store::filedNumber(number)));
}

} // namespace

Notebook::Notebook(QSettings &settings, const models::OwnCall &call,
                   std::function<Selection()> selection, QWidget *window)
    : QObject(window)
    , m_settings(settings)
    , m_call(call)
    , m_selection(std::move(selection))
    , m_window(window)
{
    const auto add = [this](const QString &id, const QString &iconName, const QString &text,
                            const QString &what, const QKeySequence &key) {
        auto *action = new QAction(icon(iconName), text, this);
        action->setObjectName(id);
        action->setShortcut(key);
        action->setShortcutContext(Qt::ApplicationShortcut);
        action->setAutoRepeat(false);
        action->setToolTip(what);
        return action;
    };
    m_note = add(u"note"_s, u"pencil"_s, tr("&Note…"),
                 tr("Write a note on the call, or on the person that is selected"),
                 QKeySequence(Qt::CTRL | Qt::Key_N));
    m_message = add(u"message"_s, u"mail"_s, tr("Messa&ge…"),
                    tr("Fill a message for somebody who is absent"),
                    QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    connect(m_note, &QAction::triggered, this, &Notebook::openNote);
    connect(m_message, &QAction::triggered, this, &Notebook::openMessage);
    connect(&call, &models::OwnCall::changed, this, &Notebook::followCall);
    connect(&m_notes, &store::Notes::changed, this, &Notebook::changed);
    followCall();
}

Notebook::~Notebook()
{
    // The last words are kept, and nobody asks for notes that are gone.
    if (m_noteDialog)
        m_noteDialog->keep();
    delete m_noteDialog;
    delete m_messageDialog;
}

void Notebook::followCall()
{
    const models::OwnCall::Details &details = m_call.details();
    if (details.phase != models::OwnCall::Phase::None) {
        const QString id = details.party.isEmpty() ? details.leg : details.party;
        if (id != m_last.call) {
            m_last = {};
            m_last.call = id;
            m_lastAt = QDateTime::currentDateTime();
        }
        // Who it is may be told after the call.
        m_last.about = details.number;
        m_last.name = details.name.left(MostName);
    }
    emit changed();
}

store::Note Notebook::ofCall() const
{
    return m_call.details().phase == models::OwnCall::Phase::None ? store::Note() : m_last;
}

void Notebook::openNote()
{
    if (const store::Note call = ofCall(); !call.call.isEmpty()) {
        open(call);
        return;
    }
    if (const store::Note chosen = m_chosen ? m_chosen() : store::Note(); !chosen.call.isEmpty()) {
        open(chosen);
        return;
    }
    const Selection selected = m_selection();
    if (!selected.typed.isEmpty())
        openNoteOn(selected.typed, selected.typedName);
    else if (!selected.person.isEmpty() && !selected.nothingFits)
        openNoteOn(selected.person, selected.personName);
    else if (!m_last.call.isEmpty())
        open(m_last);
    else
        emit said(Said::Note, tr("There is no call to note something on, and nobody is selected."));
}

void Notebook::openNoteOn(const QString &number, const QString &name)
{
    store::Note subject;
    subject.about = store::filedNumber(number);
    subject.name = name.left(MostName);
    if (subject.about.isEmpty())
        emit said(Said::Note, tr("A note needs a number to be filed under."));
    else
        open(subject);
}

void Notebook::openNoteOnCall(const store::Note &subject)
{
    if (!subject.call.isEmpty())
        open(subject);
}

void Notebook::open(const store::Note &subject)
{
    noteDialog()->openFor(subject, reasons());
}

void Notebook::openMessage()
{
    const Selection selected = m_selection();
    const bool typed = !selected.typed.isEmpty();
    openMessageFor(typed ? selected.typed : selected.person,
                   typed ? selected.typedName : selected.personName);
}

void Notebook::openMessageFor(const QString &number, const QString &name)
{
    if (m_noteDialog)
        m_noteDialog->keep();
    MessageFields fields;
    fields.person = name.isEmpty() ? number : name;
    fields.caller = m_last.name.isEmpty() ? m_last.about : m_last.name;
    fields.number = m_last.about;
    fields.time = QLocale().toString(m_lastAt.isValid() ? m_lastAt : QDateTime::currentDateTime(),
                                     QLocale::ShortFormat);
    const store::Note note = m_notes.ofCall(m_last.call);
    QStringList parts{note.tags.join(u", "_s), note.text.trimmed()};
    parts.removeAll(QString());
    fields.note = parts.join(u'\n');
    m_messageFor = number;
    const QString address =
        number.isEmpty() ? QString() : m_settings.value(addressKey(number)).toString();
    messageDialog()->openFor(fields, address, messageTemplate());
}

QString Notebook::aboutCaller() const
{
    const store::Note call = ofCall();
    if (call.call.isEmpty())
        return {};
    QStringList lines{notesAbout(m_notes, call.about, call.call)};
    if (const store::Note own = m_notes.ofCall(call.call); !own.isEmpty())
        lines << noteWords(own);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QStringList Notebook::reasons() const
{
    const QVariant kept = m_settings.value(u"notes/reasons"_s);
    return kept.isValid() ? reasonsIn(kept.toString()) : usualReasons();
}

QString Notebook::messageTemplate() const
{
    const QString kept = m_settings.value(u"messages/template"_s).toString();
    return kept.trimmed().isEmpty() ? usualTemplate() : kept;
}

void Notebook::editReasons()
{
    auto *dialog =
        new TextDialog(tr("Reasons of calls"), tr("A note offers these to be ticked. One a line."),
                       usualReasons().join(u'\n'), noteDialog());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TextDialog::saved, this, [this](const QString &text) {
        store::keep(m_settings, u"notes/reasons"_s, reasonsIn(text).join(u'\n'));
        if (m_noteDialog)
            m_noteDialog->setReasons(reasons());
    });
    dialog->showLock(u"notes/reasons"_s);
    dialog->openWith(reasons().join(u'\n'));
}

void Notebook::editTemplate()
{
    auto *dialog = new TextDialog(
        tr("Template of messages"),
        tr("{person}, {caller}, {number}, {time} and {note} are filled in from the call. A line "
           "of which all are empty is left out."),
        usualTemplate(), messageDialog());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TextDialog::saved, this, [this](const QString &text) {
        store::keep(m_settings, u"messages/template"_s, text);
        if (m_messageDialog)
            m_messageDialog->useTemplate(messageTemplate());
    });
    dialog->showLock(u"messages/template"_s);
    dialog->openWith(messageTemplate());
}

NoteDialog *Notebook::noteDialog()
{
    if (!m_noteDialog) {
        m_noteDialog = new NoteDialog(m_notes, m_window);
        connect(m_noteDialog, &NoteDialog::messageRequested, this, &Notebook::openMessage);
        connect(m_noteDialog, &NoteDialog::reasonsRequested, this, &Notebook::editReasons);
    }
    return m_noteDialog;
}

MessageDialog *Notebook::messageDialog()
{
    if (!m_messageDialog) {
        m_messageDialog = new MessageDialog(m_window);
        connect(m_messageDialog, &MessageDialog::templateRequested, this, &Notebook::editTemplate);
        connect(m_messageDialog, &MessageDialog::mailed, this, [this](const QString &address) {
            if (!m_messageFor.isEmpty() && !address.isEmpty())
                m_settings.setValue(addressKey(m_messageFor), address);
        });
    }
    return m_messageDialog;
}

} // namespace ui
