#pragma once

#include "lists/act_list.h"
#include "lists/document_list.h"
#include "lists/paper_people_list.h"
#include "office/catalogue_paper.h"
#include "office/paper_checks.h"
#include "office/paper_session.h"
#include "ui/common/workspace.h"
#include "ui/documents/paper_pile.h"

#include <QObject>

#include <functional>
#include <optional>

namespace kurator::ui {

class LongWork;

// What a wizard of papers is asked for: a kind («D32»; empty: to be chosen), and, for kinds that are one a
// person, only for these people (empty: everyone who lacks it).
struct PaperWish
{
    QString kind = {};
    std::vector<base::Id<people::Entry>> entries = {};
    std::optional<base::Id<people::DataRequest>> dataRequest = {}; // that a letter answers
    // What the papers are of, where that is not a person; what cannot be one is passed over.
    QStringList subjects = {};
    documents::Answers answers = {}; // known already; they come before those of a draft
};

// The paper that the pages of a wizard work on together: what was asked for, the text with the curator's
// edits in it, and what was checked. Everything is prepared anew after each change.
class PaperWork : public QObject
{
    Q_OBJECT

public:
    explicit PaperWork(Workspace& workspace, QObject* parent = nullptr);

    // Many people or pairs are prepared in there.
    void setLongWork(LongWork* longWork) { m_longWork = longWork; }
    // Begins with a kind, going on with its draft where one was kept.
    void begin(const PaperWish& wish);
    // Prepares it again: its template is another.
    void renew() { prepare(); }
    // Throws the draft away.
    void beginAnew();
    // Nothing was begun yet: a kind must be chosen.
    [[nodiscard]] bool isEmpty() const { return m_request.kind.isEmpty(); }
    [[nodiscard]] bool hasGoneOn() const { return m_goesOn; }

    [[nodiscard]] const lists::KindRow& kind() const { return m_kind; }
    // Several papers that are not blanks: they are printed together, but registered one by one.
    [[nodiscard]] bool isBatch() const { return !m_kind.onePerPerson && m_papers->size() > 1; }
    // For single people, who can be chosen; without a choice it is for everyone.
    [[nodiscard]] bool isForPeople() const;
    [[nodiscard]] std::vector<lists::PaperPersonRow> peopleToChoose() const;
    // «Для выбранных: 3», «По запросу от 10.11.2026».
    [[nodiscard]] QString forWhom() const;
    // The consent that is printed; none where the paper is something else.
    [[nodiscard]] std::optional<people::ConsentPurpose> consentPurpose() const;
    [[nodiscard]] const office::PaperRequest& request() const { return m_request; }
    [[nodiscard]] const documents::PaperEdits& edits() const { return m_edits; }
    // Edits whose text is no longer in the paper.
    [[nodiscard]] const documents::PaperEdits& dropped() const { return m_dropped; }
    // No papers where it was refused.
    [[nodiscard]] const office::PreparedPaper& prepared() const { return m_prepared; }
    [[nodiscard]] const PaperPile::Papers& papers() const { return m_papers; }
    [[nodiscard]] const std::optional<base::Error>& refusal() const { return m_refusal; }
    [[nodiscard]] const std::vector<office::BlockedPerson>& blocked() const { return m_blocked; }
    [[nodiscard]] const std::vector<office::PaperCheckLine>& checks() const { return m_checks; }
    [[nodiscard]] bool isReady() const { return !m_papers->empty(); }
    // A registered paper is shown again; nothing can be changed in it.
    [[nodiscard]] bool isFinal() const { return m_registered || m_prepared.registered; }
    [[nodiscard]] const std::optional<documents::Document>& registered() const { return m_registered; }
    // What each paper is called beside the others: «Журнал встреч – Иванов П. – Сидоров А.».
    [[nodiscard]] QStringList names() const;
    // «Дорожная карта № 7 от 21.11.2026».
    [[nodiscard]] QString title() const;

    void setNumber(const QString& number);
    void setDate(const std::optional<QDate>& date);
    // Kept at once; the text shows them after showAnswers() or stamp().
    void noteStamp(const QString& number, const std::optional<QDate>& date);
    // The journal of orders on staff: as the curator chose, else as is usual.
    [[nodiscard]] bool isOnStaff() const { return m_request.onStaff.value_or(m_usuallyOnStaff); }
    void setOnStaff(bool onStaff);
    // What was asked for, with the journal it goes into.
    [[nodiscard]] office::PaperRequest toRegister() const;
    // Both at once, prepared before it returns: the paper is about to be registered.
    void stamp(const QString& number, const QDate& date);
    void setLeaveOut(bool leaveOut);
    // Columns and approvals of the roadmap. Kept at once; the sheet shows them after showPrinting().
    [[nodiscard]] bool isRoadmap() const;
    [[nodiscard]] documents::ColumnSet columns() const;
    [[nodiscard]] std::vector<documents::Approval> approvals() const;
    void setPrinting(const documents::RoadmapPrinting& printing);
    void showPrinting();
    // The next roadmap begins with them: this one was printed or registered.
    void rememberPrinting();
    // What the template asks, with the answers that hold.
    [[nodiscard]] const std::vector<office::AskedQuestion>& asked() const { return m_about.asked; }
    // What there can be a paper of, and of what it is now, also where nothing was chosen.
    [[nodiscard]] const std::vector<office::SubjectChoice>& choices() const { return m_choices; }
    [[nodiscard]] const QStringList& subjects() const { return m_about.subjects; }
    // Whether there is anything to say about it before the text is shown.
    [[nodiscard]] bool wantsAnswers() const;
    // Kept at once; the text shows them after showAnswers().
    void setAnswer(const QString& question, const QStringList& answer);
    void setSubjects(const QStringList& subjects);
    void showAnswers();
    // What the paper cites; the usual acts again where those are the chosen ones.
    [[nodiscard]] const lists::GroundChoice& grounds() const { return m_grounds; }
    void setGrounds(const QStringList& keys);
    void citeAsUsual() { setGrounds(m_grounds.usual); }
    // The curator has seen that the paper goes on from a draft.
    void forgetGoneOn() { m_goesOn = false; }
    // For these people only; empty: for everyone who lacks the paper.
    void setEntries(const std::vector<base::Id<people::Entry>>& entries);
    void reword(const TextInPile& at, const QString& text);
    void addPointAfter(const TextInPile& at, const QString& text);
    void takeBack(std::size_t edit);
    // Which edit a shown text comes from.
    [[nodiscard]] std::optional<std::size_t> editBehind(const TextInPile& at) const;
    [[nodiscard]] std::optional<documents::PaperText> textAt(const TextInPile& at) const;

    [[nodiscard]] base::Result<documents::Document> registerPaper();
    // Nothing typed, nothing kept.
    void keepDraft();
    void dropDraft();
    // Whether the curator has put anything into it.
    [[nodiscard]] bool isTouched() const;

Q_SIGNALS:
    // Another text, other checks.
    void changed();
    // Something to keep that the text does not show yet.
    void noted();

private:
    struct About
    {
        std::vector<office::AskedQuestion> asked;
        QStringList subjects;
    };
    struct Outcome
    {
        base::Result<office::PaperSession> session;
        std::vector<office::BlockedPerson> blocked;
        std::vector<office::PaperCheckLine> checks;
        About about;
        lists::GroundChoice grounds;
        bool usuallyOnStaff = false;
    };

    [[nodiscard]] static About aboutOf(const office::Desk& desk, const office::PaperRequest& request);
    void prepare();
    [[nodiscard]] std::function<Outcome()> preparation() const;
    [[nodiscard]] bool isLarge() const;
    void take(Outcome outcome);

    Workspace& m_workspace;
    LongWork* m_longWork = nullptr;
    lists::KindRow m_kind;
    office::PaperRequest m_request;
    documents::PaperEdits m_edits;
    documents::PaperEdits m_dropped;
    office::PreparedPaper m_prepared;
    PaperPile::Papers m_papers = std::make_shared<const std::vector<documents::Paper>>();
    std::optional<base::Error> m_refusal;
    std::vector<office::BlockedPerson> m_blocked;
    std::vector<office::PaperCheckLine> m_checks;
    std::vector<office::SubjectChoice> m_choices;
    About m_about;
    lists::GroundChoice m_grounds;
    std::optional<documents::Document> m_registered;
    documents::RoadmapPrinting m_remembered;    // with which the roadmap began
    documents::RoadmapPrinting m_printingShown; // on the sheet
    bool m_usuallyOnStaff = false;
    bool m_goesOn = false;
    bool m_unshown = false; // answers that the text does not show yet
    bool m_stale = false;   // changed while it was being prepared
};

} // namespace kurator::ui
