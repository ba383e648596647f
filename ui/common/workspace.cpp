#include "ui/common/workspace.h"

#include "office/findings.h"

namespace kurator::ui {

Workspace::Workspace(school::OpenFile file, std::unique_ptr<office::Desk> desk)
    : m_file(std::move(file)), m_desk(std::move(desk))
{}

// The desk holds a reference to the store and goes first.
Workspace::~Workspace()
{
    m_desk.reset();
}

const std::vector<base::Finding>& Workspace::findings()
{
    if (!m_findings) {
        m_findings = office::findings(*m_desk);
    }
    return *m_findings;
}

const std::vector<lists::AgendaItem>& Workspace::agenda()
{
    if (!m_agenda) {
        m_agenda = lists::agenda(*m_desk, findings());
    }
    return *m_agenda;
}

void Workspace::tellChanged()
{
    m_findings.reset();
    m_agenda.reset();
    Q_EMIT changed();
}

void Workspace::undo()
{
    const auto step = m_desk->undo();
    if (!step) {
        Q_EMIT refused(step.error());
        return;
    }
    tellChanged();
    Q_EMIT undone(*step);
}

void Workspace::redo()
{
    const auto step = m_desk->redo();
    if (!step) {
        Q_EMIT refused(step.error());
        return;
    }
    tellChanged();
    Q_EMIT redone(*step);
}

void Workspace::choose(base::Id<programme::Programme> programme)
{
    if (const auto chosen = m_desk->choose(programme); !chosen) {
        Q_EMIT refused(chosen.error());
        return;
    }
    tellChanged();
}

void Workspace::keepDraft(const QString& key, const QByteArray& content)
{
    if (m_file.whyReadOnly) {
        return;
    }
    if (const auto kept = m_file.store->keepDraft(key, content); !kept) {
        Q_EMIT refused(kept.error());
    }
}

QByteArray Workspace::draft(const QString& key)
{
    const auto kept = m_file.store->draft(key);
    return kept && *kept ? **kept : QByteArray();
}

} // namespace kurator::ui
