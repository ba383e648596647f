#pragma once

#include "programme/facts.h"
#include "ui/common/dot_delegate.h"

#include <QPointer>
#include <QUuid>

#include <functional>

class QLabel;
class QLineEdit;

namespace kurator::ui {

// Editors in the cells of the roadmap: what the curator says of an item as a drop-down, its days as typed
// text. Enter and Tab save; a day that cannot be is refused under its cell and stays open, Esc leaves the
// cell as it was.
class ItemCellDelegate : public DotDelegate
{
    Q_OBJECT

public:
    // Says what is wrong with a day typed into the column of that name; nothing where it can be saved.
    using Refusal = std::function<QString(const QUuid& item, const QString& column, const QString& typed)>;

    ItemCellDelegate(Refusal refusal, QObject* parent);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;

Q_SIGNALS:
    void stateChosen(const QUuid& item, kurator::programme::MarkState state) const;
    // Also a day that will be refused, when its cell was left for another place.
    void dayTyped(const QUuid& item, const QString& column, const QString& typed) const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void finish(QWidget& editor);
    void showRefusal(QLineEdit& day, const QString& sentence);
    void putAwayRefusal();

    Refusal m_refusal;
    QPointer<QLabel> m_told;
};

} // namespace kurator::ui
