// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "keypresets.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr Qt::KeyboardModifier Pad = Qt::KeypadModifier;

QString translated(const char *text)
{
    return QCoreApplication::translate("ui::KeyPreset", text);
}

} // namespace

QHash<QString, QKeySequence> keysOf(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::Standard:
        return {};
    case KeyPreset::FunctionKeys:
        return {
            {u"voicemail"_s, Qt::Key_F11},
            {u"record"_s, Qt::Key_F12},
            {u"mailbox"_s, QKeySequence(Qt::SHIFT | Qt::Key_F11)},
            {u"timeLimit"_s, QKeySequence(Qt::SHIFT | Qt::Key_F12)},
            {u"queues"_s, QKeySequence(Qt::SHIFT | Qt::Key_F2)},
            {u"pause"_s, QKeySequence(Qt::SHIFT | Qt::Key_F3)},
            {u"dayNight"_s, QKeySequence(Qt::SHIFT | Qt::Key_F6)},
            {u"cli"_s, QKeySequence(Qt::SHIFT | Qt::Key_F9)},
            {u"wireLog"_s, QKeySequence(Qt::SHIFT | Qt::Key_F8)},
            {u"recordWire"_s, QKeySequence(Qt::SHIFT | Qt::Key_F7)},
        };
    case KeyPreset::NumericPad:
        return {
            {u"answer"_s, QKeySequence(Pad | Qt::Key_Slash)},
            {u"hold"_s, QKeySequence(Pad | Qt::Key_Asterisk)},
            {u"hangUp"_s, QKeySequence(Pad | Qt::Key_Minus)},
            {u"transfer"_s, QKeySequence(Pad | Qt::Key_Plus)},
            {u"announce"_s, QKeySequence(Qt::ControlModifier | Pad | Qt::Key_Plus)},
            {u"takeUp"_s, QKeySequence(Qt::ControlModifier | Pad | Qt::Key_Asterisk)},
            {u"park"_s, QKeySequence(Qt::ControlModifier | Pad | Qt::Key_Slash)},
            {u"takeBack"_s, QKeySequence(Qt::ControlModifier | Pad | Qt::Key_Minus)},
        };
    case KeyPreset::LeftHand:
        return {
            {u"hold"_s, QKeySequence(Qt::CTRL | Qt::Key_E)},
            {u"takeUp"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)},
            {u"park"_s, QKeySequence(Qt::CTRL | Qt::Key_W)},
            {u"takeBack"_s, QKeySequence(Qt::CTRL | Qt::Key_S)},
            {u"voicemail"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_V)},
            {u"mailbox"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_W)},
            {u"pause"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)},
            {u"timeLimit"_s, QKeySequence(Qt::CTRL | Qt::Key_T)},
            {u"cli"_s, QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T)},
        };
    }
    return {};
}

QString nameOf(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::Standard:
        return translated(QT_TRANSLATE_NOOP("ui::KeyPreset", "Standard"));
    case KeyPreset::FunctionKeys:
        return translated(QT_TRANSLATE_NOOP("ui::KeyPreset", "Function keys"));
    case KeyPreset::NumericPad:
        return translated(QT_TRANSLATE_NOOP("ui::KeyPreset", "Numeric pad"));
    case KeyPreset::LeftHand:
        return translated(QT_TRANSLATE_NOOP("ui::KeyPreset", "Left hand"));
    }
    return {};
}

QString describe(KeyPreset preset)
{
    switch (preset) {
    case KeyPreset::Standard:
        return translated(QT_TRANSLATE_NOOP(
            "ui::KeyPreset", "Function keys for what is done all day, letters for the rest."));
    case KeyPreset::FunctionKeys:
        return translated(QT_TRANSLATE_NOOP(
            "ui::KeyPreset", "Every action on a call has a function key, some with Shift."));
    case KeyPreset::NumericPad:
        return translated(QT_TRANSLATE_NOOP(
            "ui::KeyPreset", "The right hand stays on the numeric pad: / answers, + hands over, "
                             "− hangs up, * holds. These four type nothing any more; those of the "
                             "main keyboard do."));
    case KeyPreset::LeftHand:
        return translated(QT_TRANSLATE_NOOP(
            "ui::KeyPreset", "The right hand stays on the mouse: everything is within reach of "
                             "the left."));
    }
    return {};
}

} // namespace ui
