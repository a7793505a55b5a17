#include "screenfaults.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>
#include <QTreeView>

namespace {

QString nameOf(const QWidget &widget)
{
    const QString name = widget.objectName();
    return name.isEmpty() ? QString::fromLatin1(widget.metaObject()->className()) : name;
}

bool isShortened(const QWidget &widget)
{
    return widget.inherits("ElidedLabel");
}

bool fits(const QLabel &label)
{
    if (label.text().isEmpty() || isShortened(label))
        return true;
    return label.wordWrap()
        ? label.heightForWidth(label.width()) <= label.height()
        : label.sizeHint().width() <= label.width() && label.minimumSizeHint().height() <= label.height();
}

bool fits(const QAbstractButton &button)
{
    if (button.text().isEmpty())
        return true;
    const auto *tool = qobject_cast<const QToolButton *>(&button);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return true;
    const QSize words = button.fontMetrics().size(Qt::TextShowMnemonic, button.text());
    return button.sizeHint().width() <= button.width()
        ? words.height() <= button.height()
        : button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + 8 <= button.width();
}

bool fits(const QTabBar &tabs)
{
    for (int tab = 0; tab < tabs.count(); ++tab) {
        const int words = tabs.fontMetrics().size(Qt::TextShowMnemonic, tabs.tabText(tab)).width();
        if (tabs.isTabVisible(tab) && (words > tabs.tabRect(tab).width() || tabs.tabRect(tab).right() > tabs.width()))
            return false;
    }
    return true;
}

bool fits(const QLineEdit &line)
{
    constexpr int frame = 8;
    return !line.text().isEmpty()
        || line.fontMetrics().horizontalAdvance(line.placeholderText()) + frame <= line.width();
}

bool fits(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect room = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    return box.fontMetrics().horizontalAdvance(box.currentText()) <= room.width();
}

bool fits(const QHeaderView &header)
{
    for (int section = 0; header.orientation() == Qt::Horizontal && section < header.count(); ++section) {
        const QString words = header.model()->headerData(section, Qt::Horizontal).toString();
        if (!header.isSectionHidden(section)
            && header.fontMetrics().horizontalAdvance(words) > header.sectionSize(section))
            return false;
    }
    return true;
}

/// Where cells wrap, all of their lines are seen; those that do not are shortened, and say the whole in their tool
/// tips.
bool fits(const QTreeView &tree)
{
    for (int row = 0; tree.wordWrap() && row < tree.model()->rowCount(); ++row) {
        for (int column = 0; column < tree.model()->columnCount(); ++column) {
            const QModelIndex cell = tree.model()->index(row, column);
            const QRect room = tree.visualRect(cell);
            const QRect words = tree.fontMetrics().boundingRect(
                QRect(0, 0, room.width() - 6, 10'000), Qt::TextWordWrap | Qt::TextWrapAnywhere, cell.data().toString());
            if (words.height() > room.height())
                return false;
        }
    }
    return true;
}

bool fits(const QWidget &widget)
{
    if (const auto *tree = qobject_cast<const QTreeView *>(&widget))
        return fits(*tree);
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return fits(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return fits(*button);
    if (const auto *tabs = qobject_cast<const QTabBar *>(&widget))
        return fits(*tabs);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return fits(*line);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return fits(*box);
    if (const auto *header = qobject_cast<const QHeaderView *>(&widget))
        return fits(*header);
    if (const auto *group = qobject_cast<const QGroupBox *>(&widget))
        return group->fontMetrics().horizontalAdvance(group->title()) <= group->width();
    return true;
}

/// What one has to scroll sideways hides what its fields and columns are for.
bool isWide(const QWidget &widget)
{
    const auto *rows = qobject_cast<const QAbstractItemView *>(&widget);
    if (rows && rows->horizontalScrollBar()->maximum() > 0)
        return true;
    const auto *area = qobject_cast<const QScrollArea *>(&widget);
    return area && area->widget() && area->widget()->minimumSizeHint().width() > area->viewport()->width();
}

/// What holds words is wholly inside all that is around it, up to an area that scrolls.
bool isInside(const QWidget &widget)
{
    for (const QWidget *around = widget.parentWidget(); around && !widget.isWindow(); around = around->parentWidget()) {
        const auto *area = qobject_cast<const QAbstractScrollArea *>(around->parentWidget());
        if (area && area->viewport() == around)
            return true;
        const QRect place(widget.mapTo(around, QPoint()), widget.size());
        if (!around->rect().contains(place))
            return false;
        if (around->isWindow())
            break;
    }
    return true;
}

bool holdsWords(const QWidget &widget)
{
    return qobject_cast<const QLabel *>(&widget) || qobject_cast<const QAbstractButton *>(&widget)
        || qobject_cast<const QLineEdit *>(&widget) || qobject_cast<const QComboBox *>(&widget);
}

} // namespace

QStringList clippedTexts(const QWidget &window)
{
    QStringList clipped;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (!fits(*widget))
            clipped.append(QStringLiteral("%1 is too small (%2 × %3)")
                               .arg(nameOf(*widget))
                               .arg(widget->width())
                               .arg(widget->height()));
        else if (isWide(*widget))
            clipped.append(QStringLiteral("%1 is wider than it shows").arg(nameOf(*widget)));
        else if (holdsWords(*widget) && !isInside(*widget))
            clipped.append(QStringLiteral("%1 reaches out of what is around it").arg(nameOf(*widget)));
    }
    return clipped;
}

QStringList fieldsWithoutHelp(const QWidget &window)
{
    QStringList helpless;
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        const auto *line = qobject_cast<const QLineEdit *>(widget);
        const bool isPart = qobject_cast<const QComboBox *>(widget->parentWidget())
            || qobject_cast<const QAbstractSpinBox *>(widget->parentWidget());
        const bool isField = (line && !line->isReadOnly()) || qobject_cast<const QComboBox *>(widget)
            || qobject_cast<const QAbstractSpinBox *>(widget) || qobject_cast<const QCheckBox *>(widget)
            || qobject_cast<const QRadioButton *>(widget);
        if (isField && !isPart && widget->isVisible() && widget->window() == &window && widget->toolTip().isEmpty())
            helpless.append(QStringLiteral("%1 has no tool tip").arg(nameOf(*widget)));
    }
    return helpless;
}
