#include "windowactions.h"

#include "paletteicon.h"
#include "plaintext.h"
#include "situation.h"

WindowActions::WindowActions(QObject *parent)
    : QObject(parent)
{
    makeImageActions();
    makeRunActions();
    makeAfterwardsActions();
    makeDecisionActions();
    makeChangeActions();
    makeOtherActions();
}

QAction *WindowActions::make(
    const QString &name, const QString &text, const QString &help, const QKeySequence &key, const QString &icon)
{
    auto *action = new QAction(text, this);
    action->setObjectName(name);
    const QString keyText = key.toString(QKeySequence::NativeText);
    action->setToolTip(plainToolTip(keyText.isEmpty() ? help : QStringLiteral("%1 (%2)").arg(help, keyText)));
    action->setShortcut(key);
    if (!icon.isEmpty())
        action->setIcon(paletteIcon(icon));
    return action;
}

void WindowActions::makeImageActions()
{
    addFolder = make(QStringLiteral("addFolder"), tr("Choose f&older…"), tr("Adds all images of a folder"),
        QKeySequence::Open, QStringLiteral("folder"));
    addFiles = make(QStringLiteral("addFiles"), tr("Choose f&iles…"), tr("Adds single images, or zips of images"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O), QStringLiteral("image"));
    paste = make(QStringLiteral("paste"), tr("&Paste files"), tr("Adds the files that were copied in a file manager"),
        QKeySequence::Paste, QStringLiteral("paste"));
    mapping = make(QStringLiteral("mapping"), tr("&Mapping file…"),
        tr("Takes numbers from a table (CSV) with file names and their numbers, before any rule"));
    forgetMapping = make(QStringLiteral("forgetMapping"), tr("&Without mapping file"),
        tr("Finds the numbers by the rules of the profile again"));
    check = make(QStringLiteral("check"), tr("&Check records"),
        tr("Compares the numbers with the portal's records; sends nothing"), QKeySequence(Qt::Key_F5),
        QStringLiteral("check"));
}

void WindowActions::makeRunActions()
{
    start = make(QStringLiteral("start"), tr("Start &upload"), tr("Puts the ready images on the web and links them"),
        QKeySequence(Qt::CTRL | Qt::Key_Return), QStringLiteral("start"));
    pause = make(QStringLiteral("pause"), tr("&Pause"), tr("Holds the upload; Space does the same in the table"), {},
        QStringLiteral("pause"));
    cancel = make(QStringLiteral("cancel"), tr("Cance&l"), tr("Stops soon; what is done stays done"), {},
        QStringLiteral("cancel"));
    retryFailed = make(
        QStringLiteral("retryFailed"), tr("Retry &failed"), tr("Tries again what failed"), {}, QStringLiteral("retry"));
    report = make(QStringLiteral("report"), tr("Repor&t…"), tr("Saves what happened to every image"), {},
        QStringLiteral("report"));
}

void WindowActions::makeAfterwardsActions()
{
    exportLinks = make(QStringLiteral("exportLinks"), tr("E&xport links…"),
        tr("Writes the links into files, for somebody who may import them into the portal"));
    prove = make(QStringLiteral("prove"), tr("Safe to &delete…"),
        tr("Looks at every byte and link again and lists the files that you need not keep on this computer"));
    undoBatch = make(QStringLiteral("undoBatch"), tr("Undo this &batch…"),
        tr("Takes back the links that this batch made and the files that it sent; shows first what that means"));
}

void WindowActions::makeDecisionActions()
{
    workThrough = make(QStringLiteral("workThrough"), tr("&Work through decisions"),
        tr("Shows the images that need a decision one after the other; N and P go on and back"));
    nextDecision = make(QStringLiteral("nextDecision"), tr("&Next decision"), tr("Goes to the next image to decide on"),
        QKeySequence(Qt::Key_N));
    previousDecision = make(QStringLiteral("previousDecision"), tr("&Previous decision"),
        tr("Goes back to the image before"), QKeySequence(Qt::Key_P));
    lastDecided = make(QStringLiteral("lastDecided"), tr("Last deci&ded"),
        tr("Goes back to the image that was decided last"), QKeySequence(Qt::Key_Backspace));
    find = make(QStringLiteral("find"), tr("&Filter"), tr("Shows only rows with some text"), QKeySequence::Find);
}

void WindowActions::makeChangeActions()
{
    undo = make(QStringLiteral("undo"), tr("&Undo"), tr("Takes the last decision back"), QKeySequence::Undo);
    redo = make(QStringLiteral("redo"), tr("Red&o"), tr("Does again what was taken back"),
        QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    replace = make(QStringLiteral("replace"), tr("Find and &replace…"),
        tr("Changes many numbers at once, and shows beforehand what becomes of them"),
        QKeySequence(Qt::CTRL | Qt::Key_H));
    grouped = make(QStringLiteral("grouped"), tr("By &specimens"), tr("Shows the images below their specimens"),
        QKeySequence(Qt::Key_G));
    grouped->setCheckable(true);
    pictures
        = make(QStringLiteral("pictures"), tr("Small pict&ures"), tr("Shows a small picture beside each file name"));
    pictures->setCheckable(true);
    pictures->setChecked(true);
    dismissNote = make(QStringLiteral("dismissNote"), tr("&Hide"), tr("Hides this message"));
}

void WindowActions::makeOtherActions()
{
    signIn = make(QStringLiteral("signIn"), tr("S&ign in…"), tr("Asks for the password of the portal"));
    testConnection = make(QStringLiteral("testConnection"), tr("Test co&nnection…"),
        tr("Tries portal, rights and image host with a small test image, which is removed again"));
    setUp = make(QStringLiteral("setUp"), tr("Set u&p…"),
        tr("Leads you from the portal's address to a profile that works"), {}, QStringLiteral("start"));
    profiles = make(QStringLiteral("profiles"), tr("Pr&ofiles…"),
        tr("Makes, copies, exchanges and removes profiles: each is a portal with an image host"));
    editProfile = make(QStringLiteral("editProfile"), tr("&Edit profile…"), tr("Changes the profile"));
    openAgain = make(QStringLiteral("openAgain"), tr("Tr&y again"), tr("Opens the list of batches once more"));
    dismiss = make(QStringLiteral("dismiss"), tr("Dis&miss"), tr("Hides this message"));
    showBatches
        = make(QStringLiteral("showBatches"), tr("Last &batches"), tr("Goes to the start page with what is left"));
    history = make(QStringLiteral("history"), tr("All batc&hes…"),
        tr("Lists all batches: what became of them, reports, undo"), {}, QStringLiteral("report"));
    practice = make(QStringLiteral("practice"), tr("P&ractice"),
        tr("Opens a portal and images of its own to try everything out; nothing leaves this computer"), {},
        QStringLiteral("practice"));
    leavePractice = make(QStringLiteral("leavePractice"), tr("Lea&ve practice"), tr("Goes back to your own work"));
    restartPractice
        = make(QStringLiteral("restartPractice"), tr("Start o&ver"), tr("Forgets what was practised and begins anew"));
    openLogs = make(QStringLiteral("openLogs"), tr("Open log &folder"),
        tr("Shows the files in which the program wrote down what it did; they hold no passwords"));
    saveDiagnostics = make(QStringLiteral("saveDiagnostics"), tr("Save diagnosti&cs…"),
        tr("Writes a zip for whoever helps you: logs, profile and versions, without passwords"));
    guide = make(QStringLiteral("guide"), tr("User &guide"), tr("Tells how everything is done, and what messages mean"),
        QKeySequence::HelpContents);
    about = make(QStringLiteral("about"), tr("&About Sheetlink"), tr("Version and licence"));
    about->setMenuRole(QAction::AboutRole);
    quit = make(QStringLiteral("quit"), tr("&Quit"), tr("Closes the window; what is left goes on next time"),
        QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
}

QList<QAction *> WindowActions::all() const
{
    return findChildren<QAction *>(Qt::FindDirectChildrenOnly);
}

QAction *WindowActions::forRemedy(Remedy remedy) const
{
    switch (remedy) {
    case Remedy::AddImages:
        return addFolder;
    case Remedy::NewProfile:
        return setUp;
    case Remedy::EditProfile:
        return editProfile;
    case Remedy::ChooseMapping:
        return mapping;
    case Remedy::SignIn:
        return signIn;
    case Remedy::Check:
        return check;
    case Remedy::Start:
        return start;
    case Remedy::WorkThroughDecisions:
        return workThrough;
    case Remedy::RetryFailed:
        return retryFailed;
    case Remedy::Report:
        return report;
    case Remedy::UndoBatch:
        return undoBatch;
    case Remedy::Prove:
        return prove;
    case Remedy::OpenLedgerAgain:
        return openAgain;
    case Remedy::Dismiss:
        return dismiss;
    }
    Q_UNREACHABLE();
}
