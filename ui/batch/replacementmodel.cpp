#include "replacementmodel.h"

#include "paletteicon.h"
#include "plaintext.h"

#include <QGuiApplication>
#include <QPalette>

void ReplacementModel::setChanges(const QList<Replacement> &changes)
{
    if (changes == m_changes)
        return;
    beginResetModel();
    m_changes = changes;
    endResetModel();
}

int ReplacementModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_changes.size());
}

int ReplacementModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString ReplacementModel::text(const Replacement &change, int column) const
{
    switch (Column(column)) {
    case File:
        return change.name;
    case Before:
        return change.before;
    case After:
        if (change.after.isEmpty())
            return tr("no number");
        return change.isKnown ? change.after : tr("%1  (not in the collection)").arg(change.after);
    case ColumnCount:
        break;
    }
    return {};
}

QVariant ReplacementModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Replacement &change = m_changes.at(index.row());
    const bool isMarked = index.column() == After && !change.isKnown;
    switch (role) {
    case Qt::DisplayRole:
        return text(change, index.column());
    case Qt::ToolTipRole:
        return plainToolTip(text(change, index.column()));
    case Qt::DecorationRole:
        return isMarked ? paletteIcon(QStringLiteral("state-decide"), Tone::Warning) : QVariant();
    case Qt::ForegroundRole:
        return isMarked ? toneColour(Tone::Warning, QGuiApplication::palette()) : QVariant();
    default:
        return {};
    }
}

QVariant ReplacementModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case File:
        return tr("File");
    case Before:
        return tr("Number now");
    case After:
        return tr("New number");
    case ColumnCount:
        break;
    }
    return {};
}
