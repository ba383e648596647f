#include "ui/documents/font_notice.h"

#include "messages/message.h"
#include "ui/common/settings.h"
#include "ui/common/texts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace kurator::ui {

namespace {

const QString fontsReadKey = QStringLiteral("papers/missing-fonts-read");

QStringList fontsRead()
{
    return settings().value(fontsReadKey).toStringList();
}

} // namespace

FontNotice::FontNotice(QWidget* parent)
    : QFrame(parent), m_text(mutedLabel({}, this)), m_read(new QPushButton(tr("Understood"), this))
{
    m_text->setWordWrap(true);
    m_read->setProperty("flat", true);
    m_read->setAutoDefault(false);
    m_read->setToolTip(tr("Say no more of this font on this computer"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(4, 2, 0, 2);
    row->addWidget(m_text, 1);
    row->addWidget(m_read, 0, Qt::AlignTop);
    connect(m_read, &QPushButton::clicked, this, &FontNotice::takeAsRead);
    hide();
}

void FontNotice::tell(const std::optional<base::Finding>& missing)
{
    m_family = missing ? missing->arguments.value(QStringLiteral("family")) : QString();
    const bool toTell = missing && !fontsRead().contains(m_family);
    m_text->setText(toTell ? messages::text(*missing) : QString());
    setVisible(toTell);
}

void FontNotice::takeAsRead()
{
    settings().setValue(fontsReadKey, fontsRead() << m_family);
    hide();
}

} // namespace kurator::ui
