#pragma once

#include "lists/candidate_list.h"
#include "ui/common/list_model.h"

#include <vector>

namespace kurator::ui {

// One side of those who may take part in matching, each with a tick. Who cannot take part has none to set.
class CandidateModel : public ListModelBase
{
    Q_OBJECT

public:
    CandidateModel(people::Side side, QObject* parent);

    void setRows(std::vector<lists::Candidate> rows);
    [[nodiscard]] const lists::Candidate* find(const QUuid& entry) const;
    // Who can take part and is not unticked; who can at all; places of the former.
    [[nodiscard]] int taking() const;
    [[nodiscard]] int possible() const;
    [[nodiscard]] int places() const;
    // Ticks or unticks all of these at once, all the same way: off when every one was on.
    void toggle(const std::vector<QUuid>& entries);

    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    [[nodiscard]] QString columnId(int column) const override;
    [[nodiscard]] int columnWidth(int column) const override;
    [[nodiscard]] bool isShownAtFirst(int column) const override;
    // Only those who can take part: among the others are those who may not be named yet.
    [[nodiscard]] std::vector<QStringList> leavingTexts(const std::vector<int>& shownRows,
                                                        const std::vector<int>& columns) const override;

Q_SIGNALS:
    // These were ticked (`on`) or unticked by the curator.
    void ticked(const std::vector<QUuid>& entries, bool on);

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
    [[nodiscard]] QString standing(const lists::Candidate& row) const;

    people::Side m_side;
    std::vector<lists::Candidate> m_rows;
};

} // namespace kurator::ui
