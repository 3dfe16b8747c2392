// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "yourcall.h"

#include "models/owncall.h"
#include "paint.h"
#include "places.h"
#include "ui/icons.h"
#include "ui/photo.h"
#include "ui/spoken.h"
#include "ui/words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QStyle>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

using namespace Qt::StringLiterals;

namespace ui {

using Phase = models::OwnCall::Phase;

/// The card itself.
class CallFace : public QWidget, public WholeTarget
{
    Q_DECLARE_TR_FUNCTIONS(ui::YourCallCard)

public:
    CallFace(models::OwnCall &call, Clock clock, QWidget *parent);

    void setHint(const QString &title, const QString &detail);
    void setLive(bool live);
    void setHand(Hand *hand);
    void setCallers(CallerOf callerOf, std::function<QByteArray(const QString &number)> photoOf)
    {
        m_callerOf = std::move(callerOf);
        m_photoOf = std::move(photoOf);
        follow();
    }
    void follow();
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QString who() const;
    [[nodiscard]] QString company() const;
    [[nodiscard]] QString phaseWords() const;
    [[nodiscard]] QString origin() const;
    [[nodiscard]] Tone tone() const;
    [[nodiscard]] QFont nameFont() const { return scaled(font(), 3.5, QFont::DemiBold); }
    [[nodiscard]] QFont timeFont() const { return scaled(font(), 6.5); }
    [[nodiscard]] qreal padding() const { return 3 * stepOf(font()); }
    void paintIdle(QPainter &painter, const Colours &colours);
    [[nodiscard]] QPixmap photo(int side);

    models::OwnCall &m_call;
    Clock m_clock;
    CallerOf m_callerOf;
    std::function<QByteArray(const QString &number)> m_photoOf;
    QByteArray m_picture; ///< that m_photo shows
    QPixmap m_photo;
    QString m_title;
    QString m_detail;
    bool m_live = true;
};

CallFace::CallFace(models::OwnCall &call, Clock clock, QWidget *parent)
    : QWidget(parent)
    , WholeTarget(this)
    , m_call(call)
    , m_clock(std::move(clock))
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setSpokenRole(this, QAccessible::StaticText);
    new SecondTick(this);
    new DragSource(this, [this](const QPoint &) -> DragData {
        const models::OwnCall::Details &details = m_call.details();
        const QString uniqueId = details.party.isEmpty() ? details.leg : details.party;
        return taken(hand(), uniqueId, who());
    });
    setHint({}, {});
}

void CallFace::setHint(const QString &title, const QString &detail)
{
    m_title = title.isEmpty() ? tr("No call") : title;
    m_detail = !title.isEmpty() ? detail : tr("Type a name or a number: Enter calls it.");
    follow();
}

void CallFace::setHand(Hand *hand)
{
    setPlace(hand, [this] {
        const models::OwnCall::Details &details = m_call.details();
        return Place{Place::Kind::OwnCall, details.party.isEmpty() ? details.leg : details.party,
                     who(), phaseWords()};
    });
}

void CallFace::setLive(bool live)
{
    m_live = live;
    update();
}

QString CallFace::who() const
{
    const models::OwnCall::Details &details = m_call.details();
    // Behind a hold or a park, until the operator hangs up: the phone hears the PBX alone.
    if (details.phase == Phase::Talking && details.party.isEmpty() && details.room.isEmpty() &&
        details.name.isEmpty() && details.number.isEmpty())
        return tr("Nobody on the line");
    return partyName(m_callerOf, details.name, details.number);
}

QString CallFace::company() const
{
    return m_callerOf ? m_callerOf(m_call.details().number).company : QString();
}

Tone CallFace::tone() const
{
    switch (m_call.details().phase) {
    case Phase::Talking:
        return Tone::OnCall;
    case Phase::Held:
        return Tone::OnHold;
    case Phase::Calling:
    case Phase::Ringing:
        return Tone::Ringing;
    case Phase::None:
        break;
    }
    return Tone::Offline;
}

QString CallFace::phaseWords() const
{
    switch (m_call.details().phase) {
    case Phase::Talking:
        return tr("On a call");
    case Phase::Held:
        return tr("On hold");
    case Phase::Calling:
        return tr("Calling");
    case Phase::Ringing:
        return tr("Rings at your phone");
    case Phase::None:
        break;
    }
    return {};
}

QString CallFace::origin() const
{
    const models::OwnCall::Details &details = m_call.details();
    if (!details.room.isEmpty())
        return tr("In conference room %1").arg(details.room);
    if (!details.queue.isEmpty())
        return tr("Came in through the queue %1").arg(details.queue);
    if (!details.dialledExtension.isEmpty() && details.phase != Phase::Calling &&
        details.dialledExtension != u"s"_s)
        return tr("Came in on %1").arg(details.dialledExtension);
    return {};
}

void CallFace::follow()
{
    m_picture = m_photoOf ? m_photoOf(m_call.details().number) : QByteArray();
    m_photo = {};
    const models::OwnCall::Details &details = m_call.details();
    if (details.phase == Phase::None) {
        setAccessibleName(tr("Your call") + u": "_s + m_title);
        setAccessibleDescription(m_detail);
        setCursor(Qt::ArrowCursor);
    } else {
        QStringList parts{tr("Your call"), who(), company()};
        if (details.number != who())
            parts += details.number;
        parts += phaseWords();
        parts.removeAll(QString());
        setAccessibleName(parts.join(u", "_s));
        setAccessibleDescription(origin());
        setCursor(Qt::OpenHandCursor);
    }
    setToolTip(details.phase == Phase::None
                   ? QString()
                   : tr("Drag it onto a person, a queue, a parking space, a room, a "
                        "mailbox or another call"));
    update();
}

QSize CallFace::sizeHint() const
{
    const qreal lines = QFontMetricsF(nameFont()).height() + 2 * QFontMetricsF(font()).height();
    return {qRound(60 * stepOf(font())),
            static_cast<int>(std::ceil(lines + 2 * padding() + 2 * stepOf(font())))};
}

QSize CallFace::minimumSizeHint() const
{
    return {qRound(30 * stepOf(font())), sizeHint().height()};
}

/// Decoded once a call, not at every second's repaint.
QPixmap CallFace::photo(int side)
{
    const int pixels = qRound(side * devicePixelRatioF());
    if (m_photo.isNull() || m_photo.width() != pixels)
        m_photo = photoDisc(m_picture, side, devicePixelRatioF());
    if (m_photo.isNull())
        m_picture.clear(); // it is none
    return m_photo;
}

void CallFace::paintIdle(QPainter &painter, const Colours &colours)
{
    const qreal step = stepOf(font());
    const QRectF body(rect());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    QPen pen(colours.line, 1.5, Qt::CustomDashLine, Qt::RoundCap);
    pen.setDashPattern({3, 3});
    painter.setPen(pen);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(body.adjusted(1, 1, -1, -1), 2 * step, 2 * step);
    painter.restore();

    const QRectF inner = body.adjusted(padding(), 0, -padding(), 0);
    const qreal icon = 5 * step;
    const QRectF at = mirrored(QRectF(inner.left(), inner.center().y() - icon / 2, icon, icon),
                               inner, layoutDirection());
    paintIcon(painter, at, u"phone"_s, colours.quiet);

    const QFont bold = scaled(font(), 1, QFont::DemiBold);
    const qreal titleHeight = QFontMetricsF(bold).height();
    QRectF words = inner.adjusted(icon + 2.5 * step, 0, 0, 0);
    const int flags = static_cast<int>(Qt::AlignTop | Qt::TextWordWrap);
    const qreal detailHeight = QFontMetricsF(font())
                                   .boundingRect(QRectF(0, 0, words.width(), 1000), flags, m_detail)
                                   .height();
    words.setTop(words.center().y() - (titleHeight + step / 2 + detailHeight) / 2);
    words = mirrored(words, inner, layoutDirection());
    painter.setPen(colours.text);
    painter.setFont(bold);
    const int aligned =
        flags | static_cast<int>(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft));
    painter.drawText(words, aligned, m_title);
    words.setTop(words.top() + titleHeight + step / 2);
    painter.setPen(colours.quiet);
    painter.setFont(font());
    painter.drawText(words, aligned, m_detail);
}

void CallFace::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Colours &colours = coloursOf(this);
    const models::OwnCall::Details &details = m_call.details();
    const qreal step = stepOf(font());
    if (details.phase == Phase::None) {
        paintIdle(painter, colours);
        if (isLit())
            paintRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), colours.accent, 2 * step, 2);
        return;
    }

    const bool ours = details.phase == Phase::Talking;
    const ToneColours &toned = colours.of(m_live ? tone() : Tone::Offline);
    // What may be over by now is grey, as everything else is.
    const QColor fill = !m_live ? colours.panel : ours ? colours.accentTint : toned.tint;
    const QColor edge = !m_live ? colours.line : ours ? colours.accent : toned.foreground;
    const QColor text = m_live ? colours.text : colours.quiet;
    paintCard(painter, QRectF(rect()), {fill, edge, {}, 2 * step, 0}, layoutDirection());
    if (isLit())
        paintRing(painter, QRectF(rect()).adjusted(1, 1, -1, -1), colours.accent, 2 * step, 2);

    QRectF inner = QRectF(rect()).adjusted(padding(), padding(), -padding(), -padding());
    const qreal nameHeight = QFontMetricsF(nameFont()).height();
    const qreal height = QFontMetricsF(font()).height();
    const int side = qRound(nameHeight + height);
    if (const QPixmap disc = photo(side); !disc.isNull()) {
        const QRectF all = inner;
        painter.drawPixmap(
            mirrored(QRectF(all.left(), all.top(), side, side), all, layoutDirection()).topLeft(),
            disc);
        inner = mirrored(all.adjusted(side + 2 * step, 0, 0, 0), all, layoutDirection());
    }

    // The time stands beside the first two lines, as tall as both.
    const QString time = formatDuration(m_clock() - details.since);
    QRectF first = inner;
    first.setHeight(nameHeight + height);
    Line clock(painter, first, layoutDirection());
    clock.trailingTime(time, timeFont(), text);
    clock.trailingGap(2 * step);
    const qreal taken = inner.width() - clock.room();

    const auto row = [&](qreal top, qreal rowHeight, qreal less) {
        QRectF line(inner.left(), top, inner.width() - less, rowHeight);
        return mirrored(line, inner, layoutDirection());
    };
    Line(painter, row(inner.top(), nameHeight, taken), layoutDirection())
        .leading(who(), nameFont(), text);
    QStringList second{company(), details.number == who() ? QString() : details.number};
    second.removeAll(QString());
    Line(painter, row(inner.top() + nameHeight, height, taken), layoutDirection())
        .leading(second.join(u" · "_s), font(), colours.quiet);

    Line last(painter, row(inner.bottom() - height, height, 0), layoutDirection());
    const QFont small = scaled(font(), -0.5);
    if (!ours) {
        last.symbol(tone(), small, toned.foreground);
        last.leadingGap(1.2 * step);
        last.leading(phaseWords(), small, toned.text);
        last.leadingGap(2 * step);
        last.leading(origin(), small, colours.quiet);
    } else {
        last.leading(origin().isEmpty() ? phaseWords() : origin(), small, colours.quiet);
    }
}

// ProgressNote

ProgressNote::ProgressNote(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    const int step = qRound(stepOf(font()));
    setMargin(2 * step);
    // Room for the symbol, beside all lines.
    const int symbol = 5 * step;
    setContentsMargins(layoutDirection() == Qt::RightToLeft ? QMargins(0, 0, symbol, 0)
                                                            : QMargins(symbol, 0, 0, 0));
    hide();
}

void ProgressNote::say(Tone tone, const QString &words)
{
    if (tone == m_tone && words == m_words)
        return;
    m_tone = tone;
    m_words = words;
    setText(words);
    setAccessibleName(words);
    setVisible(!words.isEmpty());
    update();
}

void ProgressNote::paintEvent(QPaintEvent *event)
{
    const ToneColours &toned = coloursOf(this).of(m_tone);
    const qreal step = stepOf(font());
    QPainter painter(this);
    paintCard(painter, QRectF(rect()), {toned.tint, {}, toned.foreground, 1.5 * step, step},
              layoutDirection());
    QRectF first = QRectF(rect()).adjusted(3 * step, 2 * step, -3 * step, 0);
    first.setHeight(QFontMetricsF(font()).height());
    Line(painter, first, layoutDirection()).symbol(m_tone, font(), toned.foreground);
    QLabel::paintEvent(event);
}

// YourCallCard

YourCallCard::YourCallCard(models::OwnCall &call, Clock clock, QWidget *parent)
    : QWidget(parent)
    , m_header(new SectionHeader(tr("Your call")))
    , m_known(new QLabel)
    , m_contact(new QToolButton)
    , m_note(new QToolButton)
    , m_face(new CallFace(call, std::move(clock), this))
    , m_progress(new ProgressNote)
    , m_recorded(new ProgressNote)
{
    setAccessibleName(tr("Your call"));
    const int step = qRound(stepOf(font()));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(3 * step, 2 * step, 3 * step, 2 * step);
    layout->setSpacing(step);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * step);
    head->addWidget(m_header, 1);
    head->addWidget(m_contact);
    head->addWidget(m_note);
    layout->addLayout(head);
    layout->addWidget(m_face);
    layout->addWidget(m_recorded);
    layout->addWidget(m_progress);
    layout->addWidget(m_known);
    for (QToolButton *button : {m_contact, m_note}) {
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        button->hide();
    }
    m_known->setTextFormat(Qt::PlainText);
    m_known->setWordWrap(true);
    m_known->setForegroundRole(QPalette::PlaceholderText);
    m_known->setAccessibleDescription(tr("What is known of this caller"));
    m_known->hide();
    connect(&call, &models::OwnCall::changed, this, [this] { m_face->follow(); });
}

void YourCallCard::setCallers(CallerOf callerOf,
                              std::function<QByteArray(const QString &number)> photoOf)
{
    m_face->setCallers(std::move(callerOf), std::move(photoOf));
}

void YourCallCard::refreshCaller()
{
    m_face->follow();
}

void YourCallCard::setHand(Hand *hand)
{
    m_face->setHand(hand);
}

void YourCallCard::setOwner(const QString &words)
{
    m_header->setNote(words);
}

void YourCallCard::setHint(const QString &title, const QString &detail)
{
    m_face->setHint(title, detail);
}

void YourCallCard::setProgress(Tone tone, const QString &words)
{
    m_progress->say(tone, words);
}

void YourCallCard::setLive(bool live)
{
    m_face->setLive(live);
}

QString YourCallCard::progress() const
{
    return m_progress->words();
}

void YourCallCard::setRecorded(const QString &words)
{
    m_recorded->say(Tone::OnCall, words);
}

bool YourCallCard::isRecorded() const
{
    return !m_recorded->words().isEmpty();
}

void YourCallCard::setKnown(const QString &words)
{
    m_known->setText(words);
    m_known->setVisible(!words.isEmpty());
}

void YourCallCard::setContactAction(QAction *action)
{
    m_contact->setDefaultAction(action);
    m_contact->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_contact->show();
}

void YourCallCard::setNoteAction(QAction *action)
{
    m_note->setDefaultAction(action);
    m_note->setToolButtonStyle(Qt::ToolButtonIconOnly);
    m_note->show();
}

} // namespace ui
