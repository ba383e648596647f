#pragma once

#include "office/site_version.h"
#include "ui/common/workspace.h"
#include "ui/documents/paper_pile.h"

#include <QDialog>

class QFrame;

namespace kurator::ui {

class LongWork;
class MessageBar;
class PrintCard;
class PrintJob;

// «Для сайта»: a registered order without those who have not allowed to publish their names (152-ФЗ
// ст. 10.1), whom that hides and why, and the file to put on the site.
class SiteVersionDialog : public QDialog
{
    Q_OBJECT

public:
    SiteVersionDialog(Workspace& workspace, const office::SiteVersion& version, const QString& title,
                      QWidget* parent = nullptr);

private:
    [[nodiscard]] QWidget* makeSide(const office::SiteVersion& version);
    [[nodiscard]] QFrame* makeHidden(const std::vector<office::BlockedPerson>& hidden);

    PaperPile::Papers m_papers;
    QString m_title;
    MessageBar* m_messages;
    LongWork* m_longWork;
    PrintJob* m_job;
};

} // namespace kurator::ui
