#pragma once

#include "item.h"

#include <QWidget>

class ElidedLabel;
class PlainLabel;
class QPushButton;
class QVBoxLayout;

/// The portal's record that an image belongs to, as far as it helps to tell whether it does.
class RecordCard : public QWidget
{
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

    void setItem(const Item &item);

signals:
    void recordWanted();

private:
    PlainLabel *addLine(const QString &name);
    void showRecord(const Occurrence &record);
    static QString securedNote(const Occurrence &record);
    void showMedia(const QList<Media> &media);

    QVBoxLayout *m_lines = nullptr;
    PlainLabel *m_file = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_number = nullptr;
    PlainLabel *m_collector = nullptr;
    PlainLabel *m_date = nullptr;
    PlainLabel *m_place = nullptr;
    PlainLabel *m_secured = nullptr;
    PlainLabel *m_media = nullptr;
    QList<ElidedLabel *> m_urls;
    QPushButton *m_open = nullptr;
};
