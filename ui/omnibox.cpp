// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "omnibox.h"

#include "icons.h"
#include "models/omni.h"
#include "models/presence.h"
#include "models/roles.h"
#include "panels/paint.h"
#include "theme.h"
#include "words.h"

#include <QKeyEvent>
#include <QListView>
#include <QPainter>
#include <QPointer>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int RowHeight = 34;
constexpr int MostVisible = 9;

models::Suggestion kindOf(const QModelIndex &index)
{
    return static_cast<models::Suggestion>(index.data(models::KindRole).toInt());
}

Tone toneOfRow(const QModelIndex &index)
{
    return toneOf(static_cast<models::Presence>(index.data(models::PresenceRole).toInt()));
}

QString kindWords(const QModelIndex &index)
{
    switch (kindOf(index)) {
    case models::Suggestion::Person:
        return wordOf(toneOfRow(index));
    case models::Suggestion::Contact: {
        const QString company = index.data(models::DetailRole).toString();
        return company.isEmpty() ? Omnibox::tr("Contact") : company;
    }
    case models::Suggestion::Dial:
        return Omnibox::tr("Dial this number");
    case models::Suggestion::Parking:
        return Omnibox::tr("Parked");
    case models::Suggestion::Conference:
        return Omnibox::tr("Conference");
    case models::Suggestion::Queue:
        return Omnibox::tr("Queue");
    case models::Suggestion::Command:
        return Omnibox::tr("Action");
    }
    return {};
}

QString iconOf(models::Suggestion kind)
{
    switch (kind) {
    case models::Suggestion::Contact:
        return u"users"_s;
    case models::Suggestion::Parking:
        return u"circle-parking"_s;
    case models::Suggestion::Conference:
        return u"users"_s;
    case models::Suggestion::Queue:
        return u"hourglass"_s;
    case models::Suggestion::Command:
        return u"keyboard"_s;
    default:
        return u"phone"_s;
    }
}

} // namespace

void SuggestionDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                               const QModelIndex &index) const
{
    const Colours &c = coloursOf(option.palette);
    const bool current = option.state.testFlag(QStyle::State_Selected);
    const QRect r = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (current || option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(current ? c.accentTint : c.window);
        painter->drawRoundedRect(QRectF(r).adjusted(1, 1, -1, -1), 5, 5);
    }
    const QRect symbol =
        QStyle::visualRect(option.direction, r, QRect(r.left() + 10, r.top(), 18, r.height()));
    if (kindOf(index) == models::Suggestion::Person) {
        const Tone tone = toneOfRow(index);
        painter->setPen(c.of(tone).foreground);
        painter->setFont(scaled(option.font, -1));
        painter->drawText(symbol, Qt::AlignCenter, symbolOf(tone));
    } else {
        paintIcon(*painter, QRectF(symbol.center().x() - 7, symbol.center().y() - 7, 15, 15),
                  iconOf(kindOf(index)), c.quiet);
    }
    const QFont strong = scaled(option.font, 0, QFont::DemiBold);
    const QFont small = scaled(option.font, -1);
    // A company may be called anything: it has a third of the line.
    const QString words =
        QFontMetrics(small).elidedText(kindWords(index), Qt::ElideRight, r.width() / 3);
    const int wordsWidth = QFontMetrics(small).horizontalAdvance(words);
    const QString number = index.data(models::SubtitleRole).toString();
    const int numberWidth =
        number.isEmpty() ? 0 : QFontMetrics(option.font).horizontalAdvance(number) + 10;
    const int room = r.width() - 36 - 12;
    const int nameRoom = std::max(60, room - numberWidth - wordsWidth - 12);
    const QString name = QFontMetrics(strong).elidedText(index.data(models::NameRole).toString(),
                                                         Qt::ElideRight, nameRoom);
    const bool person = kindOf(index) == models::Suggestion::Person;
    Line line(*painter, QRectF(r).adjusted(12, 0, -12, 0), option.direction);
    line.leadingGap(24); // the symbol
    line.trailing(words, small, person ? c.of(toneOfRow(index)).text : c.quiet);
    line.leading(name, strong, c.text);
    line.leadingGap(10);
    line.leading(number, option.font, c.quiet);
    painter->restore();
}

QSize SuggestionDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {200, std::max(RowHeight, option.fontMetrics.height() + 14)};
}

QString SuggestionDelegate::spoken(const QModelIndex &index)
{
    QStringList parts{index.data(models::NameRole).toString(),
                      index.data(models::SubtitleRole).toString(), kindWords(index)};
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

Omnibox::Omnibox(models::OmniModel &model, QWidget *parent)
    : QLineEdit(parent)
    , m_model(model)
{
    setObjectName(u"omnibox"_s);
    setPlaceholderText(tr("Type a name or number…"));
    setAccessibleName(tr("Name or number"));
    setToolTip(tr("Type anywhere: names, initials, extensions, numbers"));
    setClearButtonEnabled(false);
    setMaxLength(120);
    setTextMargins(3, 0, 3, 0);
    setContextMenuPolicy(Qt::DefaultContextMenu);

    m_list = new QListView(this); // until the window gives it a place
    m_list->hide();
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new SuggestionDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setMouseTracking(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setAccessibleName(tr("Suggestions"));

    // However it came there: typed, by a link, or by what speaks for the keyboard.
    connect(this, &QLineEdit::textChanged, this, [this] {
        m_chosen.clear();
        look();
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] { look(); });
    connect(&m_model, &QAbstractItemModel::rowsInserted, this, [this] { look(); });
    connect(&m_model, &QAbstractItemModel::rowsRemoved, this, [this] { look(); });
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        commit();
    });
}

Omnibox::Target Omnibox::target() const
{
    if (text().trimmed().isEmpty() || m_current < 0 || m_current >= m_model.rowCount())
        return {};
    const QModelIndex index = m_model.index(m_current, 0);
    if (const QString command = m_model.commandAt(m_current); !command.isEmpty())
        return {{}, {}, {}, command};
    return {index.data(models::TargetRole).toString(),
            index.data(models::NameRole).toString(),
            index.data(models::ChannelRole).toString(),
            {}};
}

bool Omnibox::isListOpen() const
{
    return m_frame != nullptr && m_frame->isVisible();
}

void Omnibox::finish()
{
    closeList();
    clear();
}

void Omnibox::look()
{
    if (m_model.text() != text())
        m_model.setText(text());
    // What was chosen stays chosen where it is still offered, wherever it stands now.
    m_current = firstRow();
    for (int row = 0; row < m_model.rowCount() && !m_chosen.isEmpty(); ++row) {
        if (m_model.index(row, 0).data(models::IdRole).toString() == m_chosen)
            m_current = row;
    }
    if (hasFocus() && !text().trimmed().isEmpty() && m_model.rowCount() > 0)
        openList();
    else
        closeList();
    tell();
    emit targetChanged();
}

/// What Enter takes before anything is chosen: never a command.
int Omnibox::firstRow() const
{
    return m_model.rowCount() > 0 && m_model.commandAt(0).isEmpty() ? 0 : -1;
}

void Omnibox::commit()
{
    if (const QString command = target().command; !command.isEmpty())
        emit commandChosen(command);
    else
        emit committed();
}

void Omnibox::openList()
{
    if (m_frame == nullptr) {
        m_frame = new QFrame(window());
        m_frame->setObjectName(u"suggestions"_s);
        m_frame->setFrameShape(QFrame::StyledPanel);
        m_frame->setAutoFillBackground(true);
        m_frame->setBackgroundRole(QPalette::Base);
        auto *layout = new QVBoxLayout(m_frame);
        layout->setContentsMargins(4, 4, 4, 4);
        layout->addWidget(m_list);
        m_list->show();
        m_frame->hide();
        window()->installEventFilter(this);
    }
    place();
    if (!m_frame->isVisible()) {
        m_frame->show();
        m_frame->raise();
    }
}

void Omnibox::place()
{
    m_list->setCurrentIndex(m_model.index(m_current, 0));
    const int rows = std::min(m_model.rowCount(), MostVisible);
    const int row = std::max(RowHeight, m_list->sizeHintForRow(0));
    const int width = std::min(std::max(this->width(), 380), window()->width() - 20);
    const QPoint below = mapTo(window(), QPoint(0, height() + 4));
    const int left =
        layoutDirection() == Qt::RightToLeft ? below.x() + this->width() - width : below.x();
    m_frame->setGeometry(std::max(4, left), below.y(), width, rows * row + 10);
}

void Omnibox::closeList()
{
    if (m_frame != nullptr)
        m_frame->hide();
}

void Omnibox::move(int by)
{
    if (m_model.rowCount() == 0)
        return;
    choose(std::clamp(m_current + by, 0, m_model.rowCount() - 1));
}

void Omnibox::choose(int row)
{
    m_current = row;
    const QModelIndex index = m_model.index(row, 0);
    m_chosen = index.data(models::IdRole).toString();
    m_list->setCurrentIndex(index);
    tell();
    emit targetChanged();
}

void Omnibox::tell()
{
    // What a screen reader says of the field: which suggestion Enter would take.
    if (!isListOpen()) {
        setAccessibleDescription({});
        return;
    }
    if (m_current < 0) {
        setAccessibleDescription(
            tr("Arrow keys choose: %1").arg(SuggestionDelegate::spoken(m_model.index(0, 0))));
        return;
    }
    setAccessibleDescription(tr("%1 of %2: %3")
                                 .arg(m_current + 1)
                                 .arg(m_model.rowCount())
                                 .arg(SuggestionDelegate::spoken(m_model.index(m_current, 0))));
}

void Omnibox::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Down:
    case Qt::Key_Up:
        if (isListOpen())
            move(event->key() == Qt::Key_Down ? 1 : -1);
        else
            look();
        return;
    case Qt::Key_PageDown:
    case Qt::Key_PageUp:
        move(event->key() == Qt::Key_PageDown ? MostVisible : -MostVisible);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        return;
    case Qt::Key_Escape:
        if (isListOpen() || !text().isEmpty())
            finish();
        else
            emit left();
        return;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void Omnibox::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    closeList();
}

void Omnibox::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    look();
}

bool Omnibox::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize && isListOpen())
        place();
    return QLineEdit::eventFilter(watched, event);
}

} // namespace ui
