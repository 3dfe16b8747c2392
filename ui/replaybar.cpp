// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "replaybar.h"

#include "icons.h"
#include "pbx/player.h"
#include "replayactions.h"
#include "theme.h"
#include "words.h"

#include <QAction>
#include <QComboBox>
#include <QEvent>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLocale>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <array>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int SliderEnd = 100'000;
constexpr qint64 JumpMs = 10'000;
constexpr std::array Speeds{0.5, 1.0, 2.0, 5.0, 10.0, pbx::Player::Fastest};
constexpr int Icon = 16;

} // namespace

ReplayBar::ReplayBar(pbx::Player &player, ReplayActions &actions, QWidget *parent)
    : QWidget(parent)
    , m_player(player)
    , m_actions(actions)
{
    setObjectName(u"replayBar"_s);
    m_title = new QLabel(this);
    m_title->setTextFormat(Qt::PlainText);
    m_title->setFont(scaled(font(), 0, QFont::DemiBold));
    m_position = new QLabel(this);
    m_position->setTextFormat(Qt::PlainText);
    m_position->setObjectName(u"replayPosition"_s);
    m_position->setAccessibleName(tr("Position in the recording"));
    m_position->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_end = new QPushButton(tr("End replay"), this);
    m_end->setAutoDefault(false);
    m_slider = new QSlider(Qt::Horizontal, this);
    m_slider->setRange(0, SliderEnd);
    m_slider->setAccessibleName(tr("Time line of the recording"));
    m_slider->installEventFilter(this);
    m_speed = new QComboBox(this);
    m_speed->setAccessibleName(tr("Speed"));
    m_speed->setToolTip(tr("How fast the recording is played"));
    for (const double speed : Speeds) {
        m_speed->addItem(speed > pbx::Player::Fastest
                             ? tr("%1×", "speed: two times as fast").arg(QLocale().toString(speed))
                             : tr("Fastest"),
                         speed);
    }

    auto *words = new QHBoxLayout;
    words->setSpacing(14);
    words->addWidget(m_title);
    words->addWidget(m_position, 1);
    words->addWidget(m_end);
    auto *line = new QHBoxLayout;
    line->setSpacing(4);
    addButton(line, u"step-back"_s, actions.back);
    addButton(line, u"play"_s, actions.play);
    addButton(line, u"step-forward"_s, actions.next);
    addButton(line, u"skip-forward"_s, actions.change);
    line->addSpacing(8);
    line->addWidget(m_slider, 1);
    // Time goes from left to right, as on any player.
    m_slider->setLayoutDirection(Qt::LeftToRight);
    line->setDirection(isRightToLeft() ? QBoxLayout::RightToLeft : QBoxLayout::LeftToRight);
    line->addSpacing(8);
    line->addWidget(m_speed);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(isRightToLeft() ? QMargins(12, 6, 40, 8) : QMargins(40, 6, 12, 8));
    layout->setSpacing(4);
    layout->addLayout(words);
    layout->addLayout(line);

    connect(actions.back, &QAction::triggered, this, [this] { m_player.step(-1); });
    connect(actions.next, &QAction::triggered, this, [this] { m_player.step(); });
    connect(actions.change, &QAction::triggered, &player, &pbx::Player::stepToChange);
    connect(actions.earlier, &QAction::triggered, this, [this] { jump(-JumpMs); });
    connect(actions.later, &QAction::triggered, this, [this] { jump(JumpMs); });
    connect(actions.play, &QAction::triggered, this, [this] {
        if (m_player.isPlaying())
            m_player.pause();
        else
            m_player.play();
    });
    connect(m_slider, &QSlider::valueChanged, this, &ReplayBar::seekTo);
    connect(m_speed, &QComboBox::activated, this,
            [this](int index) { m_player.setSpeed(m_speed->itemData(index).toDouble()); });
    connect(m_end, &QPushButton::clicked, this, &ReplayBar::endRequested);
    connect(&player, &pbx::Player::changed, this, &ReplayBar::refresh);
    restyle();
    refresh();
}

void ReplayBar::addButton(QHBoxLayout *row, const QString &iconName, QAction *action)
{
    action->setIcon(icon(iconName));
    auto *button = new QToolButton(this);
    button->setDefaultAction(action);
    button->setAutoRaise(true);
    button->setIconSize({Icon, Icon});
    button->setFocusPolicy(Qt::StrongFocus);
    row->addWidget(button);
}

QString ReplayBar::position() const
{
    return m_position->text();
}

void ReplayBar::jump(qint64 ms)
{
    m_player.seekMs(m_player.positionMs() + ms);
}

void ReplayBar::seekTo(int sliderValue)
{
    if (m_following)
        return;
    if (m_player.hasTimes())
        m_player.seekMs(m_player.lengthMs() * sliderValue / SliderEnd);
    else
        m_player.seekEvent(m_player.events() * sliderValue / SliderEnd);
}

void ReplayBar::refresh()
{
    const QLocale locale;
    const bool ready = m_player.stage() == pbx::Player::Stage::Ready;
    for (QAction *action : m_actions.all())
        action->setEnabled(ready);
    m_slider->setEnabled(ready);
    m_speed->setEnabled(ready);
    m_actions.setPlaying(m_player.isPlaying());
    m_actions.play->setIcon(icon(m_player.isPlaying() ? u"pause"_s : u"play"_s));
    m_title->setText(tr("Replay of %1").arg(QFileInfo(m_player.path()).fileName()));
    for (int i = 0; i < m_speed->count(); ++i) {
        if (m_speed->itemData(i).toDouble() == m_player.speed())
            m_speed->setCurrentIndex(i);
    }
    const QString events = locale.toString(m_player.events());
    if (m_player.stage() == pbx::Player::Stage::Closed) {
        m_position->setText(tr("This recording cannot be played"));
        return;
    }
    if (!ready) {
        m_position->setText(tr("Reading: %1 events so far").arg(events));
        return;
    }
    QStringList words;
    if (m_player.isSeeking())
        words += tr("On the way…");
    if (m_player.hasTimes())
        words +=
            tr("%1 of %2", "position and length of a recording")
                .arg(formatDuration(m_player.positionMs()), formatDuration(m_player.lengthMs()));
    words += tr("event %1 of %2").arg(locale.toString(m_player.happened()), events);
    if (!m_player.eventName().isEmpty())
        words += m_player.eventName();
    m_position->setText(words.join(u" · "_s));
    m_position->setToolTip(m_player.hasTimes()
                               ? QString()
                               : tr("This recording has no times: its events are played evenly."));
    if (!m_slider->isSliderDown()) {
        m_following = true;
        m_slider->setValue(static_cast<int>(
            m_player.hasTimes()
                ? m_player.positionMs() * SliderEnd / qMax<qint64>(1, m_player.lengthMs())
                : m_player.happened() * SliderEnd / qMax<qint64>(1, m_player.events())));
        m_following = false;
    }
    // A tenth with Page Up and Down, some seconds with the arrows.
    m_slider->setPageStep(SliderEnd / 10);
    const qint64 fiveSeconds = qint64(5000) * SliderEnd / qMax<qint64>(1, m_player.lengthMs());
    m_slider->setSingleStep(
        static_cast<int>(qBound(qint64(1), fiveSeconds, qint64(SliderEnd / 20))));
}

void ReplayBar::restyle()
{
    const Colours &c = coloursOf(this);
    colourText(m_title, c.accent);
    colourText(m_position, c.text);
}

bool ReplayBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_slider && event->type() == QEvent::KeyPress &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space) {
        m_actions.play->trigger();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void ReplayBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_position != nullptr)
        restyle();
}

void ReplayBar::paintEvent(QPaintEvent *)
{
    const Colours &c = coloursOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), c.accentTint);
    painter.fillRect(QRect(0, height() - 2, width(), 2), c.accent);
    const qreal side = 18;
    const qreal left = layoutDirection() == Qt::RightToLeft ? width() - 13 - side : 13;
    paintIcon(painter, QRectF(left, m_title->geometry().center().y() - side / 2 + 1, side, side),
              u"history"_s, c.accent);
}

} // namespace ui
