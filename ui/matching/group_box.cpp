#include "ui/matching/group_box.h"

#include "ui/common/texts.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace kurator::ui {

namespace {

constexpr int largestGroup = 30;

} // namespace

GroupBox::GroupBox(QWidget* parent)
    : QWidget(parent), m_asked(new QCheckBox(tr("Make &groups, from"), this)), m_least(new QSpinBox(this)),
      m_most(new QSpinBox(this)),
      m_oneTheme(new QCheckBox(tr("All of a group ask for the same t&hing"), this)),
      m_word(mutedLabel({}, this))
{
    m_least->setRange(2, largestGroup);
    m_least->setAccessibleName(tr("Smallest group"));
    m_most->setRange(0, largestGroup);
    m_most->setSpecialValueText(tr("as places allow"));
    m_most->setAccessibleName(tr("Largest group"));
    m_word->setWordWrap(true);
    auto* sizes = new QHBoxLayout;
    sizes->addWidget(m_asked);
    sizes->addWidget(m_least);
    sizes->addWidget(new QLabel(tr("to"), this));
    sizes->addWidget(m_most);
    sizes->addWidget(new QLabel(tr("mentees"), this));
    sizes->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(sizes);
    column->addWidget(m_oneTheme);
    column->addWidget(m_word);
    for (QCheckBox* box : {m_asked, m_oneTheme}) {
        connect(box, &QCheckBox::toggled, this, [this] {
            enableParts();
            Q_EMIT changed();
        });
    }
    connect(m_least, &QSpinBox::valueChanged, this, [this] {
        if (m_most->value() > 0 && m_most->value() < m_least->value()) {
            m_most->setValue(m_least->value());
        }
        Q_EMIT changed();
    });
    connect(m_most, &QSpinBox::valueChanged, this, [this] {
        if (m_most->value() > 0 && m_most->value() < m_least->value()) {
            m_least->setValue(std::max(m_least->minimum(), m_most->value()));
            m_most->setValue(std::max(m_least->value(), m_most->value()));
        }
        Q_EMIT changed();
    });
}

void GroupBox::setWish(const office::MatchWish& wish)
{
    const QSignalBlocker quiet(this);
    m_oneForm = !wish.form.isEmpty();
    m_asked->setChecked(wish.groups.has_value());
    const matching::GroupWish groups = wish.groups.value_or(matching::GroupWish{});
    m_most->setValue(0);
    m_least->setValue(groups.least);
    m_most->setValue(groups.most);
    m_oneTheme->setChecked(groups.oneTheme);
    enableParts();
}

void GroupBox::putInto(office::MatchWish& wish) const
{
    wish.groups.reset();
    if (m_asked->isChecked()) {
        wish.groups = {m_least->value(), m_most->value(), m_oneTheme->isChecked()};
    }
}

void GroupBox::enableParts()
{
    // What was asked for stays, so that it can be switched off where the form was changed afterwards.
    m_asked->setEnabled(m_oneForm || m_asked->isChecked());
    const bool asked = m_asked->isChecked() && m_oneForm;
    m_least->setEnabled(asked);
    m_most->setEnabled(asked);
    m_oneTheme->setEnabled(asked);
    m_word->setText(m_oneForm ? tr("A group is made when enough come together; the others wait.")
                              : tr("Groups are made in one form: choose it on the page “Participants”."));
}

} // namespace kurator::ui
