#include "fernamtstyle.h"

#include "semanticcolours.h"
#include "shapes.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QSpinBox>
#include <QStyleOption>
#include <QTabBar>
#include <QTableView>
#include <QTextEdit>

FernamtStyle::FernamtStyle() : QProxyStyle(QStringLiteral("Fusion")) {}

void FernamtStyle::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    // Air between the frame and the letters, as on the buttons.
    if (auto *edit = qobject_cast<QLineEdit *>(widget); edit && edit->hasFrame() && edit->textMargins().isNull())
        edit->setTextMargins(7, 0, 5, 0);
    if (qobject_cast<QAbstractButton *>(widget) || qobject_cast<QScrollBar *>(widget) || qobject_cast<QComboBox *>(widget) ||
        qobject_cast<QTabBar *>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void FernamtStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                 const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option); frame && frame->lineWidth > 0)
            Shapes::field(option, painter);
        return;
    case PE_FrameLineEdit:
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the row itself is marked
        Shapes::focusRing(option, painter);
        return;
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem:
        Shapes::itemBackground(option, painter);
        return;
    case PE_PanelButtonTool:
        if (option->state & (State_MouseOver | State_Sunken | State_On) && option->state & State_Enabled)
            Shapes::box(painter, option->rect, SemanticColours::of(option->palette).raised, QColor());
        if (option->state & State_HasFocus)
            Shapes::focusRing(option, painter);
        return;
    case PE_IndicatorHeaderArrow: // down: the largest or newest stands on top
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option);
            header && header->sortIndicator != QStyleOptionHeader::None)
            Shapes::chevron(painter, option->rect, SemanticColours::of(option->palette).muted,
                            header->sortIndicator == QStyleOptionHeader::SortDown);
        return;
    case PE_IndicatorCheckBox:
        Shapes::checkBox(option, painter);
        return;
    case PE_Frame:
        if (qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QTextEdit *>(widget) ||
            qobject_cast<const QListWidget *>(widget) || qobject_cast<const QTableView *>(widget)) {
            Shapes::box(painter, option->rect, QColor(), SemanticColours::of(option->palette).border, 3);
            return;
        }
        QProxyStyle::drawPrimitive(element, option, painter, widget);
        return;
    case PE_FrameTabBarBase:
    case PE_FrameTabWidget:
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void FernamtStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            Shapes::button(button, painter, widget);
            if (button->features & QStyleOptionButton::HasMenu)
                Shapes::chevron(painter, QRect(option->rect.right() - 22, option->rect.top(), 14, option->rect.height()),
                                Shapes::buttonText(button, widget));
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option)) {
            QStyleOptionButton copy = *button;
            copy.features &= ~QStyleOptionButton::HasMenu;
            if (button->features & QStyleOptionButton::HasMenu)
                copy.rect.adjust(0, 0, -16, 0);
            const QColor text = Shapes::buttonText(button, widget);
            for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
                copy.palette.setColor(group, QPalette::ButtonText, text);
            copy.state &= ~(State_Sunken | State_On | State_HasFocus);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            Shapes::headerSection(header, painter);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, SemanticColours::of(option->palette).raised);
        painter->setPen(SemanticColours::of(option->palette).border);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    case CE_HeaderLabel:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            QStyleOptionHeader copy = *header;
            copy.rect.adjust(6, 0, -6, 0);
            copy.palette.setColor(QPalette::ButtonText, SemanticColours::of(option->palette).muted);
            copy.state &= ~(State_On | State_Sunken);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_ProgressBarGroove:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            Shapes::progressGroove(bar, painter);
            return;
        }
        break;
    case CE_ProgressBarContents:
        if (const auto *bar = qstyleoption_cast<const QStyleOptionProgressBar *>(option)) {
            Shapes::progressContents(bar, painter);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            Shapes::tab(tab, painter);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            QStyleOptionTab copy = *tab;
            const SemanticColours &colours = SemanticColours::of(option->palette);
            copy.palette.setColor(QPalette::WindowText, tab->state & State_Selected ? colours.accentText : colours.muted);
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_Splitter:
        return;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void FernamtStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                                      const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *slider = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            Shapes::scrollBar(slider, painter, subControlRect(CC_ScrollBar, slider, SC_ScrollBarSlider, widget));
            return;
        }
    }
    if (control == CC_ComboBox) {
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable) {
            Shapes::field(option, painter);
            Shapes::chevron(painter, QRect(option->rect.right() - 24, option->rect.top(), 16, option->rect.height()),
                            SemanticColours::of(option->palette).muted);
            return;
        }
    }
    if (control == CC_SpinBox) {
        if (const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option); spin && spin->frame) {
            Shapes::field(option, painter);
            const auto step = [&](SubControl part, bool possible, bool up) {
                const QColor colour = possible && spin->state & State_Enabled ? spin->palette.color(QPalette::Text)
                                                                              : SemanticColours::of(spin->palette).border;
                Shapes::chevron(painter, subControlRect(CC_SpinBox, option, part, widget), colour, up);
            };
            step(SC_SpinBoxUp, spin->stepEnabled & QAbstractSpinBox::StepUpEnabled, true);
            step(SC_SpinBoxDown, spin->stepEnabled & QAbstractSpinBox::StepDownEnabled, false);
            return;
        }
    }
    if (control == CC_ToolButton) {
        // A menu is told by the chevron behind the words; a mark below the corner of a lone icon says nothing.
        if (const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
            tool && tool->features & QStyleOptionToolButton::HasMenu &&
            !(tool->features & QStyleOptionToolButton::MenuButtonPopup)) {
            QStyleOptionToolButton copy = *tool;
            copy.features &= ~QStyleOptionToolButton::HasMenu;
            QProxyStyle::drawComplexControl(control, &copy, painter, widget);
            if (!tool->text.isEmpty() && tool->toolButtonStyle != Qt::ToolButtonIconOnly)
                Shapes::chevron(painter, QRect(option->rect.right() - 20, option->rect.top(), 14, option->rect.height()),
                                SemanticColours::of(option->palette).muted);
            return;
        }
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect FernamtStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                   const QWidget *widget) const
{
    const QRect rect = option->rect;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        if (const auto *combo = qstyleoption_cast<const QStyleOptionComboBox *>(option); combo && !combo->editable)
            return visualRect(option->direction, rect, rect.adjusted(8, 1, -26, -1)); // up to the chevron
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return QProxyStyle::subControlRect(control, option, part, widget).adjusted(5, 0, 0, 0); // as in the line edits
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize FernamtStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                     const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton: {
        const QString look = Shapes::look(widget);
        const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
        result.setHeight(look == QLatin1String("link") ? qMax(26, size.height() + 6) : qMax(32, size.height() + 14));
        result.setWidth(size.width() + (look == QLatin1String("link") ? 8 : 26));
        if (button && button->features & QStyleOptionButton::HasMenu)
            result.rwidth() += 16;
        return result;
    }
    case CT_ToolButton: {
        const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
        const bool worded = tool && !tool->text.isEmpty() && tool->toolButtonStyle != Qt::ToolButtonIconOnly;
        if (worded && tool->features & QStyleOptionToolButton::HasMenu)
            result.rwidth() += 28; // the words stay in the middle, the chevron has its place
        return result;
    }
    case CT_LineEdit:
    case CT_ComboBox:
    case CT_SpinBox:
        result.setHeight(qMax(32, result.height()));
        return result;
    case CT_HeaderSection:
        return {result.width() + 12, qMax(32, result.height())};
    case CT_TabBarTab:
        return {result.width() + 4, qMax(34, result.height())};
    case CT_MenuItem:
        return {result.width() + 8, qMax(28, result.height())};
    default:
        return result;
    }
}

int FernamtStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return 11;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 20;
    case PM_SplitterWidth:
        return 12;
    case PM_ComboBoxFrameWidth:
        return 8;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
        return 16;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int FernamtStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget, QStyleHintReturn *data) const
{
    if (hint == SH_ItemView_ShowDecorationSelected)
        return 1;
    if (hint == SH_ComboBox_Popup || hint == SH_DialogButtonBox_ButtonsHaveIcons)
        return 0;
    return QProxyStyle::styleHint(hint, option, widget, data);
}
