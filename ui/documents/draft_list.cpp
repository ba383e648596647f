#include "ui/documents/draft_list.h"

#include "lists/document_list.h"
#include "ui/common/texts.h"
#include "ui/common/workspace.h"
#include "ui/documents/document_texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

DraftList::DraftList(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_lines(new QVBoxLayout(this))
{
    m_lines->setContentsMargins(0, 0, 0, 0);
    hide();
}

void DraftList::refresh()
{
    while (QLayoutItem* item = m_lines->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
    const auto drafts = office::paperDrafts(m_workspace.desk());
    if (!drafts) {
        hide();
        Q_EMIT m_workspace.refused(drafts.error());
        return;
    }
    const auto kinds = drafts->empty() ? std::vector<lists::KindRow>() : lists::kindRows(m_workspace.desk());
    for (const office::PaperDraft& draft : *drafts) {
        const auto kind = std::ranges::find(kinds, draft.request.kind, &lists::KindRow::code);
        const QString name = kind == kinds.end() ? draft.request.kind : kind->title;
        m_lines->addWidget(lineOf(draft, fullTitle(name, draft.request)));
    }
    setVisible(!drafts->empty());
}

QWidget* DraftList::lineOf(const office::PaperDraft& draft, const QString& title)
{
    auto* card = cardFrame({}, this);
    const auto edits = static_cast<int>(draft.edits.list.size());
    auto* text = new QLabel(edits > 0 ? tr("Draft: %1 · %n edit(s)", nullptr, edits).arg(title)
                                      : tr("Draft: %1").arg(title),
                            card);
    text->setWordWrap(true);
    auto* away = new QPushButton(tr("Throw away"), card);
    away->setAccessibleName(tr("Throw the draft away: %1").arg(title));
    away->setProperty("flat", true);
    auto* goOn = new QPushButton(tr("Go on"), card);
    goOn->setAccessibleName(tr("Go on: %1").arg(title));
    auto* row = new QHBoxLayout;
    row->addWidget(text, 1);
    row->addWidget(away);
    row->addWidget(goOn);
    columnOf(card)->setContentsMargins(14, 6, 14, 6);
    columnOf(card)->addLayout(row);
    connect(goOn, &QPushButton::clicked, this,
            [this, request = draft.request] { Q_EMIT goOnAsked(request.kind, request.entries); });
    connect(away, &QPushButton::clicked, this, [this, kind = draft.request.kind] { throwAway(kind); });
    return card;
}

void DraftList::throwAway(const QString& kind)
{
    if (const auto dropped = office::dropPaperDraft(m_workspace.desk(), kind); !dropped) {
        Q_EMIT m_workspace.refused(dropped.error());
    }
    refresh();
}

} // namespace kurator::ui
