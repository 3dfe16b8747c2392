// SPDX-FileCopyrightText: 2026 The Cordboard authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "style.h"

#include "dialogfit.h"
#include "theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QDialog>
#include <QPainter>
#include <QPainterPath>
#include <QStyleOption>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr qreal Radius = 6;

QRectF inner(const QRect &rect, qreal width)
{
    const qreal half = width / 2;
    return QRectF(rect).adjusted(half, half, -half, -half);
}

/// An editor over a cell of a view: what it edits must not shine through.
bool isCellEditor(const QWidget *widget)
{
    const QWidget *viewport = widget == nullptr ? nullptr : widget->parentWidget();
    return viewport != nullptr && qobject_cast<QAbstractItemView *>(viewport->parentWidget());
}

} // namespace

Style::Style()
    : QProxyStyle(u"fusion"_s)
    , m_dialogFit(new DialogFit(this))
{}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QDialog *>(widget) != nullptr)
        widget->installEventFilter(m_dialogFit); // once, however often it is polished
}

void Style::drawButton(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = coloursOf(option.palette);
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(&option);
    const bool primary = button != nullptr &&
                         button->features.testFlag(QStyleOptionButton::DefaultButton) &&
                         option.state.testFlag(State_Enabled);
    const bool down = option.state.testAnyFlags(State_Sunken | State_On);
    const bool hover =
        option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled);
    QColor fill = primary ? c.accent : c.panel;
    if (down)
        fill = primary ? c.accent.darker(115) : c.accentTint;
    else if (hover)
        fill = primary ? c.accent.darker(106) : c.window;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(primary ? QPen(Qt::NoPen) : QPen(down ? c.accent : c.line, 1));
    painter.setBrush(fill);
    painter.drawRoundedRect(inner(option.rect, 1), Radius, Radius);
    painter.restore();
}

void Style::drawField(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = coloursOf(option.palette);
    const bool focus = option.state.testFlag(State_HasFocus);
    const qreal width = focus ? 2 : 1;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focus ? c.accent : c.line, width));
    painter.setBrush(option.state.testFlag(State_Enabled) ? c.panel : c.window);
    painter.drawRoundedRect(inner(option.rect, width), Radius, Radius);
    painter.restore();
}

void Style::drawCheckBox(const QStyleOption &option, QPainter &painter) const
{
    const Colours &c = coloursOf(option.palette);
    const bool on = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF box = inner(option.rect, 1);
    painter.setPen(QPen(on && enabled ? c.accent : enabled ? c.quiet : c.line, 1));
    painter.setBrush(on && enabled ? c.accent : c.panel);
    painter.drawRoundedRect(box, 3.5, 3.5);
    if (on) {
        painter.setPen(QPen(enabled ? c.accentText : c.quiet, 1.8, Qt::SolidLine, Qt::RoundCap,
                            Qt::RoundJoin));
        const auto at = [&](qreal x, qreal y) {
            return QPointF(box.left() + x * box.width(), box.top() + y * box.height());
        };
        painter.drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter.restore();
}

void Style::drawTab(const QStyleOption &option, QPainter &painter, const QWidget *widget) const
{
    const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(&option);
    if (tab == nullptr)
        return;
    const Colours &c = coloursOf(option.palette);
    const bool selected = option.state.testFlag(State_Selected);
    painter.save();
    if (selected) {
        painter.fillRect(
            QRect(option.rect.left() + 8, option.rect.bottom() - 1, option.rect.width() - 16, 2),
            c.accent);
    }
    if (widget != nullptr)
        painter.setFont(scaled(widget->font(), 0, selected ? QFont::DemiBold : QFont::Normal));
    painter.setPen(selected || option.state.testFlag(State_MouseOver) ? c.text : c.quiet);
    const bool underlined = styleHint(SH_UnderlineShortcut, &option, widget, nullptr) != 0;
    painter.drawText(option.rect,
                     Qt::AlignCenter | (underlined ? Qt::TextShowMnemonic : Qt::TextHideMnemonic),
                     tab->text);
    painter.restore();
    if (option.state.testFlag(State_HasFocus)) {
        QStyleOptionFocusRect focus;
        focus.initFrom(widget);
        focus.rect = option.rect.adjusted(2, 2, -2, -4);
        drawPrimitive(PE_FrameFocusRect, &focus, &painter, widget);
    }
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame != nullptr && frame->lineWidth > 0)
            drawField(*option, *painter);
        else if (isCellEditor(widget))
            painter->fillRect(option->rect, option->palette.base());
        return;
    case PE_FrameLineEdit:
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter);
        return;
    case PE_PanelButtonCommand:
        drawButton(*option, *painter);
        return;
    case PE_PanelButtonTool: {
        const bool on = option->state.testAnyFlags(State_On | State_Sunken);
        if (!on &&
            !(option->state.testFlag(State_MouseOver) && option->state.testFlag(State_Enabled)))
            return;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Qt::NoPen);
        painter->setBrush(on ? c.accentTint : c.line);
        painter->drawRoundedRect(inner(option->rect, 1), Radius, Radius);
        painter->restore();
        return;
    }
    case PE_FrameFocusRect:
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(c.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(inner(option->rect, 2), Radius - 1, Radius - 1);
        painter->restore();
        return;
    case PE_Frame:
        painter->save();
        painter->setPen(c.line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        painter->save();
        painter->setPen(c.line);
        painter->setBrush(element == PE_PanelMenu ? QBrush(c.panel) : QBrush(Qt::NoBrush));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, c.tip);
        return;
    case PE_FrameTabWidget:
    case PE_FrameStatusBarItem:
    case PE_PanelStatusBar:
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case PE_IndicatorDockWidgetResizeHandle:
        painter->fillRect(option->rect, c.line);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                        const QWidget *widget) const
{
    const Colours &c = coloursOf(option->palette);
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button != nullptr && button->features.testFlag(QStyleOptionButton::DefaultButton) &&
            option->state.testFlag(State_Enabled)) {
            QStyleOptionButton copy = *button;
            copy.palette.setColor(QPalette::ButtonText, c.accentText);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
    case CE_HeaderSection:
        painter->fillRect(option->rect, c.panel);
        painter->fillRect(
            QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), c.line);
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeaderV2 copy;
            static_cast<QStyleOptionHeader &>(copy) = *header;
            copy.palette.setColor(QPalette::ButtonText, c.quiet);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ItemViewItem:
        if (const auto *item = qstyleoption_cast<const QStyleOptionViewItem *>(option)) {
            QStyleOptionViewItem copy = *item;
            for (const auto group : {QPalette::Active, QPalette::Inactive}) {
                copy.palette.setColor(group, QPalette::Highlight, c.accentTint);
                copy.palette.setColor(group, QPalette::HighlightedText, c.text);
            }
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        return;
    case CE_TabBarTabLabel:
        drawTab(*option, *painter, widget);
        return;
    case CE_Splitter:
        painter->fillRect(option->rect,
                          option->state.testFlag(State_MouseOver) ? c.accent : c.line);
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawSpinBox(const QStyleOptionComplex &option, QPainter &painter,
                        const QWidget *widget) const
{
    const Colours &c = coloursOf(option.palette);
    drawField(option, painter);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(&option);
    if (spin == nullptr || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    for (const SubControl which : {SC_SpinBoxUp, SC_SpinBoxDown}) {
        const bool up = which == SC_SpinBoxUp;
        const bool can = spin->stepEnabled.testFlag(up ? QAbstractSpinBox::StepUpEnabled
                                                       : QAbstractSpinBox::StepDownEnabled);
        const bool hot = option.activeSubControls == which;
        const QPointF at = QRectF(subControlRect(CC_SpinBox, &option, which, widget)).center();
        painter.setPen(QPen(!can  ? c.line
                            : hot ? c.accent
                                  : c.quiet,
                            1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const qreal tip = up ? -1.5 : 1.5;
        painter.drawPolyline(
            QPolygonF{at + QPointF(-3.5, -tip), at + QPointF(0, tip), at + QPointF(3.5, -tip)});
    }
    painter.restore();
}

void Style::drawScrollBar(const QStyleOptionComplex &option, QPainter &painter,
                          const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(&option);
    if (slider == nullptr || slider->minimum == slider->maximum)
        return;
    const QRect handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    QColor colour = coloursOf(option.palette).quiet;
    const bool hot = option.state.testFlag(State_MouseOver) || option.activeSubControls != 0;
    colour.setAlphaF(hot ? 0.7F : 0.35F);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawRoundedRect(QRectF(handle).adjusted(2, 2, -2, -2), 3, 3);
    painter.restore();
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                               QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar)
        drawScrollBar(*option, *painter, widget);
    else if (control == CC_SpinBox)
        drawSpinBox(*option, *painter, widget);
    else
        QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option,
                            const QWidget *widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    // Text keeps clear of the rounded corners; a spin box has its own frame around its line.
    if (element == SE_LineEditContents) {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        rect.adjust(frame != nullptr && frame->lineWidth > 0 ? 5 : 3, 0, -3, 0);
    }
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                            SubControl subControl, const QWidget *widget) const
{
    const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control != CC_ScrollBar || slider == nullptr)
        return QProxyStyle::subControlRect(control, option, subControl, widget);

    // A groove from end to end: no arrow buttons.
    const bool across = slider->orientation == Qt::Horizontal;
    const QRect all = option->rect;
    const int length = across ? all.width() : all.height();
    const qint64 range = qint64(slider->maximum) - slider->minimum;
    int handle = length;
    if (range > 0) {
        handle = int(qint64(slider->pageStep) * length / (range + slider->pageStep));
        handle = qBound(qMin(28, length), handle, length);
    }
    const int start =
        sliderPositionFromValue(slider->minimum, slider->maximum, slider->sliderPosition,
                                length - handle, slider->upsideDown);
    const auto part = [&](int from, int size) {
        return across ? visualRect(slider->direction, all,
                                   QRect(all.left() + from, all.top(), size, all.height()))
                      : QRect(all.left(), all.top() + from, all.width(), size);
    };
    switch (subControl) {
    case SC_ScrollBarGroove:
        return all;
    case SC_ScrollBarSlider:
        return part(start, handle);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + handle, length - start - handle);
    default:
        return {};
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 10;
    case PM_ScrollBarSliderMin:
        return 28;
    case PM_DockWidgetSeparatorExtent:
    case PM_SplitterWidth:
        return 1; // Qt takes the mouse a few pixels beside so thin a line, too
    case PM_DockWidgetFrameWidth:
        return 0;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_TabBarTabVSpace:
        return 12;
    case PM_TabBarTabShiftVertical:
    case PM_TabBarTabShiftHorizontal:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *data) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DitherDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
        return 0;
    case SH_UnderlineShortcut:
        // A line under one of joined letters tears the word apart. Alt with it works all the same.
        return QGuiApplication::isLeftToRight() ? QProxyStyle::styleHint(hint, option, widget, data)
                                                : 0;
    case SH_ToolTip_WakeUpDelay:
        return 450;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 14));
        break;
    case CT_PushButton:
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 14));
        result.rwidth() += 16;
        break;
    case CT_MenuItem:
        result.rheight() += 4;
        break;
    case CT_HeaderSection:
        result.setHeight(qMax(result.height(), option->fontMetrics.height() + 10));
        break;
    default:
        break;
    }
    return result;
}

} // namespace ui
