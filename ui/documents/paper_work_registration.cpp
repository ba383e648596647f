#include "office/register_paper.h"
#include "ui/documents/paper_work.h"

namespace kurator::ui {

void PaperWork::setNumber(const QString& number)
{
    if (m_request.number != number && !isFinal()) {
        m_request.number = number;
        prepare();
    }
}

void PaperWork::setDate(const std::optional<QDate>& date)
{
    if (m_request.date != date && !isFinal()) {
        m_request.date = date;
        prepare();
    }
}

void PaperWork::noteStamp(const QString& number, const std::optional<QDate>& date)
{
    if (!isFinal() && (m_request.number != number || m_request.date != date)) {
        m_request.number = number;
        m_request.date = date;
        m_unshown = true;
        Q_EMIT noted();
    }
}

void PaperWork::setOnStaff(bool onStaff)
{
    if (!isFinal() && onStaff != isOnStaff()) {
        m_request.onStaff = onStaff == m_usuallyOnStaff ? std::nullopt : std::optional(onStaff);
        prepare();
    }
}

office::PaperRequest PaperWork::toRegister() const
{
    office::PaperRequest request = m_request;
    request.onStaff = isOnStaff();
    return request;
}

void PaperWork::stamp(const QString& number, const QDate& date)
{
    if (!isFinal()) {
        m_request.number = number;
        m_request.date = date;
        take(preparation()());
    }
}

base::Result<documents::Document> PaperWork::registerPaper()
{
    auto registered = m_workspace.perform(
        [this](office::Desk& desk) { return office::registerPaper(desk, toRegister(), m_prepared); });
    if (registered) {
        m_registered = *registered;
        rememberPrinting();
        dropDraft();
        Q_EMIT changed();
    }
    return registered;
}

} // namespace kurator::ui
