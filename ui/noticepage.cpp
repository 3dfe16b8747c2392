// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "noticepage.h"

#include "icons.h"
#include "plaintip.h"
#include "theme.h"

#include <QEvent>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int TextWidth = 470;

/// Two jacks and the cord between them, on the mark's grid of 24 units; or what stands for waiting
/// and for a refusal.
class Picture : public QWidget
{
public:
    Picture(const NoticePage::Mark &mark, QWidget *parent)
        : QWidget(parent)
        , m_mark(mark)
    {
        setFixedSize(112, 112);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Colours &c = coloursOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const bool refused =
            m_mark == NoticePage::Mark::Refused || m_mark == NoticePage::Mark::Certificate;
        painter.setPen(Qt::NoPen);
        painter.setBrush(refused ? c.of(Tone::OnCall).tint : c.accentTint);
        painter.drawEllipse(rect());
        if (m_mark == NoticePage::Mark::Certificate) {
            paintIcon(painter, QRectF(rect()).adjusted(30, 28, -30, -32), u"lock-open"_s,
                      c.of(Tone::OnCall).foreground);
            return;
        }
        painter.translate(27, 27);
        painter.scale(58 / 24.0, 58 / 24.0);
        const QColor colour = refused ? c.of(Tone::OnCall).foreground : c.accent;
        QPen pen(colour, 2.4, Qt::SolidLine, Qt::RoundCap);
        painter.setPen(pen);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(QPointF(4.5, 6), 2.8, 2.8);
        painter.drawEllipse(QPointF(19.5, 18), 2.8, 2.8);
        QPainterPath cord(QPointF(4.5, 9));
        cord.cubicTo(4.5, 24, 19.5, 0, 19.5, 15);
        if (m_mark != NoticePage::Mark::Cord) {
            pen.setDashPattern({0.1, 2.0});
            painter.setPen(pen);
        }
        painter.drawPath(cord);
    }

private:
    const NoticePage::Mark &m_mark;
};

QLabel *centred(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    return label;
}

} // namespace

NoticePage::NoticePage(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"notice"_s);
    m_picture = new Picture(m_mark, this);
    m_title = centred(this);
    m_title->setFont(scaled(font(), 6, QFont::DemiBold));
    m_text = centred(this);
    m_said = centred(this);
    m_said->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_said->setContentsMargins(14, 8, 14, 8);
    m_said->setAutoFillBackground(true);
    m_prints = new QWidget(this);
    m_prints->setAutoFillBackground(true);
    auto *grid = new QGridLayout(m_prints);
    grid->setContentsMargins(14, 10, 14, 10);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(10);
    grid->setColumnStretch(1, 1);
    m_trusted = addFingerprint(grid, u"trustedFingerprint"_s, m_trustedName);
    m_shown = addFingerprint(grid, u"shownFingerprint"_s, m_shownName);
    m_first = new QPushButton(this);
    m_first->setObjectName(u"noticeFirst"_s);
    m_first->setAutoDefault(true);
    m_first->setDefault(true);
    m_second = new QPushButton(this);
    m_second->setObjectName(u"noticeSecond"_s);
    m_second->setAutoDefault(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_first);
    buttons->addWidget(m_second);
    buttons->addStretch();
    // Wrapped text asks for its height only in a layout of its own width.
    auto *column = new QWidget(this);
    column->setFixedWidth(TextWidth);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addSpacing(22);
    layout->addWidget(m_title);
    layout->addSpacing(8);
    layout->addWidget(m_text);
    layout->addSpacing(14);
    layout->addWidget(m_said);
    layout->addWidget(m_prints);
    layout->addSpacing(18);
    layout->addLayout(buttons);
    auto *middle = new QHBoxLayout;
    middle->addStretch();
    middle->addWidget(column);
    middle->addStretch();
    auto *whole = new QVBoxLayout(this);
    whole->addStretch(4);
    whole->addLayout(middle);
    whole->addStretch(5);

    connect(m_first, &QPushButton::clicked, this, &NoticePage::firstClicked);
    connect(m_second, &QPushButton::clicked, this, &NoticePage::secondClicked);
    restyle();
}

void NoticePage::show(Mark mark, const QString &title, const QString &text, const QString &said,
                      const QString &first, const QString &second)
{
    m_mark = mark;
    m_title->setText(title);
    m_text->setText(text);
    m_said->setText(said);
    m_said->setVisible(!said.isEmpty());
    m_prints->hide();
    m_first->setText(first);
    m_first->setVisible(!first.isEmpty());
    m_second->setText(second);
    m_second->setVisible(!second.isEmpty());
    setAccessibleName(title);
    setAccessibleDescription(text);
    restyle();
    m_picture->update();
}

QLabel *NoticePage::addFingerprint(QGridLayout *grid, const QString &id, QLabel *&name)
{
    const int row = grid->rowCount();
    name = new QLabel(m_prints);
    name->setTextFormat(Qt::PlainText);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *print = new QLabel(m_prints);
    print->setObjectName(id);
    print->setTextFormat(Qt::PlainText);
    print->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFont fixed = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    fixed.setPointSizeF(font().pointSizeF() - 0.5);
    print->setFont(fixed);
    grid->addWidget(name, row, 0);
    grid->addWidget(print, row, 1);
    return print;
}

void NoticePage::showFingerprints(const QString &trusted, const QString &shown)
{
    m_trustedName->setText(tr("You trusted"));
    m_trusted->setText(trusted);
    m_shownName->setText(trusted.isEmpty() ? tr("SHA-256") : tr("It shows now"));
    m_shown->setText(shown);
    m_trusted->setAccessibleName(tr("SHA-256 of the certificate that you trusted"));
    m_shown->setAccessibleName(tr("SHA-256 of the certificate that the PBX shows"));
    m_trusted->setVisible(!trusted.isEmpty());
    m_trustedName->setVisible(!trusted.isEmpty());
    m_prints->show();
}

QString NoticePage::text() const
{
    return m_text->text();
}

QString NoticePage::fingerprints() const
{
    return m_prints->isHidden() ? QString() : QString(m_trusted->text() + u'\n' + m_shown->text());
}

QString NoticePage::title() const
{
    return m_title->text();
}

void NoticePage::restyle()
{
    const Colours &c = coloursOf(this);
    colourText(m_text, c.quiet);
    QPalette said = palette();
    const bool refused = m_mark == Mark::Refused;
    said.setColor(QPalette::WindowText, refused ? c.of(Tone::OnCall).text : c.quiet);
    said.setColor(QPalette::Window, refused ? c.of(Tone::OnCall).tint : c.panel);
    m_said->setPalette(said);
    QPalette prints = palette();
    prints.setColor(QPalette::Window, c.panel);
    m_prints->setPalette(prints);
    colourText(m_trustedName, c.quiet);
    colourText(m_shownName, c.quiet);
}

void NoticePage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_text != nullptr)
        restyle();
}

void NoticePage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), coloursOf(this).window);
}

StaleBanner::StaleBanner(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(u"staleBanner"_s);
    m_words = new QLabel(this);
    m_words->setTextFormat(Qt::PlainText);
    m_words->setFont(scaled(font(), 0, QFont::Medium));
    m_words->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto *button = new QPushButton(tr("Reconnect now"), this);
    button->setAutoDefault(false);
    auto *layout = new QHBoxLayout(this);
    // Margins are not mirrored.
    layout->setContentsMargins(isRightToLeft() ? QMargins(10, 5, 40, 6) : QMargins(40, 5, 10, 6));
    layout->addWidget(m_words, 1);
    layout->addWidget(button);
    connect(button, &QPushButton::clicked, this, &StaleBanner::reconnectRequested);
    restyle();
}

void StaleBanner::setWords(const QString &words)
{
    m_words->setText(words);
    m_words->setToolTip(plainTip(words));
}

QString StaleBanner::words() const
{
    return m_words->text();
}

void StaleBanner::restyle()
{
    colourText(m_words, coloursOf(this).of(Tone::Ringing).text);
}

void StaleBanner::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_words != nullptr)
        restyle();
}

void StaleBanner::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.of(Tone::Ringing).tint);
    painter.fillRect(QRect(0, height() - 1, width(), 1), c.line);
    const qreal side = 18;
    const qreal left = layoutDirection() == Qt::RightToLeft ? width() - 13 - side : 13;
    paintIcon(painter, QRectF(left, (height() - side) / 2, side, side), u"triangle-alert"_s,
              c.of(Tone::Ringing).foreground);
}

} // namespace ui
