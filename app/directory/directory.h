// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "index.h"
#include "source.h"

#include <QThreadPool>
#include <QTimer>

namespace directory {

/// All people of all sources. The index of them is made in a thread of its own, anew when a source
/// or the number plan changes; until it is there the one before is used.
class Directory : public QObject
{
    Q_OBJECT

public:
    explicit Directory(QObject *parent = nullptr);
    ~Directory() override;

    /// Adds \a source behind those that are there. It is taken away by removeSource(), or when it
    /// is destroyed.
    void addSource(Source *source);
    void removeSource(Source *source);
    [[nodiscard]] const QList<Source *> &sources() const { return m_sources; }
    void setNumbers(const Numbers &numbers);
    /// Asks the sources that are asked, see Source::search() and Source::lookUp().
    void search(const QString &text);
    void lookUp(const QString &number);

    [[nodiscard]] const Index &index() const { return *m_index; }
    /// Holds that index as long as somebody needs it.
    [[nodiscard]] std::shared_ptr<const Index> shared() const { return m_index; }
    /// False until there was a first index of every source.
    [[nodiscard]] bool isReady() const { return m_ready; }
    /// Who has that number, as places in the index, the likeliest first.
    [[nodiscard]] QList<int> withNumber(const QString &number) const;

signals:
    /// There is another index.
    void changed();
    /// A source is another, or in another state.
    void sourcesChanged();

private:
    void build();
    void take(std::shared_ptr<const Index> index, NumberKeys known, quint64 plan, bool whole);

    QList<Source *> m_sources;
    Numbers m_numbers;
    std::shared_ptr<const Index> m_index;
    NumberKeys m_known;
    QTimer m_soon; ///< several sources change together
    QThreadPool m_pool;
    std::atomic<bool> m_stop{false};
    quint64 m_plan = 0; ///< counts number plans
    bool m_building = false;
    bool m_again = false;
    bool m_ready = false;
};

} // namespace directory
