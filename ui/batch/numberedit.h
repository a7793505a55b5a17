#pragma once

#include <QLineEdit>

#include <memory>

class QStringListModel;
class RecordIndex;

/// A field for a catalog number that offers the collection's own numbers while one types.
class NumberEdit : public QLineEdit
{
    Q_OBJECT

public:
    /// Without an index nothing is offered.
    explicit NumberEdit(std::shared_ptr<const RecordIndex> index, QWidget *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void offer(const QString &beginning);

    std::shared_ptr<const RecordIndex> m_index;
    QStringListModel *m_offered = nullptr;
};
