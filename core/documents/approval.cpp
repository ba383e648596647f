#include "documents/approval.h"

#include "language/date_words.h"
#include "language/initials.h"
#include "language/typography.h"

#include <algorithm>
#include <array>

namespace kurator::documents {

namespace {

struct ApprovalWords
{
    ApprovalKind kind;
    const char* code;
    const char* heading;
};

// «УТВЕРЖДЕНА» agrees with «дорожная карта» (requisite 16).
constexpr std::array approvalWords{
    ApprovalWords{ApprovalKind::Adopted, "adopted", "ПРИНЯТО"},
    ApprovalWords{ApprovalKind::AgreedByBody, "agreed", "СОГЛАСОВАНО"},
    ApprovalWords{ApprovalKind::AgreedByPerson, "agreed-person", "СОГЛАСОВАНО"},
    ApprovalWords{ApprovalKind::ApprovedByDirector, "director", "УТВЕРЖДАЮ"},
    ApprovalWords{ApprovalKind::ApprovedByOrder, "order", "УТВЕРЖДЕНА"},
};

const QString blankLine = QStringLiteral("_________________________");
const QString blankDay = QStringLiteral("__________");
const QString blankNumber = QStringLiteral("____");
const QString blankName = QStringLiteral("____________________");

bool approves(const Approval& approval)
{
    return approval.kind == ApprovalKind::ApprovedByDirector ||
           approval.kind == ApprovalKind::ApprovedByOrder;
}

// Writes one block and notes what is left to be written by hand.
class BlockWriter
{
public:
    BlockWriter(const Approval& approval, const PaperHead& head, std::vector<base::Finding>& warnings)
        : m_approval(approval), m_head(head), m_warnings(warnings)
    {
        m_block.heading = approvalHeading(approval.kind);
    }

    ApprovalBlock written()
    {
        switch (m_approval.kind) {
        case ApprovalKind::Adopted:
        case ApprovalKind::AgreedByBody:
            writeBody();
            break;
        case ApprovalKind::AgreedByPerson:
            writePerson();
            break;
        case ApprovalKind::ApprovedByDirector:
            writeDirector();
            break;
        case ApprovalKind::ApprovedByOrder:
            writeOrder();
            break;
        }
        for (QString& line : m_block.lines) {
            line = language::typeset(line);
        }
        m_block.signatory = language::typeset(m_block.signatory);
        m_block.date = language::typeset(m_block.date);
        return std::move(m_block);
    }

private:
    QString told(const QString& text, const QString& blank, const char* meaning)
    {
        if (!text.trimmed().isEmpty()) {
            return text.trimmed();
        }
        miss(meaning);
        return blank;
    }

    void miss(const char* meaning)
    {
        const QString field = QStringLiteral("approval.") + approvalKindCode(m_approval.kind);
        const QString what = QStringLiteral("%1 (%2)").arg(QString::fromUtf8(meaning), m_block.heading);
        m_warnings.push_back({QStringLiteral("documents.field-missing"),
                              base::Severity::Warning,
                              0,
                              {base::Subject::Kind::Document, {}, {}},
                              {{QStringLiteral("field"), field}, {QStringLiteral("meaning"), what}}});
    }

    // «от 28.08.2026 № 1»
    QString dateAndNumber(const char* dateMeaning, const char* numberMeaning)
    {
        QString date = m_approval.date ? language::shortDate(*m_approval.date) : QString();
        date = told(date, blankDay, dateMeaning);
        const QString number = told(m_approval.number, blankNumber, numberMeaning);
        return QStringLiteral("от %1 №\u00a0%2").arg(date, number);
    }

    void writeBody()
    {
        m_block.lines << told(m_approval.who, blankLine, "кем, какой орган");
        m_block.lines
            << QStringLiteral("(протокол %1)").arg(dateAndNumber("дата протокола", "номер протокола"));
    }

    void writePerson()
    {
        if (m_approval.who.trimmed().isEmpty() && m_approval.name.trimmed().isEmpty()) {
            miss("должность и имя");
            m_block.lines = {blankLine, blankLine};
            m_block.signatory = blankName;
        } else {
            m_block.lines << told(m_approval.who, blankLine, "должность");
            m_block.signatory = told(m_approval.name, blankName, "имя");
        }
        m_block.date = language::blankDate();
    }

    void writeDirector()
    {
        const people::Director& director = m_head.organisation.director;
        m_block.lines << told(signingPosition(director), blankLine, "должность руководителя");
        if (const QString& school = m_head.organisation.shortName; !school.isEmpty()) {
            m_block.lines << school;
        }
        m_block.signatory = told(language::initialsBefore(director.name), blankName, "руководитель");
        m_block.date = language::blankDate();
    }

    void writeOrder()
    {
        m_block.lines << QStringLiteral("приказом %1").arg(m_head.organisation.shortName).trimmed();
        m_block.lines << dateAndNumber("дата приказа", "номер приказа");
    }

    const Approval& m_approval;
    const PaperHead& m_head;
    std::vector<base::Finding>& m_warnings;
    ApprovalBlock m_block;
};

// The shorter side takes the next block that does not approve; the left one when they are even.
std::vector<ApprovalBlock>& sideFor(const Approval& approval, ApprovalCorners& corners)
{
    return approves(approval) || corners.right.size() < corners.left.size() ? corners.right : corners.left;
}

} // namespace

QString approvalKindCode(ApprovalKind kind)
{
    return QLatin1String(std::ranges::find(approvalWords, kind, &ApprovalWords::kind)->code);
}

std::optional<ApprovalKind> approvalKindFrom(const QString& code)
{
    const auto found = std::ranges::find_if(
        approvalWords, [&](const ApprovalWords& words) { return code == QLatin1String(words.code); });
    return found == approvalWords.end() ? std::nullopt : std::optional(found->kind);
}

QString approvalHeading(ApprovalKind kind)
{
    return QString::fromUtf8(std::ranges::find(approvalWords, kind, &ApprovalWords::kind)->heading);
}

QStringList usualBodies()
{
    return {QStringLiteral("Педагогическим советом"), QStringLiteral("Управляющим советом"),
            QStringLiteral("Советом родителей"),      QStringLiteral("Советом обучающихся"),
            QStringLiteral("Профсоюзным комитетом"),  QStringLiteral("Общим собранием работников")};
}

FilledCorners approvalCorners(const std::vector<Approval>& approvals, const PaperHead& head)
{
    FilledCorners filled;
    // What approves takes its places first, so that it stands at the top.
    std::vector<const Approval*> inOrder;
    for (const bool approving : {true, false}) {
        for (const Approval& approval : approvals) {
            if (approves(approval) == approving) {
                inOrder.push_back(&approval);
            }
        }
    }
    for (const Approval* approval : inOrder) {
        ApprovalBlock block = BlockWriter(*approval, head, filled.warnings).written();
        sideFor(*approval, filled.corners).push_back(std::move(block));
    }
    return filled;
}

} // namespace kurator::documents
