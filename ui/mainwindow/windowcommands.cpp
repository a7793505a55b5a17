// What the commands of MainWindow do, and when they can be given.

#include "batchview.h"
#include "connectiontestdialog.h"
#include "diagnostics.h"
#include "droptarget.h"
#include "exportdialog.h"
#include "filedialogs.h"
#include "headerbar.h"
#include "helpwindow.h"
#include "historydialog.h"
#include "hostkeydialog.h"
#include "logfile.h"
#include "mainwindow.h"
#include "messagebar.h"
#include "plaintext.h"
#include "profiledialog.h"
#include "profilesdialog.h"
#include "questionbox.h"
#include "serverquestiondialog.h"
#include "setupassistant.h"
#include "signindialog.h"
#include "situation.h"
#include "undodialog.h"
#include "urlbelow.h"
#include "windowactions.h"
#include "workbench.h"

#include <QApplication>
#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QPushButton>
#include <QUrlQuery>

namespace {

using Activity = BatchEngine::Activity;

ReportForm formOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == QLatin1String("csv"))
        return ReportForm::Csv;
    if (suffix == QLatin1String("json"))
        return ReportForm::Json;
    return suffix == QLatin1String("sha256") ? ReportForm::Manifest : ReportForm::Html;
}

} // namespace

void MainWindow::connectActions()
{
    const auto add = [this](const QStringList &paths) { addImages(paths); };
    connect(m_actions->addFolder, &QAction::triggered, this, [this, add] { askForFolder(this, add); });
    connect(m_actions->addFiles, &QAction::triggered, this, [this, add] { askForImages(this, add); });
    connect(m_actions->paste, &QAction::triggered, this, &MainWindow::paste);
    connect(m_actions->check, &QAction::triggered, &m_workbench, &Workbench::check);
    connect(m_actions->start, &QAction::triggered, &m_workbench, &Workbench::start);
    connect(m_actions->start, &QAction::triggered, m_view, qOverload<>(&QWidget::setFocus)); // its button is gone soon
    connect(&m_workbench, &Workbench::reportWritten, this, [this](const QString &file) {
        say(tr("Saved as “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Good, QStringLiteral("info"), {});
    });
    connect(m_actions->pause, &QAction::triggered, this, [this] { m_workbench.setPaused(!m_workbench.isPaused()); });
    connect(m_actions->cancel, &QAction::triggered, &m_workbench, &Workbench::cancel);
    connect(m_actions->retryFailed, &QAction::triggered, this, [this] { m_workbench.retryFailed(); });
    connect(m_actions->mapping, &QAction::triggered, this, &MainWindow::chooseMapping);
    connect(m_actions->forgetMapping, &QAction::triggered, this, [this] { m_workbench.useMapping({}); });
    connect(m_actions->report, &QAction::triggered, this, &MainWindow::saveReport);
    connect(m_actions->exportLinks, &QAction::triggered, this, &MainWindow::askToExport);
    connect(m_actions->prove, &QAction::triggered, &m_workbench, &Workbench::prove);
    connect(m_actions->undoBatch, &QAction::triggered, &m_workbench, &Workbench::planUndo);
    connect(m_actions->signIn, &QAction::triggered, this, &MainWindow::askToSignIn);
    connect(m_actions->testConnection, &QAction::triggered, this, &MainWindow::testConnection);
    connect(m_actions->setUp, &QAction::triggered, this, &MainWindow::setUp);
    connect(m_actions->profiles, &QAction::triggered, this, &MainWindow::showProfiles);
    connect(m_actions->editProfile, &QAction::triggered, this, &MainWindow::editProfile);
    connect(m_actions->openAgain, &QAction::triggered, &m_workbench, &Workbench::open);
    connect(m_actions->dismiss, &QAction::triggered, &m_workbench, &Workbench::dismissError);
    connect(m_actions->showBatches, &QAction::triggered, &m_workbench, &Workbench::closeBatch);
    connect(m_actions->history, &QAction::triggered, this, &MainWindow::showHistory);
    connect(m_actions->practice, &QAction::triggered, &m_workbench, &Workbench::enterPractice);
    connect(m_actions->leavePractice, &QAction::triggered, &m_workbench, &Workbench::leavePractice);
    connect(m_actions->restartPractice, &QAction::triggered, &m_workbench, &Workbench::restartPractice);
    connect(m_actions->openLogs, &QAction::triggered, this,
        [] { QDesktopServices::openUrl(QUrl::fromLocalFile(LogFile::folder())); });
    connect(m_actions->saveDiagnostics, &QAction::triggered, this, &MainWindow::saveDiagnostics);
    connect(m_actions->guide, &QAction::triggered, this, &MainWindow::showGuide);
    connect(m_actions->about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
}

void MainWindow::refreshActions(const Situation &now)
{
    const Readiness readiness(now);
    const bool idle = now.isUsable && now.isIdle();
    const bool practice = m_workbench.isPractice();
    for (QAction *action : {m_actions->addFolder, m_actions->addFiles, m_actions->paste})
        action->setEnabled(idle);
    m_actions->check->setEnabled(idle && now.hasBatch && now.canSignIn);
    m_actions->start->setEnabled(readiness.isReady());
    m_actions->start->setToolTip(
        plainToolTip(readiness.isReady() ? tr("Puts the ready images on the web and links them (Ctrl+Return)")
                                         : readiness.reason()));
    m_actions->pause->setEnabled(now.activity == Activity::Running);
    m_actions->pause->setText(now.isPaused ? tr("Resu&me") : tr("&Pause"));
    m_actions->cancel->setEnabled(now.activity != Activity::None);
    m_actions->retryFailed->setEnabled(now.problems > 0 && (idle || now.activity == Activity::Running));
    m_actions->report->setEnabled(now.hasBatch);
    m_actions->exportLinks->setEnabled(idle && now.hasBatch && m_workbench.batch().started);
    m_actions->prove->setEnabled(idle && now.linked > 0);
    m_actions->undoBatch->setEnabled(idle && now.hasBatch && m_workbench.batch().started);
    m_actions->signIn->setEnabled(idle && now.hasUser && !practice);
    m_actions->testConnection->setEnabled(idle && now.canSignIn);
    m_actions->setUp->setEnabled(idle && !practice);
    m_actions->profiles->setEnabled(idle && !practice);
    m_actions->editProfile->setEnabled(
        idle && !practice && now.hasProfile && !m_workbench.profiles().isLocked(m_workbench.profile()->name));
    for (QAction *action : {m_actions->workThrough, m_actions->nextDecision, m_actions->previousDecision})
        action->setEnabled(now.decide > 0);
    m_actions->lastDecided->setEnabled(!m_trail.isEmpty());
    m_actions->undo->setEnabled(m_workbench.undoable() > 0);
    m_actions->redo->setEnabled(m_workbench.redoable() > 0);
    for (QAction *action : {m_actions->find, m_actions->grouped, m_actions->pictures, m_actions->replace})
        action->setEnabled(now.hasBatch);
    m_actions->mapping->setEnabled(idle);
    m_actions->forgetMapping->setVisible(!m_workbench.mapping().isEmpty());
    m_actions->forgetMapping->setEnabled(idle);
    m_actions->openLogs->setEnabled(!LogFile::folder().isEmpty());
    m_actions->showBatches->setEnabled(idle && now.hasBatch);
    m_actions->history->setEnabled(idle);
    m_actions->practice->setEnabled(now.isIdle() && !practice);
    m_actions->leavePractice->setEnabled(practice && !now.isStartingPractice);
    m_actions->restartPractice->setEnabled(practice && now.isIdle());
}

void MainWindow::refreshProfiles(const Situation &now)
{
    const auto &profile = m_workbench.profile();
    if (now.isIdle())
        m_profileNames = m_workbench.profiles().names(); // from the disk, which is not asked while a run tells its news
    m_header->setProfiles(m_profileNames, profile ? profile->name : QString());
    const bool isFixed = now.hasBatch && m_workbench.batch().started;
    m_header->setProfileChangeable(now.isIdle() && !isFixed && !m_workbench.isPractice(),
        isFixed ? tr("This batch goes on with the profile it was started with.")
                : tr("The portal and the image host that your images are for"));
}

void MainWindow::openRecord(qint64 id)
{
    const int row = m_model.rowOf(id);
    if (row < 0 || !m_workbench.profile() || m_model.item(row).record.occid == 0)
        return;
    QUrl url = urlBelow(m_workbench.profile()->portal.url, QStringLiteral("/collections/individual/index.php"));
    url.setQuery(QUrlQuery{{QStringLiteral("occid"), QString::number(m_model.item(row).record.occid)}});
    QDesktopServices::openUrl(url);
}

void MainWindow::paste()
{
    addImages(localPaths(QGuiApplication::clipboard()->mimeData()));
}

void MainWindow::askToSignIn()
{
    if (!m_workbench.profile())
        return;
    auto *dialog = new SignInDialog(*m_workbench.profile(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &QDialog::accepted, this, [this, dialog] { m_workbench.signIn(dialog->secrets(), dialog->keeping()); });
    dialog->open();
}

/// Nothing is blocked meanwhile: decisions go on, and so does Cancel.
void MainWindow::passOn(const SignInQuestion &question)
{
    auto *dialog = new ServerQuestionDialog(question, frontWidget());
    ServerQuestions &questions = m_workbench.questions();
    connect(dialog, &QDialog::accepted, &questions, [&questions, dialog] { questions.answer(dialog->answer()); });
    connect(dialog, &QDialog::rejected, &questions, [&questions] { questions.answer(std::nullopt); });
    showQuestion(dialog);
}

void MainWindow::askToTrust(const HostKeyQuestion &question)
{
    auto *dialog = new HostKeyDialog(question, frontWidget());
    ServerQuestions &questions = m_workbench.questions();
    connect(dialog, &QDialog::finished, &questions, [&questions, dialog] { questions.answer(dialog->answer()); });
    showQuestion(dialog);
}

/// A dialog of this window that waits for its own answer lets nothing through but what belongs to it.
QWidget *MainWindow::frontWidget()
{
    QWidget *modal = QApplication::activeModalWidget();
    return modal ? modal : this;
}

/// As long as its answer is waited for.
void MainWindow::showQuestion(QDialog *dialog)
{
    connect(&m_workbench.questions(), &ServerQuestions::withdrawn, dialog, [dialog] {
        dialog->hide(); // closing would answer
        dialog->deleteLater();
    });
    dialog->show();
}

/// Without a profile they wait, and the way to one opens by itself.
void MainWindow::addImages(const QStringList &paths)
{
    m_workbench.addImages(paths);
    if (!m_workbench.waitingPaths().isEmpty())
        setUp();
}

/// What was told so far stays until it led to a profile.
void MainWindow::setUp()
{
    if (!m_setup) {
        m_setup = new SetupAssistant(m_workbench.profiles(), m_workbench.questions().asker(), this);
        connect(m_setup, &SetupAssistant::practiceWanted, &m_workbench, &Workbench::enterPractice);
        connect(m_setup, &QDialog::accepted, this, [this] {
            const Setup done = m_setup->setup();
            m_setup->deleteLater();
            m_setup = nullptr;
            m_workbench.useProfile(done.profile, done.secrets, done.keeping);
        });
    }
    m_setup->setWaitingPaths(m_workbench.waitingPaths());
    m_setup->open();
}

void MainWindow::showHistory()
{
    auto *dialog = new HistoryDialog(this);
    connect(&m_workbench, &Workbench::batchesListed, dialog, &HistoryDialog::setBatches);
    connect(dialog, &HistoryDialog::wanted, this, &MainWindow::doWithBatch);
    m_workbench.listBatches();
    dialog->open();
}

void MainWindow::doWithBatch(qint64 batch, HistoryDialog::Wish wish)
{
    using Wish = HistoryDialog::Wish;
    m_awaited = 0;
    if (wish == Wish::Open) {
        m_workbench.openBatch(batch);
        return;
    }
    if (wish == Wish::Continue) {
        m_workbench.continueBatch(batch);
        return;
    }
    m_whenOpen = [this, wish] {
        if (wish == Wish::Report)
            saveReport();
        else if (wish == Wish::Undo)
            m_workbench.planUndo();
        else
            m_workbench.prove();
    };
    if (m_workbench.hasBatch() && m_workbench.batch().id == batch) {
        m_whenOpen();
        return;
    }
    m_awaited = batch;
    m_workbench.openBatch(batch, Workbench::Then::Nothing);
}

void MainWindow::showProfiles()
{
    const auto &inUse = m_workbench.profile();
    auto *dialog = new ProfilesDialog(m_workbench.profiles(), inUse ? inUse->name : QString(), this);
    dialog->setSampleNames(sampleNames());
    connect(dialog, &ProfilesDialog::useWanted, this, [this](const Profile &profile) { useIfPossible(profile); });
    connect(dialog, &ProfilesDialog::saved, this, [this](const Profile &profile, const QString &before) {
        m_workbench.profileSaved(profile, before);
        const auto &used = m_workbench.profile();
        if (!used || used->name == before)
            useIfPossible(profile);
        refreshSoon();
    });
    connect(dialog, &ProfilesDialog::assistantWanted, this, &MainWindow::setUp);
    connect(dialog, &QDialog::finished, this, &MainWindow::refreshSoon);
    dialog->open();
}

void MainWindow::useIfPossible(const Profile &profile)
{
    const bool isFixed = m_workbench.hasBatch() && m_workbench.batch().started;
    if (isFixed)
        say(tr("This batch goes on with the profile it was started with. Choose the other one on the start page."),
            Tone::Plain, QStringLiteral("info"), {});
    else
        m_workbench.useProfile(profile);
}

void MainWindow::editProfile()
{
    const Profile before = m_workbench.profileForMore().value_or(Profile());
    auto *dialog = new ProfileDialog(m_workbench.profiles(), before, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setSampleNames(sampleNames());
    connect(dialog, &QDialog::accepted, this, [this, dialog, name = before.name] {
        m_workbench.profileSaved(dialog->profile(), name);
        useIfPossible(dialog->profile());
    });
    dialog->open();
}

void MainWindow::testConnection()
{
    const auto profile = m_workbench.profile();
    if (!profile)
        return;
    auto *dialog = new ConnectionTestDialog(*profile, m_workbench.secrets(), m_workbench.questions().asker(), this);
    connect(dialog, &ConnectionTestDialog::addressWanted, this, [this, profile = *profile](const QUrl &address) {
        Profile moved = profile;
        moved.portal.url = address;
        if (const auto saved = m_workbench.profiles().save(moved); saved)
            m_workbench.useProfile(moved);
        else
            say(saved.error().message, Tone::Bad, QStringLiteral("state-problem"), {});
    });
    dialog->open();
}

void MainWindow::chooseProfile(const QString &name)
{
    if (const auto profile = m_workbench.profiles().load(name))
        m_workbench.useProfile(*profile);
    refreshSoon();
}

/// Names of the open batch, to try the rules of a profile on.
QStringList MainWindow::sampleNames() const
{
    QStringList names;
    for (const Item &item : m_model.items())
        names.append(item.name);
    return names;
}

void MainWindow::chooseMapping()
{
    askForMappingFile(this, [this](const QString &file) { m_workbench.useMapping(file); });
}

void MainWindow::saveReport()
{
    const QString proposal = m_workbench.batch().title + QStringLiteral(".html");
    askForReportFile(this, proposal, [this](const QString &file) { m_workbench.writeReport(file, formOf(file)); });
}

void MainWindow::saveDiagnostics()
{
    askForZipFile(this, tr("Sheetlink diagnostics.zip"), [this](const QString &file) {
        const auto written = writeDiagnostics(file, m_workbench.profile(), LogFile::folder(),
            {{QStringLiteral("window.txt"), m_banner->text() + QLatin1Char('\n') + windowTitle()}});
        if (written)
            say(tr("Saved. Look into the file before you pass it on: it holds names of your files and servers."),
                Tone::Good, QStringLiteral("info"), {});
        else
            say(written.error().message, Tone::Bad, QStringLiteral("state-problem"), {}, written.error().detail);
    });
}

void MainWindow::askToExport()
{
    auto *dialog = new ExportDialog(this);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        askForExportFolder(
            this, [this, form = dialog->form()](const QString &folder) { m_workbench.exportLinks(form, folder); });
    });
    dialog->open();
}

void MainWindow::tellExported(const QStringList &files, const QStringList &notices)
{
    const QString detail = (files + notices).join(QLatin1Char('\n'));
    if (files.isEmpty())
        say(tr("No image of this batch has a link to export."), Tone::Warning, QStringLiteral("info"), {}, detail);
    else
        say(tr("%n file(s) were written. Read the details before they are imported.", nullptr, int(files.size())),
            Tone::Good, QStringLiteral("info"), {}, detail);
}

void MainWindow::askToUndo(const QList<UndoEntry> &plan)
{
    if (plan.isEmpty()) {
        say(tr("There is nothing of this batch that could be taken back."), Tone::Plain, QStringLiteral("info"), {});
        return;
    }
    QList<Item> items;
    for (const UndoEntry &entry : plan)
        items.append(m_model.item(m_model.rowOf(entry.item)));
    auto *dialog = new UndoDialog(plan, items, this);
    connect(dialog, &QDialog::accepted, &m_workbench, &Workbench::undoBatch);
    QList<Item> going;
    for (qsizetype i = 0; i < plan.size(); ++i) {
        if (plan.at(i).fate == UndoEntry::Fate::Planned)
            going.append(items.at(i));
    }
    connect(dialog, &UndoDialog::listWanted, this, [this, going] {
        askForTableFile(this, m_workbench.batch().title + tr(" links.csv"),
            [this, going](const QString &file) { m_workbench.handOverUndo(going, file); });
    });
    dialog->open();
}

void MainWindow::tellUndone(const QList<UndoEntry> &entries)
{
    const auto count = [&entries](UndoEntry::Fate fate) {
        return int(std::count_if(
            entries.begin(), entries.end(), [fate](const UndoEntry &entry) { return entry.fate == fate; }));
    };
    QStringList words;
    if (const int done = count(UndoEntry::Fate::Done); done > 0)
        words.append(tr("%n image(s) were taken back.", nullptr, done));
    const int left = count(UndoEntry::Fate::Left);
    if (left > 0)
        words.append(tr("%n stay(s); the table says why.", nullptr, left));
    if (!words.isEmpty())
        say(words.join(QLatin1Char(' ')), left > 0 ? Tone::Warning : Tone::Good,
            left > 0 ? QStringLiteral("state-decide") : QStringLiteral("state-linked"), {});
}

void MainWindow::offerSafeToDelete()
{
    int safe = 0;
    for (const Item &item : m_model.items())
        safe += item.state == ItemState::Confirmed && item.bytesProved.isValid() && item.linkProved.isValid() ? 1 : 0;
    if (safe == 0) {
        say(tr("No file of this batch is safe to delete; the table says why."), Tone::Warning,
            QStringLiteral("state-decide"), {});
        return;
    }
    say(tr("%n file(s) are on the web byte by byte, and linked. The list that you save names them.", nullptr, safe),
        Tone::Good, QStringLiteral("state-linked"), {});
    askForTableFile(this, m_workbench.batch().title + tr(" safe to delete.csv"),
        [this](const QString &file) { m_workbench.writeReport(file, ReportForm::SafeToDelete); });
}

void MainWindow::showGuide()
{
    if (!m_guide)
        m_guide = new HelpWindow(this);
    m_guide->show(QStringLiteral("index.md"));
}

void MainWindow::showAbout()
{
    questionBox(this, tr("About Sheetlink"), QStringLiteral("Sheetlink " SHEETLINK_VERSION),
        tr("Puts specimen images on the web and links them to the records of a Symbiota portal. MIT licence."))
        ->open();
}

void MainWindow::askToQuit()
{
    QMessageBox *box = questionBox(this, tr("Quit Sheetlink?"), tr("Images are still on their way."),
        tr("What is done stays done. The rest goes on when you open the batch again."));
    box->setObjectName(QStringLiteral("quitQuestion"));
    QPushButton *quit = box->addButton(tr("&Quit and go on next time"), QMessageBox::AcceptRole);
    quit->setObjectName(QStringLiteral("quitButton"));
    QPushButton *stay = box->addButton(tr("&Stay"), QMessageBox::RejectRole);
    stay->setObjectName(QStringLiteral("stayButton"));
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    connect(&m_workbench, &Workbench::changed, box, [this, stay] {
        if (m_workbench.activity() != BatchEngine::Activity::Running)
            stay->click(); // the run has ended, and with it the question
    });
    connect(quit, &QPushButton::clicked, this, [this] {
        m_mayClose = true;
        close();
    });
    box->open();
}
