#pragma once

#include "office/new_year_people.h"
#include "ui/common/list_model.h"

#include <QSet>

#include <vector>

namespace kurator::ui {

// Some of those who may go along into the next year, each with a tick; who took the consent back has none to
// set.
class NewYearModel : public ListModelBase
{
    Q_OBJECT

public:
    using ListModelBase::ListModelBase;

    void setRows(std::vector<office::NewYearPerson> rows, const std::vector<base::Id<people::Entry>>& ticked);
    [[nodiscard]] const std::vector<office::NewYearPerson>& rows() const { return m_rows; }
    // In the order of the rows.
    [[nodiscard]] std::vector<base::Id<people::Entry>> ticked() const;
    // Ticks or unticks all of these at once, all the same way: off when every one was on.
    void toggle(const std::vector<QUuid>& entries);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QString columnId(int column) const override;
    [[nodiscard]] int columnWidth(int column) const override;
    [[nodiscard]] bool isShownAtFirst(int column) const override;
    // Only those who may be named.
    [[nodiscard]] std::vector<QStringList> leavingTexts(const std::vector<int>& shownRows,
                                                        const std::vector<int>& columns) const override;

Q_SIGNALS:
    // By the curator.
    void tickedChanged();

protected:
    [[nodiscard]] size_t rowTotal() const override { return m_rows.size(); }
    [[nodiscard]] int columnTotal() const override;
    [[nodiscard]] QString title(int column) const override;
    [[nodiscard]] QString text(size_t row, int column) const override;
    [[nodiscard]] QVariant extra(size_t row, int column, int role) const override;
    [[nodiscard]] QVariant sortKey(size_t row, int column) const override;
    [[nodiscard]] QString filterKey(size_t row) const override;
    [[nodiscard]] QUuid rowId(size_t row) const override;

private:
    void setTicked(const std::vector<QUuid>& entries, bool on);
    [[nodiscard]] static QString classText(const office::NewYearPerson& row);
    [[nodiscard]] static QString standingText(const office::NewYearPerson& row);

    std::vector<office::NewYearPerson> m_rows;
    QSet<QUuid> m_ticked;
};

} // namespace kurator::ui
