#pragma once

#include "batchmodel.h"

#include <QCollator>

#include <memory>
#include <vector>

/// The batch by specimens: a row for each catalog number, its images below it in the order they get on the record.
///
/// Images without a number stand together before all others. Rows move one by one as numbers change, so that what is
/// selected or being typed stays; when very many change at once, everything is read anew.
class SpecimenModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    explicit SpecimenModel(BatchModel &batch, QObject *parent = nullptr);
    ~SpecimenModel() override;
    Q_DISABLE_COPY_MOVE(SpecimenModel)

    /// The row of the image, invalid when it is not of this batch.
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
    /// A number came up that no image had; its row holds an image already.
    void specimenAdded(const QModelIndex &specimen);

private:
    struct Specimen;
    using Specimens = std::vector<std::unique_ptr<Specimen>>;

    void readAll();
    void follow(const QModelIndex &first, const QModelIndex &last);
    void move(int image);
    void tellChanged(int image, int firstColumn, int lastColumn);
    Specimen *specimenOf(const QModelIndex &index) const;
    const Item &item(int image) const { return m_batch.item(image); }
    QModelIndex imageIndex(const QModelIndex &index) const;
    QVariant specimenData(const Specimen &specimen, int column, int role) const;
    QString spoken(const Specimen &specimen) const;
    std::unique_ptr<Specimen> makeSpecimen(const QString &key) const;
    int placeFor(const Specimen &specimen) const;
    bool imageIsLess(int one, int other) const;

    BatchModel &m_batch;
    QCollator m_order;
    Specimens m_specimens;           ///< In the order of their numbers.
    std::vector<Specimen *> m_homes; ///< The specimen of each image.
    int m_moves = 0;                 ///< Since the program was last idle.
};
