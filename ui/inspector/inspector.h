#pragma once

#include "answers.h"

#include <QWidget>

class DecisionPanel;
class FormArea;
class ImagePane;
class PlainLabel;
class QBoxLayout;
class RecordCard;
class TrailPanel;

/// The evidence about one image: the image, the record, what speaks against it, and the answers.
class Inspector : public QWidget
{
    Q_OBJECT

public:
    explicit Inspector(QWidget *parent = nullptr);

    void setQuestion(const Question &question);
    void clear();
    void setHistory(qint64 item, const QList<ItemEvent> &events);

signals:
    void chosen(qint64 id, const Choice &choice, const QList<Decision> &decisions);
    void recordWanted(qint64 id);
    void historyWanted(qint64 id);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void createControls();

    qint64 m_id = 0;
    ImagePane *m_image = nullptr;
    RecordCard *m_record = nullptr;
    DecisionPanel *m_decision = nullptr;
    TrailPanel *m_trail = nullptr;
    PlainLabel *m_nothing = nullptr;
    FormArea *m_words = nullptr;
    QBoxLayout *m_sides = nullptr;
};
