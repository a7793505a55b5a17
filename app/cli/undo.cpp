#include "commands.h"
#include "itemjson.h"
#include "takenupbatch.h"

#include <QCoreApplication>

namespace {

class Undo final : public TakenUpBatch
{
    Q_DECLARE_TR_FUNCTIONS(Cli)

public:
    using TakenUpBatch::TakenUpBatch;

    void options(QCommandLineParser &parser) const override
    {
        TakenUpBatch::options(parser);
        parser.addOption({QStringLiteral("yes"), tr("Take back without asking.")});
        parser.addOption({QStringLiteral("dry-run"), tr("List what could be taken back, and stop.")});
        parser.addOption({QStringLiteral("hand-over"),
            tr("List it for the portal's manager, and count links that are gone from now on as taken back.")});
    }

    void start(const QCommandLineParser &parser) override
    {
        m_handOver = parser.isSet(QStringLiteral("hand-over"));
        m_dryRun = m_handOver || parser.isSet(QStringLiteral("dry-run"));
        m_askFirst = !parser.isSet(QStringLiteral("yes")) && !parser.isSet(QStringLiteral("json"))
            && console().isInteractive();
        TakenUpBatch::start(parser);
    }

protected:
    void begin() override
    {
        for (const Item &item : engine().items())
            m_before.insert(item.id, item); // their links are not known any more once they are gone
        connect(&engine(), &BatchEngine::undoPlanned, this, [this](const QList<UndoEntry> &plan) { m_plan = plan; });
        connect(
            &engine(), &BatchEngine::undone, this, [this](const QList<UndoEntry> &entries) { m_entries = entries; });
        engine().planUndo();
    }

    void ended(const std::optional<Error> &error) override
    {
        if (!m_isUndoing && error)
            fail(*error);
        else if (m_isUndoing)
            report(error);
        else
            showPlan();
    }

private:
    static QString fateWord(UndoEntry::Fate fate)
    {
        switch (fate) {
        case UndoEntry::Fate::Planned:
            return QStringLiteral("planned");
        case UndoEntry::Fate::Done:
            return QStringLiteral("done");
        case UndoEntry::Fate::Left:
            return QStringLiteral("left");
        }
        Q_UNREACHABLE();
    }

    static QString heading(UndoEntry::Fate fate, int count)
    {
        switch (fate) {
        case UndoEntry::Fate::Planned:
            return tr("%n can be taken back:", nullptr, count);
        case UndoEntry::Fate::Done:
            return tr("%n taken back:", nullptr, count);
        case UndoEntry::Fate::Left:
            return tr("%n stay(s):", nullptr, count);
        }
        Q_UNREACHABLE();
    }

    static int countOf(const QList<UndoEntry> &entries, UndoEntry::Fate fate)
    {
        return int(std::count_if(
            entries.begin(), entries.end(), [fate](const UndoEntry &entry) { return entry.fate == fate; }));
    }

    void print(const QList<UndoEntry> &entries)
    {
        for (const auto fate : {UndoEntry::Fate::Planned, UndoEntry::Fate::Done, UndoEntry::Fate::Left}) {
            const int count = countOf(entries, fate);
            if (count > 0 && !wantsJson())
                console().line(heading(fate, count));
            for (const UndoEntry &entry : entries) {
                if (entry.fate == fate)
                    print(entry);
            }
        }
        if (wantsJson()) {
            QJsonObject summary{{QStringLiteral("batch"), engine().batch().id}};
            for (const auto fate : {UndoEntry::Fate::Planned, UndoEntry::Fate::Done, UndoEntry::Fate::Left})
                summary.insert(fateWord(fate), countOf(entries, fate));
            console().json({{QStringLiteral("summary"), summary}});
        }
    }

    void print(const UndoEntry &entry)
    {
        const Item &item = m_before[entry.item];
        if (wantsJson()) {
            QJsonObject json = itemToJson(item);
            json.insert(QStringLiteral("undo"), fateWord(entry.fate));
            if (!entry.words.isEmpty())
                json.insert(QStringLiteral("undoReason"), entry.words);
            console().json(json);
            return;
        }
        QStringList words{QStringLiteral("    ") + item.name + QLatin1Char(':'), item.record.catalogNumber};
        if (item.mediaId != 0)
            words.append(QStringLiteral("mediaID %1").arg(item.mediaId));
        words += {item.urlOf(CopyRole::Original), entry.words};
        words.removeAll(QString());
        console().line(words.join(QLatin1Char(' ')));
    }

    void showPlan()
    {
        if (m_plan.isEmpty()) {
            console().note(tr("There is nothing of batch %1 that could be taken back.").arg(engine().batch().id));
            emit finished(ExitCode::NothingToDo);
            return;
        }
        const int planned = countOf(m_plan, UndoEntry::Fate::Planned);
        const bool mayAsk = planned > 0 && !m_dryRun;
        if (!mayAsk || !wantsJson()) // else what became of it is printed at the end
            print(m_plan);
        if (m_handOver)
            handOver();
        if (!mayAsk) {
            emit finished(m_dryRun ? ExitCode::AllDone : ExitCode::SomeItems);
            return;
        }
        if (m_askFirst
            && !console().ask(tr("%n image(s) will be taken off their records, then their files off the image host. "
                                 "Your own files stay. Go on? [y/N]",
                nullptr, planned))) {
            emit finished(ExitCode::AllDone);
            return;
        }
        m_isUndoing = true;
        engine().undoBatch();
    }

    void handOver()
    {
        QList<qint64> ids;
        for (const UndoEntry &entry : std::as_const(m_plan)) {
            if (entry.fate == UndoEntry::Fate::Planned)
                ids.append(entry.item);
        }
        engine().handOverUndo(ids);
        console().note(tr("The list is for the portal's manager: each mediaID has to be removed. When that is done, "
                          "“undo” removes the files."));
    }

    void report(const std::optional<Error> &error)
    {
        const bool isForManager = error && error->kind == ErrorKind::SignIn && m_entries.isEmpty();
        if (isForManager && wantsJson())
            print(m_plan);
        if (isForManager) {
            console().note(tr("Somebody who may edit the collection can remove each mediaID of the list above. Say "
                              "“undo --hand-over” when you give it to the portal's manager."));
        } else {
            print(m_entries);
        }
        if (error)
            fail(*error);
        else
            emit finished(countOf(m_entries, UndoEntry::Fate::Left) > 0 ? ExitCode::SomeItems : ExitCode::AllDone);
    }

    QHash<qint64, Item> m_before;
    QList<UndoEntry> m_plan;
    QList<UndoEntry> m_entries;
    bool m_askFirst = false;
    bool m_dryRun = false;
    bool m_handOver = false;
    bool m_isUndoing = false;
};

} // namespace

std::unique_ptr<Command> makeUndo(Console &console)
{
    return std::make_unique<Undo>(console);
}
