// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "notedialog.h"

#include "dialogparts.h"
#include "ui/notewords.h"
#include "ui/words.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

/// As soon as the hand rests; and in any case when the dialog closes.
constexpr int Soon = 300;
constexpr int Columns = 3;
constexpr int MostEarlier = 20;

} // namespace

NoteDialog::NoteDialog(store::Notes &notes, QWidget *parent)
    : QDialog(parent)
    , m_notes(notes)
{
    setObjectName(u"noteDialog"_s);
    setWindowTitle(tr("Note"));
    setMinimumWidth(440);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(8);
    m_who = headLine(this);
    layout->addWidget(m_who);
    m_what = quietLabel({}, this);
    layout->addWidget(m_what);

    m_text = new QPlainTextEdit(this);
    alignText(m_text);
    m_text->setObjectName(u"noteText"_s);
    m_text->setAccessibleName(tr("Note"));
    m_text->setPlaceholderText(tr("What is it about?"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(QFontMetrics(font()).lineSpacing() * 5);
    layout->addWidget(m_text, 1);
    m_grid = new QGridLayout;
    m_grid->setHorizontalSpacing(14);
    m_grid->setVerticalSpacing(4);
    layout->addLayout(m_grid);
    m_outcome = new OutcomeLine(this);
    layout->addWidget(m_outcome);

    m_earlierTitle = new QLabel(tr("Earlier"), this);
    m_earlierTitle->setFont(headingFont(font()));
    m_earlierTitle->setForegroundRole(QPalette::PlaceholderText);
    layout->addWidget(m_earlierTitle);
    m_earlier = new QListWidget(this);
    m_earlier->setAccessibleName(tr("Earlier notes"));
    m_earlier->setWordWrap(true);
    m_earlier->setTextElideMode(Qt::ElideNone);
    m_earlier->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_earlier->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_earlier->setMinimumHeight(QFontMetrics(font()).lineSpacing() * 4);
    layout->addWidget(m_earlier, 1);

    auto *buttons = new QDialogButtonBox(this);
    QPushButton *message = buttons->addButton(tr("&Message…"), QDialogButtonBox::ActionRole);
    message->setToolTip(tr("Fill a message for somebody who is absent"));
    QPushButton *reasons = buttons->addButton(tr("&Reasons…"), QDialogButtonBox::ActionRole);
    reasons->setToolTip(tr("Change the list of reasons"));
    QPushButton *close = buttons->addButton(QDialogButtonBox::Close);
    for (QPushButton *button : {message, reasons, close})
        button->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(message, &QPushButton::clicked, this, &NoteDialog::messageRequested);
    connect(reasons, &QPushButton::clicked, this, &NoteDialog::reasonsRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &NoteDialog::keep);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_filling)
            m_soon.start();
    });
    connect(&notes, &store::Notes::changed, this, &NoteDialog::follow);
    connect(&notes, &store::Notes::settled, this,
            [this](const QString &subject, const QString &trouble) {
                if (subject != m_subject.subject())
                    return;
                if (trouble.isEmpty())
                    m_outcome->say(OutcomeLine::Kind::Good, tr("Kept"));
                else
                    m_outcome->say(
                        OutcomeLine::Kind::Bad,
                        tr("Not written (“%1”). It is kept until Cordboard ends: copy it.")
                            .arg(trouble));
            });
}

store::Note NoteDialog::there() const
{
    return m_subject.call.isEmpty() ? m_notes.ofPerson(m_subject.about)
                                    : m_notes.ofCall(m_subject.call);
}

void NoteDialog::fill()
{
    m_filling = true;
    m_text->setPlainText(m_subject.text);
    m_filling = false;
    m_text->moveCursor(QTextCursor::End);
}

/// What somebody else wrote on it is shown at once, unless something is being typed here.
void NoteDialog::follow()
{
    if (!isVisible())
        return;
    const store::Note now = note();
    const store::Note other = there();
    m_known = m_known || !other.isEmpty();
    if (m_known && now.text == m_subject.text && now.tags == m_subject.tags &&
        (other.text != m_subject.text || other.tags != m_subject.tags)) {
        m_subject.text = other.text;
        fill();
        if (std::exchange(m_subject.tags, other.tags) != other.tags) {
            qDeleteAll(std::exchange(m_reasons, {}));
            setReasons(m_offered);
        }
    }
    showEarlier();
}

void NoteDialog::openFor(const store::Note &subject, const QStringList &reasons)
{
    keep();
    m_subject = subject;
    const store::Note known = there();
    m_known = !known.isEmpty();
    if (m_known) {
        m_subject.text = known.text;
        m_subject.tags = known.tags;
    }
    QString who = partyName(subject.name, subject.about);
    if (!subject.about.isEmpty() && who != subject.about)
        who += u" · "_s + subject.about;
    m_who->setText(who);
    m_what->setText(subject.call.isEmpty()
                        ? tr("A note on this person. It is kept as you type.")
                        : tr("A note on this call. It is kept as you type, and shown when this "
                             "number calls again."));
    fill();
    qDeleteAll(std::exchange(m_reasons, {})); // what is ticked is another note's
    setReasons(reasons);
    m_outcome->say(OutcomeLine::Kind::Quiet, {});
    showEarlier();
    m_text->setFocus();
    show();
    raise();
    activateWindow();
}

void NoteDialog::setReasons(const QStringList &reasons)
{
    const QStringList ticked = m_reasons.isEmpty() ? m_subject.tags : note().tags;
    qDeleteAll(m_reasons);
    m_reasons.clear();
    m_offered = reasons;
    QStringList offered = reasons;
    // What was ticked once and has left the list since is still true of this call.
    for (const QString &tag : ticked) {
        if (!offered.contains(tag))
            offered << tag;
    }
    for (const QString &reason : std::as_const(offered)) {
        auto *box = new QCheckBox(QString(reason).replace(u'&', u"&&"_s), this);
        box->setProperty("reason", reason);
        box->setAccessibleName(reason);
        box->setChecked(ticked.contains(reason));
        const auto at = static_cast<int>(m_reasons.size());
        m_grid->addWidget(box, at / Columns, at % Columns);
        QWidget *before = m_text;
        if (!m_reasons.isEmpty())
            before = m_reasons.constLast();
        setTabOrder(before, box);
        m_reasons << box;
        connect(box, &QCheckBox::toggled, this, &NoteDialog::keep);
    }
}

store::Note NoteDialog::note() const
{
    store::Note note = m_subject;
    note.text = m_text->toPlainText();
    note.tags.clear();
    for (const QCheckBox *box : m_reasons) {
        if (box->isChecked())
            note.tags << box->property("reason").toString();
    }
    return note;
}

void NoteDialog::keep()
{
    m_soon.stop();
    if (m_subject.call.isEmpty() && m_subject.about.isEmpty())
        return;
    store::Note now = note();
    if (now.text == m_subject.text && now.tags == m_subject.tags)
        return;
    if (const store::Note other = there(); m_known && other.text != m_subject.text) {
        // Somebody else wrote meanwhile: both are kept.
        now = now.mergedWith(other);
        m_subject.text = now.text;
        fill();
    }
    m_known = true;
    m_subject.text = now.text;
    m_subject.tags = now.tags;
    if (m_notes.save(now) && !m_notes.isKept())
        m_outcome->say(OutcomeLine::Kind::Quiet, tr("Kept until Cordboard ends"));
}

void NoteDialog::showEarlier()
{
    m_earlier->clear();
    for (const store::Note &other : m_notes.about(m_subject.about)) {
        if (other.call == m_subject.call || m_earlier->count() >= MostEarlier)
            continue;
        m_earlier->addItem(noteWords(other));
    }
    m_earlier->setVisible(m_earlier->count() > 0);
    m_earlierTitle->setVisible(m_earlier->count() > 0);
}

void NoteDialog::done(int result)
{
    keep();
    QDialog::done(result);
}

} // namespace ui
