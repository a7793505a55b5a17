#pragma once

#include "item.h"

#include <QWidget>

class ElidedLabel;
class PlainLabel;
class QPushButton;
class QVBoxLayout;
class ThumbnailStrip;

/// The portal's record that an image belongs to, as far as it helps to tell whether it does.
class RecordCard : public QWidget
{
    Q_OBJECT

public:
    explicit RecordCard(QWidget *parent = nullptr);

    /// With `staysLocal`, nothing is fetched from other computers.
    void setItem(const Item &item, bool staysLocal);

signals:
    void recordWanted();

private:
    PlainLabel *addLine(const QString &name);
    void addSecured();
    void showFile(const Item &item);
    void showRecord(const Item &item, bool staysLocal);

    QVBoxLayout *m_lines = nullptr;
    PlainLabel *m_file = nullptr;
    PlainLabel *m_facts = nullptr;
    ElidedLabel *m_rights = nullptr;
    PlainLabel *m_warnings = nullptr;
    PlainLabel *m_readyMade = nullptr;
    PlainLabel *m_name = nullptr;
    PlainLabel *m_number = nullptr;
    PlainLabel *m_collector = nullptr;
    PlainLabel *m_date = nullptr;
    PlainLabel *m_place = nullptr;
    QWidget *m_secured = nullptr; ///< A lock and words.
    PlainLabel *m_lock = nullptr;
    PlainLabel *m_securedWords = nullptr;
    PlainLabel *m_media = nullptr;
    ThumbnailStrip *m_thumbnails = nullptr;
    QPushButton *m_open = nullptr;
};
