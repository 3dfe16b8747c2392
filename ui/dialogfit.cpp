// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "dialogfit.h"

#include <QDialog>
#include <QEvent>
#include <QLayout>
#include <QScreen>

#include <algorithm>

namespace ui {

namespace {

void fit(QDialog &dialog, bool opening)
{
    const QLayout *layout = dialog.layout();
    if (layout == nullptr)
        return;
    const QSize screen = dialog.screen()->availableSize();
    const QSize hint = layout->totalSizeHint();
    // Words that are cut cannot be read; a window that is wider than the screen can be moved.
    const int width =
        std::max({dialog.width(), dialog.minimumWidth(), layout->totalMinimumSize().width()});
    int height = opening ? hint.height() : layout->totalMinimumSize().height();
    if (layout->hasHeightForWidth())
        height = opening ? layout->totalHeightForWidth(width)
                         : layout->totalMinimumHeightForWidth(width);
    const QSize wanted(width, std::min(std::max(dialog.height(), height), screen.height()));
    if (wanted != dialog.size())
        dialog.resize(wanted);
}

} // namespace

bool DialogFit::eventFilter(QObject *watched, QEvent *event)
{
    auto *dialog = qobject_cast<QDialog *>(watched);
    if (dialog != nullptr && event->type() == QEvent::Show && !event->spontaneous())
        fit(*dialog, true);
    else if (dialog != nullptr && event->type() == QEvent::LayoutRequest && dialog->isVisible())
        fit(*dialog, false);
    return QObject::eventFilter(watched, event);
}

} // namespace ui
