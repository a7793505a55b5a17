#include "namespage.h"

#include "imageprobe.h"
#include "named.h"
#include "portaldesk.h"
#include "ruleeditor.h"
#include "sources.h"

#include <QLineEdit>
#include <QVBoxLayout>

namespace {

QStringList imageNames(const QStringList &paths, const CancelToken &cancel)
{
    QStringList names;
    for (const SourceFile &file : listSources(paths, imageExtensions(), cancel).value_or(QList<SourceFile>())) {
        if (file.problemCode.isEmpty())
            names.append(file.name);
    }
    return names;
}

} // namespace

NamesPage::NamesPage(Setup &setup, QWidget *parent)
    : SetupPage(QStringLiteral("setupNames"), tr("What the files are called"),
        tr("The names of image files hold the catalog numbers. Below you see which number each name gives; you can "
           "change that at any time."),
        setup, parent)
{
    m_learned = new PlainLabel(QStringLiteral("setupLearned"), this);
    m_learned->setWordWrap(true);
    m_rules = new RuleEditor(this);
    column()->addWidget(m_learned);
    column()->addWidget(m_rules, 1);
    QFormLayout *form = addForm();
    m_name = addText(form, QStringLiteral("setupName"), tr("Na&me of this profile"),
        tr("What you choose it by, for instance the name of the collection."));
}

void NamesPage::enter()
{
    if (m_name->text().isEmpty())
        m_name->setText(suggestedName());
    if (m_learnedFor != std::pair(m_setup.profile.portal.collection, m_setup.paths))
        learn();
    m_name->setFocus();
}

QString NamesPage::suggestedName() const
{
    for (const CollectionInfo &collection : std::as_const(m_setup.collections)) {
        if (collection.id == m_setup.profile.portal.collection)
            return collection.name;
    }
    return m_setup.portalName;
}

void NamesPage::learn()
{
    m_learned->setText(tr("Comparing the names with the collection's numbers…"));
    work().start(
        [&http = http(), portal = m_setup.profile.portal, secrets = m_setup.secrets, paths = m_setup.paths](
            const CancelToken &cancel) {
            const QStringList names = imageNames(paths, cancel);
            PortalDesk desk(http, portal, secrets);
            // Without the numbers the names alone have to do.
            return Learned{names, guessedNaming(names, desk.catalogNumbers(names, cancel).value_or(QStringList()))};
        },
        [this, subject = std::pair(m_setup.profile.portal.collection, m_setup.paths)](const Learned &learned) {
            m_learnedFor = subject; // not before: the page may be left meanwhile
            take(learned);
        });
    emit changed();
}

void NamesPage::take(const Learned &learned)
{
    const NamingGuess &guess = learned.guess;
    m_rules->setSampleNames(learned.names);
    m_rules->setRules(guess.naming.patterns);
    if (guess.naming.patterns.isEmpty()) {
        m_learned->setText(tr("No rule suggests itself. Sheetlink looks for the collection's own numbers in the names, "
                              "and you can add a rule below."));
    } else if (learned.names.isEmpty()) {
        m_learned->setText(tr("This rule fits the numbers of the collection."));
    } else if (guess.known > 0) {
        m_learned->setText(
            tr("With this rule %n of the names that were tried give(s) a number that the collection has.", nullptr,
                int(guess.known)));
    } else {
        m_learned->setText(
            tr("With this rule %n of the names that were tried give(s) a number.", nullptr, int(guess.caught)));
    }
    emit changed();
}

bool NamesPage::isComplete() const
{
    return !m_name->text().trimmed().isEmpty();
}

void NamesPage::check()
{
    if (const auto broken = m_rules->showFirstBroken()) {
        showProblem({.kind = ErrorKind::Profile, .message = *broken, .detail = {}, .code = {}});
        return;
    }
    m_setup.profile.naming.patterns = m_rules->rules();
    m_setup.profile.name = m_name->text().trimmed();
    emit passed();
}
