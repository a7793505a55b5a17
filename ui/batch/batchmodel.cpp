#include "batchmodel.h"

#include "plaintext.h"
#include "tone.h"

#include <QFont>
#include <QGuiApplication>
#include <QPalette>
#include <QSet>
#include <QtEndian>

#include <bitset>
#include <numeric>

namespace {

using Columns = std::bitset<BatchModel::ColumnCount>;

Columns differing(const Item &before, const Item &after)
{
    Columns columns;
    columns[BatchModel::State] = before.state != after.state;
    columns[BatchModel::File] = before.name != after.name || before.path != after.path;
    columns[BatchModel::Number]
        = before.catalogNumber != after.catalogNumber || before.numberIsTyped != after.numberIsTyped;
    columns[BatchModel::Record]
        = before.record.scientificName != after.record.scientificName || before.record.occid != after.record.occid;
    columns[BatchModel::Reason] = before.reason != after.reason || before.detail != after.detail;
    return columns;
}

/// Rows one below the other in which the same columns changed.
struct ChangedRows {
    int first = 0;
    int last = -1;
    Columns columns;

    bool continuesWith(int row, const Columns &others) const { return last + 1 == row && columns == others; }
};

} // namespace

void BatchModel::setItems(const QList<Item> &items)
{
    beginResetModel();
    m_items = items;
    m_searched.clear();
    m_searched.resize(items.size());
    m_rows.clear();
    m_rows.reserve(items.size());
    m_counts.clear();
    for (int row = 0; row < m_items.size(); ++row) {
        m_rows.insert(m_items.at(row).id, row);
        ++m_counts[m_items.at(row).state];
    }
    endResetModel();
    emit countsChanged();
}

void BatchModel::apply(const QList<Item> &items)
{
    QList<ChangedRows> changes;
    bool countsDiffer = false;
    for (const Item &after : items) {
        const int row = rowOf(after.id);
        if (row < 0)
            continue;
        Item &before = m_items[row];
        const Columns columns = differing(before, after);
        if (before.state != after.state) {
            --m_counts[before.state];
            ++m_counts[after.state];
            countsDiffer = true;
        }
        before = after;
        m_searched[row].clear();
        if (columns.none())
            continue;
        if (!changes.isEmpty() && changes.last().continuesWith(row, columns))
            changes.last().last = row;
        else
            changes.append({row, row, columns});
    }
    for (const ChangedRows &change : std::as_const(changes)) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (!change.columns[size_t(column)])
                continue;
            int last = column;
            while (last + 1 < ColumnCount && change.columns[size_t(last) + 1])
                ++last;
            emit dataChanged(index(change.first, column), index(change.last, last));
            column = last;
        }
    }
    if (countsDiffer)
        emit countsChanged();
}

int BatchModel::count(ItemGroup group) const
{
    int sum = 0;
    for (auto it = m_counts.cbegin(); it != m_counts.cend(); ++it)
        sum += ItemLook::isIn(group, it.key()) ? it.value() : 0;
    return sum;
}

int BatchModel::recordsReady() const
{
    QSet<qint64> records;
    for (const Item &item : m_items) {
        if (ItemLook::group(item.state) == ItemGroup::Ready)
            records.insert(item.record.occid);
    }
    return int(records.size());
}

bool BatchModel::hasAnyNumber() const
{
    return std::any_of(m_items.begin(), m_items.end(),
        [](const Item &item) { return !item.catalogNumber.isEmpty() || !item.candidates.isEmpty(); });
}

bool BatchModel::isNumberEditable(const Item &item)
{
    const bool isStill = item.state == ItemState::NeedsDecision || item.state == ItemState::Identified
        || item.state == ItemState::Matched || item.state == ItemState::Skipped;
    return isStill && !item.sha256.isEmpty();
}

int BatchModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_items.size());
}

int BatchModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

QString BatchModel::text(const Item &item, int column) const
{
    switch (Column(column)) {
    case State:
        return ItemLook::displayName(item.state);
    case File:
        return item.name;
    case Number:
        return item.catalogNumber;
    case Record:
        return item.record.scientificName;
    case Reason:
        return item.reason;
    case ColumnCount:
        break;
    }
    return {};
}

QByteArray BatchModel::sortKey(int row, int column) const
{
    if (column == State)
        return {1, char(m_items.at(row).state)};
    if (column == File) { // the batch is in the natural order of its files
        const quint32 place = qToBigEndian(quint32(row));
        return {reinterpret_cast<const char *>(&place), sizeof place};
    }
    return foldedText(text(m_items.at(row), column));
}

std::vector<int> BatchModel::places(int column) const
{
    std::vector<QByteArray> keys;
    for (int row = 0; row < m_items.size(); ++row)
        keys.push_back(sortKey(row, column));
    std::vector<int> rows(keys.size());
    std::iota(rows.begin(), rows.end(), 0);
    const auto isBefore = [&keys](int one, int other) { return keys[size_t(one)] < keys[size_t(other)]; };
    std::sort(rows.begin(), rows.end(), isBefore);
    std::vector<int> places(rows.size());
    int place = 0;
    for (size_t i = 1; i < rows.size(); ++i) {
        place += isBefore(rows[i - 1], rows[i]) ? 1 : 0;
        places[size_t(rows[i])] = place;
    }
    return places;
}

bool BatchModel::contains(int row, const QByteArray &folded) const
{
    QByteArray &searched = m_searched[row];
    if (searched.isEmpty()) {
        const Item &item = m_items.at(row);
        searched = foldedText(QStringList{item.name, item.catalogNumber, item.record.scientificName, item.reason}.join(
            QLatin1Char('\n')));
    }
    return searched.contains(folded);
}

QVariant BatchModel::foreground(const Item &item, int column) const
{
    switch (Column(column)) {
    case State:
        return toneColour(ItemLook::tone(item.state), QGuiApplication::palette());
    case Reason:
        return toneColour(item.state == ItemState::Failed ? Tone::Plain : Tone::Muted, QGuiApplication::palette());
    case File:
    case Number:
    case Record:
    case ColumnCount:
        break;
    }
    return {};
}

/// The whole row as a sentence for screen readers, where one arrives first.
QString BatchModel::spoken(const Item &item, int column) const
{
    if (column != State)
        return text(item, column);
    QStringList parts{text(item, State), text(item, File), text(item, Number), text(item, Record), text(item, Reason)};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant BatchModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Item &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return text(item, index.column());
    case Qt::DecorationRole:
        return index.column() == State ? ItemLook::icon(item.state) : QVariant();
    case Qt::ForegroundRole:
        return foreground(item, index.column());
    case Qt::FontRole:
        if (index.column() == Record || (index.column() == Number && item.numberIsTyped)) {
            QFont italic = QGuiApplication::font();
            italic.setItalic(true);
            return italic;
        }
        return {};
    case Qt::ToolTipRole:
        if (index.column() == File)
            return plainToolTip(item.archive.isEmpty() ? item.path : tr("%1, in %2").arg(item.name, item.archive));
        if (index.column() == Number && item.numberIsTyped)
            return plainToolTip(tr("Typed by you"));
        return plainToolTip(text(item, index.column()));
    case Qt::AccessibleTextRole:
        return spoken(item, index.column());
    case IdRole:
        return item.id;
    case PathRole:
        return item.path;
    case ModifiedRole:
        return item.modified;
    default:
        return {};
    }
}

QVariant BatchModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return QAbstractTableModel::headerData(section, orientation, role);
    switch (Column(section)) {
    case State:
        return tr("State");
    case File:
        return tr("File");
    case Number:
        return tr("Number");
    case Record:
        return tr("Record");
    case Reason:
        return tr("Reason");
    case ColumnCount:
        break;
    }
    return {};
}

Qt::ItemFlags BatchModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const auto usual = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    const bool editable = index.column() == Number && isNumberEditable(m_items.at(index.row()));
    return editable ? usual | Qt::ItemIsEditable : usual;
}

bool BatchModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !(flags(index) & Qt::ItemIsEditable))
        return false;
    const Item &item = m_items.at(index.row());
    const QString number = value.toString().trimmed();
    if (number != item.catalogNumber)
        emit numberEdited(item.id, number);
    return true;
}
