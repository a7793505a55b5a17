#include "specimenmodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

/// The images that have one number. `images` are rows of the batch.
struct SpecimenModel::Specimen {
    QString key; ///< Empty for images without a number.
    QCollatorSortKey order;
    std::vector<int> images;

    bool operator<(const Specimen &other) const
    {
        if (key.isEmpty() || other.key.isEmpty())
            return key.isEmpty() && !other.key.isEmpty();
        const int difference = order.compare(other.order);
        return difference != 0 ? difference < 0 : key < other.key;
    }
};

namespace {

constexpr int mostMoves = 20; // each makes the view lay out all its rows

QString keyOf(const Item &item)
{
    return item.catalogNumber.trimmed().toCaseFolded();
}

} // namespace

SpecimenModel::SpecimenModel(BatchModel &batch, QObject *parent)
    : QAbstractItemModel(parent)
    , m_batch(batch)
    , m_order(QLocale(QLocale::English)) // the C locale does not compare digits as numbers
{
    m_order.setNumericMode(true);
    connect(&batch, &BatchModel::modelAboutToBeReset, this, &SpecimenModel::beginResetModel);
    connect(&batch, &BatchModel::modelReset, this, [this] {
        readAll();
        endResetModel();
    });
    connect(&batch, &BatchModel::dataChanged, this, &SpecimenModel::follow);
    readAll();
}

SpecimenModel::~SpecimenModel() = default;

std::unique_ptr<SpecimenModel::Specimen> SpecimenModel::makeSpecimen(const QString &key) const
{
    return std::make_unique<Specimen>(Specimen{.key = key, .order = m_order.sortKey(key), .images = {}});
}

/// The row of the specimen, or the one it would get.
int SpecimenModel::placeFor(const Specimen &specimen) const
{
    const auto place = std::lower_bound(m_specimens.begin(), m_specimens.end(), specimen,
        [](const auto &each, const Specimen &wanted) { return *each < wanted; });
    return int(place - m_specimens.begin());
}

/// The order on the record first, then the part that the name tells, then the place in the batch, which is by name.
bool SpecimenModel::imageIsLess(int one, int other) const
{
    const Item &a = item(one);
    const Item &b = item(other);
    constexpr int usual = 5; // what the portal gives an image whose place nobody says
    const auto place = [](const Item &image) { return image.sort == 0 ? usual : image.sort; };
    if (place(a) != place(b))
        return place(a) < place(b);
    if (a.part != b.part)
        return m_order.compare(a.part, b.part) < 0;
    return one < other;
}

void SpecimenModel::readAll()
{
    m_specimens.clear();
    m_homes.assign(size_t(m_batch.rowCount()), nullptr);
    QHash<QString, Specimen *> byKey;
    for (int image = 0; image < m_batch.rowCount(); ++image) {
        Specimen *&home = byKey[keyOf(item(image))];
        if (!home) {
            m_specimens.push_back(makeSpecimen(keyOf(item(image))));
            home = m_specimens.back().get();
        }
        home->images.push_back(image);
        m_homes[size_t(image)] = home;
    }
    std::sort(m_specimens.begin(), m_specimens.end(), [](const auto &one, const auto &other) { return *one < *other; });
    for (const auto &specimen : m_specimens) {
        std::sort(specimen->images.begin(), specimen->images.end(),
            [this](int one, int other) { return imageIsLess(one, other); });
    }
}

void SpecimenModel::follow(const QModelIndex &first, const QModelIndex &last)
{
    std::vector<int> moved;
    for (int image = first.row(); image <= last.row(); ++image) {
        if (m_homes.at(size_t(image))->key != keyOf(item(image)))
            moved.push_back(image);
    }
    if (m_moves == 0 && !moved.empty())
        QTimer::singleShot(0, this, [this] { m_moves = 0; });
    m_moves += int(moved.size());
    if (m_moves > mostMoves && !moved.empty()) {
        beginResetModel();
        readAll();
        endResetModel();
        return;
    }
    for (const int image : moved)
        move(image);
    for (int image = first.row(); image <= last.row(); ++image)
        tellChanged(image, first.column(), last.column());
}

void SpecimenModel::move(int image)
{
    auto wanted = makeSpecimen(keyOf(item(image)));
    const int row = placeFor(*wanted);
    const bool isNew = row == int(m_specimens.size()) || m_specimens.at(size_t(row))->key != wanted->key;
    if (isNew) {
        beginInsertRows({}, row, row);
        m_specimens.insert(m_specimens.begin() + row, std::move(wanted));
        endInsertRows();
    }
    Specimen *from = m_homes.at(size_t(image));
    Specimen *to = m_specimens.at(size_t(row)).get();
    const auto old = std::find(from->images.begin(), from->images.end(), image);
    const auto target = std::lower_bound(
        to->images.begin(), to->images.end(), image, [this](int one, int other) { return imageIsLess(one, other); });
    const int oldRow = int(old - from->images.begin());
    beginMoveRows(
        createIndex(placeFor(*from), 0), oldRow, oldRow, createIndex(row, 0), int(target - to->images.begin()));
    to->images.insert(target, image);
    from->images.erase(from->images.begin() + oldRow);
    m_homes[size_t(image)] = to;
    endMoveRows();
    if (from->images.empty()) {
        const int emptied = placeFor(*from);
        beginRemoveRows({}, emptied, emptied);
        m_specimens.erase(m_specimens.begin() + emptied);
        endRemoveRows();
    }
    if (isNew)
        emit specimenAdded(createIndex(placeFor(*to), 0));
}

void SpecimenModel::tellChanged(int image, int firstColumn, int lastColumn)
{
    const QModelIndex changed = indexOf(item(image).id);
    emit dataChanged(changed.siblingAtColumn(firstColumn), changed.siblingAtColumn(lastColumn));
    const QModelIndex specimen = changed.parent();
    emit dataChanged(specimen, specimen.siblingAtColumn(columnCount() - 1));
}

/// Rows of specimens have no internal pointer; rows of images have that of their specimen.
SpecimenModel::Specimen *SpecimenModel::specimenOf(const QModelIndex &index) const
{
    return static_cast<Specimen *>(index.internalPointer());
}

QModelIndex SpecimenModel::indexOf(qint64 id) const
{
    const int image = m_batch.rowOf(id);
    if (image < 0)
        return {};
    Specimen *home = m_homes.at(size_t(image));
    const auto place = std::find(home->images.begin(), home->images.end(), image);
    return createIndex(int(place - home->images.begin()), 0, home);
}

QModelIndex SpecimenModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_specimens.at(size_t(parent.row())).get())
                            : createIndex(row, column);
}

QModelIndex SpecimenModel::parent(const QModelIndex &child) const
{
    const Specimen *specimen = specimenOf(child);
    return specimen ? createIndex(placeFor(*specimen), 0) : QModelIndex();
}

int SpecimenModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_specimens.size());
    const bool hasImages = !specimenOf(parent) && parent.column() == 0;
    return hasImages ? int(m_specimens.at(size_t(parent.row()))->images.size()) : 0;
}

int SpecimenModel::columnCount(const QModelIndex &) const
{
    return BatchModel::ColumnCount;
}

QModelIndex SpecimenModel::imageIndex(const QModelIndex &index) const
{
    return m_batch.index(specimenOf(index)->images.at(size_t(index.row())), index.column());
}

QString SpecimenModel::spoken(const Specimen &specimen) const
{
    QStringList parts{specimenData(specimen, BatchModel::File, Qt::DisplayRole).toString(),
        specimenData(specimen, BatchModel::Record, Qt::DisplayRole).toString(),
        specimenData(specimen, BatchModel::Number, Qt::DisplayRole).toString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

QVariant SpecimenModel::specimenData(const Specimen &specimen, int column, int role) const
{
    if (role == Qt::FontRole && (column == BatchModel::File || column == BatchModel::Record)) {
        QFont font = QGuiApplication::font();
        font.setBold(column == BatchModel::File);
        font.setItalic(column == BatchModel::Record);
        return font;
    }
    if (role == Qt::AccessibleTextRole && column == BatchModel::File)
        return spoken(specimen);
    if (role != Qt::DisplayRole || specimen.images.empty())
        return {};
    const Item &first = item(specimen.images.front());
    if (column == BatchModel::File)
        return specimen.key.isEmpty() ? tr("Without a number")
            : first.record.occid != 0 ? first.record.catalogNumber
                                      : first.catalogNumber;
    if (column == BatchModel::Record && !specimen.key.isEmpty())
        return first.record.scientificName;
    if (column == BatchModel::Number)
        return tr("%n image(s)", nullptr, int(specimen.images.size()));
    return {};
}

QVariant SpecimenModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (specimenOf(index))
        return imageIndex(index).data(role);
    return specimenData(*m_specimens.at(size_t(index.row())), index.column(), role);
}

QVariant SpecimenModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_batch.headerData(section, orientation, role);
}

Qt::ItemFlags SpecimenModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return specimenOf(index) ? imageIndex(index).flags() : Qt::ItemIsSelectable | Qt::ItemIsEnabled;
}

bool SpecimenModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    return specimenOf(index) && m_batch.setData(imageIndex(index), value, role);
}
