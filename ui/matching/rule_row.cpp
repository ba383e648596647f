#include "ui/matching/rule_row.h"

#include "messages/message.h"
#include "ui/common/texts.h"
#include "ui/matching/match_texts.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QStyle>

namespace kurator::ui {

RuleRow::RuleRow(const lists::RuleLine& line, QWidget* parent)
    : QWidget(parent), m_code(line.code), m_count(mutedLabel({}, this))
{
    const QString title = messages::text(line.title);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 3);
    auto* name = new QLabel(title, this);
    name->setWordWrap(true);
    grid->addWidget(name, 0, 0);
    m_count->setWordWrap(true);
    grid->addWidget(m_count, 0, 1);
    if (line.kind == matching::RuleKind::Model) {
        addSwitch(title);
        m_switch->setChecked(line.isSetAside);
        m_reason->setText(line.reason);
        showReason();
        connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
            showReason();
            if (on) {
                m_reason->setFocus();
            }
            Q_EMIT switched();
        });
        connect(m_reason, &QLineEdit::textEdited, this, [this] {
            showReason();
            Q_EMIT reasonEdited();
        });
    } else {
        grid->addWidget(mutedLabel(MatchTexts::source(line.rule), this), 0, 2, Qt::AlignRight);
    }
    showCount(line);
}

void RuleRow::addSwitch(const QString& title)
{
    auto* grid = static_cast<QGridLayout*>(layout());
    m_switch = new QCheckBox(tr("Set the rule aside"), this);
    m_switch->setAccessibleName(tr("Set aside: %1").arg(title));
    setFocusProxy(m_switch);
    m_reason = new QLineEdit(this);
    m_reason->setPlaceholderText(tr("Why: the reason stays with each pair"));
    m_reason->setAccessibleName(tr("Reason: %1").arg(title));
    m_fault = new QLabel(tr("Write why the rule is set aside."), this);
    setRole(m_fault, "fault");
    grid->addWidget(m_switch, 0, 2, Qt::AlignRight);
    grid->addWidget(m_reason, 1, 0, 1, 3);
    grid->addWidget(m_fault, 2, 0, 1, 3);
}

void RuleRow::showCount(const lists::RuleLine& line)
{
    QString text;
    if (line.blocks == 0) {
        text = tr("forbids no pair by itself now");
    } else if (line.isSetAside) {
        text = tr("set aside: permits %n pair(s) that it would forbid", nullptr, line.blocks);
    } else {
        text = tr("forbids %n possible pair(s) by itself", nullptr, line.blocks);
    }
    const QString source = MatchTexts::source(line.rule);
    const bool told = line.kind == matching::RuleKind::Model && !source.isEmpty();
    m_count->setText(told ? source + QStringLiteral(" · ") + text : text);
}

bool RuleRow::isSetAside() const
{
    return m_switch && m_switch->isChecked();
}

QString RuleRow::reason() const
{
    return m_reason ? m_reason->text().simplified() : QString();
}

bool RuleRow::checkReason()
{
    if (!isSetAside() || !reason().isEmpty()) {
        return true;
    }
    m_reason->setProperty("fault", true);
    m_reason->style()->unpolish(m_reason);
    m_reason->style()->polish(m_reason);
    m_fault->show();
    m_reason->setAccessibleDescription(m_fault->text());
    m_reason->setFocus();
    return false;
}

void RuleRow::showReason()
{
    m_reason->setVisible(m_switch->isChecked());
    m_reason->setProperty("fault", false);
    m_reason->style()->unpolish(m_reason);
    m_reason->style()->polish(m_reason);
    m_reason->setAccessibleDescription({});
    m_fault->hide();
}

} // namespace kurator::ui
