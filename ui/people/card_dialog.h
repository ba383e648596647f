#pragma once

#include "office/likely_duplicates.h"
#include "office/participant_card.h"
#include "ui/common/target.h"
#include "ui/common/workspace.h"
#include "ui/people/card_form.h"

#include <QDialog>
#include <QUuid>

#include <optional>
#include <vector>

class QPushButton;
class QTimer;

namespace kurator::ui {

class MessageBar;
class NoticeBar;

// The card of a participant over the window. What was typed and not saved is kept as a draft and offered when
// the card is opened again.
class CardDialog : public QDialog
{
    Q_OBJECT

public:
    CardDialog(Workspace& workspace, const office::ParticipantCard& card, QWidget* parent = nullptr);

    void showPart(CardForm::Part part) { m_form->showPart(part); }
    [[nodiscard]] CardForm& form() { return *m_form; }

public Q_SLOTS:
    void reject() override;

Q_SIGNALS:
    // Stored under this entry.
    void saved(const QUuid& entry);
    // The card of somebody else is wanted instead.
    void otherAsked(const QUuid& entry);
    // A card of the same person on the other side is wanted.
    void cardAsked(const kurator::office::ParticipantCard& card);
    // These two persons may be one.
    void mergeAsked(const QUuid& one, const QUuid& other);
    // The curator wants to be elsewhere.
    void asked(const kurator::ui::Target& target);

private:
    QWidget* makeButtons();
    void start(const office::ParticipantCard& card);
    void noticeEdit();
    void keepDraft();
    void takeDraft();
    void showLikely();
    void takeLikely();
    void refuseLikely();
    void mergeWithLikely();
    [[nodiscard]] bool isInThisList(const office::LikelyDuplicate& likely) const;
    // Whether nothing is left to do: the card is stored, or nothing in it differs.
    bool save();
    void saveAndClose();
    void saveAndGoOn();
    void leaveForConsents(lists::Doing doing);
    void leaveFor(const Target& target);
    [[nodiscard]] bool isNew() const { return m_start.entry.id.isNull(); }
    [[nodiscard]] QString draftKey() const;

    Workspace& m_workspace;
    office::ParticipantCard m_start; // as the form read it at first
    std::optional<office::ParticipantCard> m_draft;
    std::optional<office::LikelyDuplicate> m_likely;
    std::vector<base::Id<people::Person>> m_others; // said to be somebody else
    bool m_faultsAreShown = false;
    QTimer* m_pause; // after the last key
    QTimer* m_keeping;
    NoticeBar* m_draftBar;
    NoticeBar* m_likelyBar;
    MessageBar* m_messages;
    CardForm* m_form;
    QPushButton* m_save;
    QPushButton* m_saveAndGoOn;
};

} // namespace kurator::ui
