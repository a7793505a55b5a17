#pragma once

#include "batchmodel.h"
#include "itemfilter.h"

#include <QCollator>

#include <memory>
#include <vector>

/// The batch by specimens: a row for each catalog number, its images below it in the order they get on the record. Of
/// both only what a filter lets through is there.
///
/// Images without a number stand together before all others. Rows come, go and move one by one as images change; when
/// very many change at once, everything is laid out anew. What is selected stays selected as long as it is there.
///
/// A filter on top of a tree of all specimens would make every branch to look into it, which takes a second with a
/// hundred thousand images.
class SpecimenModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit SpecimenModel(BatchModel &batch, QObject *parent = nullptr);
    ~SpecimenModel() override;
    Q_DISABLE_COPY_MOVE(SpecimenModel)

    void setFilter(const ItemFilter &filter);
    /// The row of the image, invalid when it is not of this batch or not shown.
    QModelIndex indexOf(qint64 id) const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

signals:
    /// A row came up for a specimen that was not shown; it holds an image already.
    void specimenAdded(const QModelIndex &specimen);

private:
    struct Specimen;
    using Specimens = std::vector<std::unique_ptr<Specimen>>;

    void readAll();
    void sift();
    template <typename Change> void rearrange(Change change);
    void follow(const QModelIndex &first, const QModelIndex &last);
    void update(int image);
    void show(int image);
    void hide(int image);
    void move(int image, Specimen &to);
    void dropIfEmpty(Specimen &specimen);
    void tellChanged(int image, int firstColumn, int lastColumn);
    bool hasOtherNumber(int image) const;
    bool isShown(int image) const;
    Specimen &specimenFor(const QString &key);
    Specimen *specimenOf(const QModelIndex &index) const;
    const Item &item(int image) const { return m_batch.item(image); }
    QModelIndex imageIndex(const QModelIndex &index) const;
    QVariant specimenData(const Specimen &specimen, int column, int role) const;
    QString spoken(const Specimen &specimen) const;
    std::unique_ptr<Specimen> makeSpecimen(const QString &key) const;
    int shownPlaceOf(const Specimen &specimen) const;
    int placeAmongShown(const Specimen &specimen, int image) const;
    bool imageIsLess(int one, int other) const;

    BatchModel &m_batch;
    QCollator m_order;
    ItemFilter m_filter;
    Specimens m_specimens;           ///< In the order of their numbers.
    std::vector<Specimen *> m_shown; ///< Those of which an image is shown, in the same order.
    std::vector<Specimen *> m_homes; ///< The specimen of each image.
    int m_moves = 0;                 ///< Since the program was last idle.
};
