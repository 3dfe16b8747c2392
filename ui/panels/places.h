// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "dragdrop.h"

#include <QPersistentModelIndex>

#include <optional>

class QAbstractItemView;
class QStyleOptionViewItem;

namespace ui {

// Where on the board something can be let go. A panel knows its places; what comes of a drop there
// is the business of the Hand.

/// One of them, as the panel that shows it knows it.
struct Place
{
    enum class Kind {
        Person,
        Parking, ///< any free space
        Room,
        Queue,
        Mailbox,
        Call,
        OwnCall, ///< the operator's own, or the place where it would be
    };
    Kind kind = Kind::Person;
    QString key;       ///< extension; queue; room, or "" for the operator's own; `101@default`; or
                       ///< the Uniqueid of a call
    QString name;      ///< "Mei Tanaka 113"
    QString state;     ///< "On a call since 4:12", or ""
    bool busy = false; ///< whoever is sent there would not be answered now
};

/// Takes up, and knows what comes of letting go: the words and the deed.
class Hand
{
public:
    virtual ~Hand() = default;
    /// Whoever moves when this call is taken up, or nothing where nobody would.
    [[nodiscard]] virtual DragData takeUp(const QString &uniqueId) const = 0;
    [[nodiscard]] virtual DropOffer offer(const QMimeData &carried, const Place &place,
                                          Qt::KeyboardModifiers held) const = 0;
    virtual void drop(const QMimeData &carried, const Place &place, Qt::KeyboardModifiers held) = 0;
};

/// What a row's call is in the hand; nothing where \a uniqueId is "".
[[nodiscard]] DragData taken(const Hand *hand, const QString &uniqueId, const QString &name);

/// What takes drops where its places are, as the hand decides.
class PlaceTarget : public DropTarget
{
public:
    /// nullptr: nothing can be dropped.
    [[nodiscard]] Hand *hand() const { return m_hand; }
    [[nodiscard]] bool takesDrops() const override { return m_hand != nullptr; }
    DropOffer dragOver(const QMimeData &carried, const QPoint &position,
                       Qt::KeyboardModifiers held) override;
    void dragLeft() override { light(false, {}); }
    void drop(const QMimeData &carried, const QPoint &position,
              Qt::KeyboardModifiers held) override;

protected:
    void serve(Hand *hand) { m_hand = hand; }

private:
    [[nodiscard]] virtual std::optional<Place> placeAt(const QPoint &position) const = 0;
    /// Whether a drop at \a position would be taken; else nothing is lit any more.
    virtual void light(bool lit, const QPoint &position) = 0;

    Hand *m_hand = nullptr;
};

/// An item view each row of which is a place.
class RowTarget : public PlaceTarget
{
public:
    using PlaceOf = std::function<Place(const QModelIndex &row)>;

    explicit RowTarget(QAbstractItemView *view)
        : m_view(view)
    {}

    void setPlaces(Hand *hand, PlaceOf placeOf);

    /// Whether a drop would be on this row, for the delegate that paints it.
    [[nodiscard]] static bool isLit(const QStyleOptionViewItem &option, const QModelIndex &index);

private:
    [[nodiscard]] QModelIndex rowAt(const QPoint &position) const;
    [[nodiscard]] std::optional<Place> placeAt(const QPoint &position) const override;
    void light(bool lit, const QPoint &position) override;

    QAbstractItemView *m_view;
    PlaceOf m_placeOf;
    QPersistentModelIndex m_lit;
};

/// A widget that is one place as a whole.
class WholeTarget : public PlaceTarget
{
public:
    using PlaceNow = std::function<Place()>;

    explicit WholeTarget(QWidget *widget)
        : m_widget(widget)
    {}

    void setPlace(Hand *hand, PlaceNow placeNow);

    [[nodiscard]] bool isLit() const { return m_lit; }

private:
    [[nodiscard]] std::optional<Place> placeAt(const QPoint &) const override
    {
        return m_placeNow();
    }
    void light(bool lit, const QPoint &) override;

    QWidget *m_widget;
    PlaceNow m_placeNow;
    bool m_lit = false;
};

} // namespace ui
