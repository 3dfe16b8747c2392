// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QSortFilterProxyModel>

namespace models {

/// The blocks of a WireModel that hold a text, went one way, or are not known. The order is that
/// of the wire.
class WireFilter final : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Way { Both, Received, Sent };

    using QSortFilterProxyModel::QSortFilterProxyModel;

    /// Anywhere in the block: names and values of headers alike, in any case.
    void setText(const QString &text);
    void setWay(Way way);
    /// Only unknown events, and blocks that are no messages.
    void setUnknownOnly(bool on);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    template<typename T>
    void change(T &field, const T &value);

    QString m_text;
    Way m_way = Way::Both;
    bool m_unknownOnly = false;
};

} // namespace models
