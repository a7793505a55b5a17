#include "specimenmodel.h"

#include <QFont>
#include <QGuiApplication>
#include <QTimer>

#include <algorithm>

/// The images that have one number, as rows of the batch.
struct SpecimenModel::Specimen {
    QString key; ///< Empty for images without a number.
    QCollatorSortKey order;
    std::vector<int> images;
    std::vector<int> shown; ///< Of `images`.

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

/// Files come by name, so their numbers are mostly in order already.
template <typename List, typename IsLess> void sortIfNeeded(List &list, IsLess isLess)
{
    if (!std::is_sorted(list.begin(), list.end(), isLess))
        std::sort(list.begin(), list.end(), isLess);
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
    return std::make_unique<Specimen>(Specimen{.key = key, .order = m_order.sortKey(key), .images = {}, .shown = {}});
}

/// The row of the specimen, or the one it would get.
int SpecimenModel::shownPlaceOf(const Specimen &specimen) const
{
    const auto place = std::lower_bound(m_shown.begin(), m_shown.end(), specimen,
        [](const Specimen *each, const Specimen &wanted) { return *each < wanted; });
    return int(place - m_shown.begin());
}

/// The row of the image below its specimen, or the one it would get.
int SpecimenModel::placeAmongShown(const Specimen &specimen, int image) const
{
    const auto place = std::lower_bound(specimen.shown.begin(), specimen.shown.end(), image,
        [this](int one, int other) { return imageIsLess(one, other); });
    return int(place - specimen.shown.begin());
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
    std::vector<std::pair<QString, int>> images;
    images.reserve(size_t(m_batch.rowCount()));
    for (int image = 0; image < m_batch.rowCount(); ++image)
        images.emplace_back(keyOf(item(image)), image);
    sortIfNeeded(images, std::less());

    m_specimens.clear();
    m_homes.assign(images.size(), nullptr);
    for (const auto &[key, image] : images) {
        if (m_specimens.empty() || m_specimens.back()->key != key)
            m_specimens.push_back(makeSpecimen(key));
        m_specimens.back()->images.push_back(image);
        m_homes[size_t(image)] = m_specimens.back().get();
    }
    sortIfNeeded(m_specimens, [](const auto &one, const auto &other) { return *one < *other; });
    for (const auto &specimen : m_specimens) {
        std::sort(specimen->images.begin(), specimen->images.end(),
            [this](int one, int other) { return imageIsLess(one, other); });
    }
    sift();
}

void SpecimenModel::sift()
{
    m_shown.clear();
    for (const auto &specimen : m_specimens) {
        specimen->shown.clear();
        std::copy_if(specimen->images.begin(), specimen->images.end(), std::back_inserter(specimen->shown),
            [this](int image) { return m_filter.accepts(m_batch, image); });
        if (!specimen->shown.empty())
            m_shown.push_back(specimen.get());
    }
}

/// Makes a change in which any row may come, go or move. What is held on to is found again by its image or number.
template <typename Change> void SpecimenModel::rearrange(Change change)
{
    struct Held {
        int image = -1;
        QString key;
    };
    emit layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<Held> held;
    for (const QModelIndex &index : before) {
        if (const Specimen *home = specimenOf(index))
            held.push_back({home->shown.at(size_t(index.row())), {}});
        else
            held.push_back({-1, m_shown.at(size_t(index.row()))->key});
    }
    change();
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const Held &each = held.at(size_t(i));
        QModelIndex row;
        if (each.image >= 0) {
            row = indexOf(item(each.image).id);
        } else {
            const auto specimen = makeSpecimen(each.key);
            const int place = shownPlaceOf(*specimen);
            if (place < int(m_shown.size()) && m_shown.at(size_t(place))->key == each.key)
                row = createIndex(place, 0);
        }
        after.append(row.siblingAtColumn(before.at(i).column()));
    }
    changePersistentIndexList(before, after);
    emit layoutChanged();
}

void SpecimenModel::setFilter(const ItemFilter &filter)
{
    if (m_filter == filter)
        return;
    m_filter = filter;
    rearrange([this] { sift(); });
}

bool SpecimenModel::hasOtherNumber(int image) const
{
    return m_homes.at(size_t(image))->key != keyOf(item(image));
}

bool SpecimenModel::isShown(int image) const
{
    const auto &shown = m_homes.at(size_t(image))->shown;
    return std::find(shown.begin(), shown.end(), image) != shown.end();
}

void SpecimenModel::follow(const QModelIndex &first, const QModelIndex &last)
{
    std::vector<int> moved;
    bool numbersChanged = false;
    for (int image = first.row(); image <= last.row(); ++image) {
        if (!hasOtherNumber(image) && m_filter.accepts(m_batch, image) == isShown(image))
            continue;
        moved.push_back(image);
        numbersChanged = numbersChanged || hasOtherNumber(image);
    }
    if (m_moves == 0 && !moved.empty())
        QTimer::singleShot(0, this, [this] { m_moves = 0; });
    m_moves += int(moved.size());
    if (m_moves > mostMoves && !moved.empty()) {
        rearrange([this, numbersChanged] { numbersChanged ? readAll() : sift(); });
    } else {
        for (const int image : moved)
            update(image);
    }
    for (int image = first.row(); image <= last.row(); ++image)
        tellChanged(image, first.column(), last.column());
}

/// The specimen with that number, which need not have images yet.
SpecimenModel::Specimen &SpecimenModel::specimenFor(const QString &key)
{
    auto wanted = makeSpecimen(key);
    const auto place = std::lower_bound(m_specimens.begin(), m_specimens.end(), *wanted,
        [](const auto &each, const Specimen &other) { return *each < other; });
    if (place != m_specimens.end() && (*place)->key == key)
        return **place;
    return **m_specimens.insert(place, std::move(wanted));
}

/// Puts the image where its number and the filter want it.
void SpecimenModel::update(int image)
{
    const bool was = isShown(image);
    const bool will = m_filter.accepts(m_batch, image);
    Specimen &from = *m_homes.at(size_t(image));
    Specimen &to = specimenFor(keyOf(item(image)));
    if (was && !will)
        hide(image);
    if (&from != &to) {
        if (was && will)
            move(image, to);
        from.images.erase(std::find(from.images.begin(), from.images.end(), image));
        to.images.insert(std::lower_bound(to.images.begin(), to.images.end(), image,
                             [this](int one, int other) { return imageIsLess(one, other); }),
            image);
        m_homes[size_t(image)] = &to;
    }
    if (!was && will)
        show(image);
    dropIfEmpty(from);
}

void SpecimenModel::show(int image)
{
    Specimen &home = *m_homes.at(size_t(image));
    const int row = shownPlaceOf(home);
    const int place = placeAmongShown(home, image);
    const bool isNew = home.shown.empty();
    beginInsertRows(isNew ? QModelIndex() : createIndex(row, 0), isNew ? row : place, isNew ? row : place);
    if (isNew)
        m_shown.insert(m_shown.begin() + row, &home);
    home.shown.insert(home.shown.begin() + place, image);
    endInsertRows();
    if (isNew)
        emit specimenAdded(createIndex(row, 0));
}

void SpecimenModel::hide(int image)
{
    Specimen &home = *m_homes.at(size_t(image));
    const int row = shownPlaceOf(home);
    const auto place = std::find(home.shown.begin(), home.shown.end(), image);
    const bool isLast = home.shown.size() == 1;
    const int gone = isLast ? row : int(place - home.shown.begin());
    beginRemoveRows(isLast ? QModelIndex() : createIndex(row, 0), gone, gone);
    if (isLast)
        m_shown.erase(m_shown.begin() + row);
    home.shown.erase(place);
    endRemoveRows();
}

/// Moves the row of an image that stays shown, so that what is typed in it stays.
void SpecimenModel::move(int image, Specimen &to)
{
    Specimen &from = *m_homes.at(size_t(image));
    const int row = shownPlaceOf(to);
    const bool isNew = to.shown.empty();
    if (isNew) {
        beginInsertRows({}, row, row);
        m_shown.insert(m_shown.begin() + row, &to);
        endInsertRows();
    }
    const auto old = std::find(from.shown.begin(), from.shown.end(), image);
    const int oldRow = int(old - from.shown.begin());
    const int place = placeAmongShown(to, image);
    beginMoveRows(createIndex(shownPlaceOf(from), 0), oldRow, oldRow, createIndex(row, 0), place);
    to.shown.insert(to.shown.begin() + place, image);
    from.shown.erase(old);
    m_homes[size_t(image)] = &to;
    endMoveRows();
    if (from.shown.empty()) {
        const int emptied = shownPlaceOf(from);
        beginRemoveRows({}, emptied, emptied);
        m_shown.erase(m_shown.begin() + emptied);
        endRemoveRows();
    }
    if (isNew)
        emit specimenAdded(createIndex(shownPlaceOf(to), 0));
}

void SpecimenModel::dropIfEmpty(Specimen &specimen)
{
    if (!specimen.images.empty())
        return;
    m_specimens.erase(std::find_if(
        m_specimens.begin(), m_specimens.end(), [&specimen](const auto &each) { return each.get() == &specimen; }));
}

void SpecimenModel::tellChanged(int image, int firstColumn, int lastColumn)
{
    const QModelIndex changed = indexOf(item(image).id);
    if (!changed.isValid())
        return;
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
    const auto place = std::find(home->shown.begin(), home->shown.end(), image);
    return place == home->shown.end() ? QModelIndex() : createIndex(int(place - home->shown.begin()), 0, home);
}

QModelIndex SpecimenModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return parent.isValid() ? createIndex(row, column, m_shown.at(size_t(parent.row()))) : createIndex(row, column);
}

QModelIndex SpecimenModel::parent(const QModelIndex &child) const
{
    const Specimen *specimen = specimenOf(child);
    return specimen ? createIndex(shownPlaceOf(*specimen), 0) : QModelIndex();
}

int SpecimenModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_shown.size());
    const bool hasImages = !specimenOf(parent) && parent.column() == 0;
    return hasImages ? int(m_shown.at(size_t(parent.row()))->shown.size()) : 0;
}

int SpecimenModel::columnCount(const QModelIndex &) const
{
    return BatchModel::ColumnCount;
}

QModelIndex SpecimenModel::imageIndex(const QModelIndex &index) const
{
    return m_batch.index(specimenOf(index)->shown.at(size_t(index.row())), index.column());
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
    if (role != Qt::DisplayRole || specimen.shown.empty())
        return {};
    const Item &first = item(specimen.shown.front());
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
    return specimenData(*m_shown.at(size_t(index.row())), index.column(), role);
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
