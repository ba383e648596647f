#pragma once

#include "base/finding.h"
#include "lists/agenda.h"
#include "office/desk.h"
#include "school/school_files.h"

#include <QObject>

#include <memory>
#include <optional>
#include <vector>

namespace kurator::ui {

// The open school for all pages: the desk, what was noticed, and word of every change. Pages never commit by
// themselves: they perform a use case here, so that everything open is told and the step can be undone.
class Workspace : public QObject
{
    Q_OBJECT

public:
    Workspace(school::OpenFile file, std::unique_ptr<office::Desk> desk);
    ~Workspace() override;

    [[nodiscard]] office::Desk& desk() { return *m_desk; }
    [[nodiscard]] const office::Desk& desk() const { return *m_desk; }
    [[nodiscard]] school::Store& store() { return *m_file.store; }
    [[nodiscard]] const QString& path() const { return m_file.path; }
    [[nodiscard]] const std::optional<base::Error>& whyReadOnly() const { return m_file.whyReadOnly; }

    // Where an upgrade left the base as it was; empty: there was none.
    [[nodiscard]] const QString& copyBeforeUpgrade() const { return m_file.copyBeforeUpgrade; }

    // Fresh after each change, computed when first asked for.
    [[nodiscard]] const std::vector<base::Finding>& findings();
    [[nodiscard]] const std::vector<lists::AgendaItem>& agenda();

    // Runs a use case that changes the desk: tells everybody on success, says the refusal in the message bar
    // otherwise. Returns what the use case returned.
    template <class UseCase>
    auto perform(UseCase useCase) -> decltype(useCase(std::declval<office::Desk&>()))
    {
        auto result = useCase(*m_desk);
        if (result) {
            tellChanged();
        } else {
            Q_EMIT refused(result.error());
        }
        return result;
    }

    // After a use case that was run elsewhere.
    void tellChanged();
    void undo();
    void redo();
    // Shows another year of the school.
    void choose(base::Id<programme::Programme> programme);

    // Half-filled forms survive a power cut: kept outside undo. A base that takes no writing keeps none.
    void keepDraft(const QString& key, const QByteArray& content);
    [[nodiscard]] QByteArray draft(const QString& key);

Q_SIGNALS:
    void changed();
    void refused(const base::Error& error);
    // A step that was done, for the message bar with «Отменить»: a sentence.
    void said(const QString& sentence);
    // Something that Ctrl+Z does not take back: a file was written, a paper is final.
    void told(const QString& sentence);
    // A topic of the help, from a dialog.
    void helpAsked(const QString& topic);
    // A step went back or came again.
    void undone(const school::Step& step);
    void redone(const school::Step& step);

private:
    school::OpenFile m_file;
    std::unique_ptr<office::Desk> m_desk;
    std::optional<std::vector<base::Finding>> m_findings;
    std::optional<std::vector<lists::AgendaItem>> m_agenda;
};

} // namespace kurator::ui
