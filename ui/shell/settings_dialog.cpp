#include "ui/shell/settings_dialog.h"

#include "ui/common/form.h"
#include "ui/common/texts.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace kurator::ui {

SettingsDialog::SettingsDialog(QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("Settings"));
    const Appearance now = rememberedAppearance();
    m_language = addBox({QStringLiteral("Русский"), QStringLiteral("English")},
                        {QStringLiteral("ru"), QStringLiteral("en")}, now.language);
    m_shade =
        addBox({tr("As in the system"), tr("Light"), tr("Dark")}, {0, 1, 2}, static_cast<int>(now.shade));
    QStringList sizes;
    QList<QVariant> values;
    for (const int size : {100, 110, 125, 150, 175, 200}) {
        sizes << tr("%1 %").arg(size);
        values << size;
    }
    m_text = addBox(sizes, values, now.textSize);
    auto* form = new Form(this);
    form->addField(tr("&Language"), m_language);
    form->addField(tr("L&ook"), m_shade);
    form->addField(tr("&Text size"), m_text);
    auto* note = mutedLabel(tr("What you choose holds at once, on this computer."), this);
    note->setWordWrap(true);
    form->addWide(note);
    auto* close = mainButton(tr("&Close"), this);
    close->setDefault(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(22, 18, 22, 16);
    column->setSpacing(14);
    column->addWidget(form);
    column->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(fontMetrics().averageCharWidth() * 50);
}

int SettingsDialog::currentField() const
{
    return m_shade->hasFocus() ? 1 : m_text->hasFocus() ? 2 : 0;
}

void SettingsDialog::setCurrentField(int index)
{
    (index == 1 ? m_shade : index == 2 ? m_text : m_language)->setFocus(Qt::OtherFocusReason);
}

QComboBox* SettingsDialog::addBox(const QStringList& texts, const QList<QVariant>& values,
                                  const QVariant& current)
{
    auto* box = new QComboBox(this);
    for (qsizetype i = 0; i < texts.size(); ++i) {
        box->addItem(texts[i], values[i]);
    }
    box->setCurrentIndex(qMax(0, box->findData(current)));
    connect(box, &QComboBox::activated, this, &SettingsDialog::take);
    return box;
}

void SettingsDialog::take()
{
    Appearance appearance;
    appearance.language = m_language->currentData().toString();
    appearance.shade = static_cast<Shade>(m_shade->currentData().toInt());
    appearance.textSize = m_text->currentData().toInt();
    if (appearance != rememberedAppearance()) {
        rememberAppearance(appearance);
        Q_EMIT chosen(appearance);
    }
}

} // namespace kurator::ui
