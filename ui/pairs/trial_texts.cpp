#include "ui/pairs/trial_texts.h"

#include "ui/common/look.h"

namespace kurator::ui {

QColor TrialTexts::colour(pairs::Compatibility compatibility)
{
    switch (compatibility) {
    case pairs::Compatibility::Good:
        return colours().good;
    case pairs::Compatibility::Low:
        return colours().bad;
    case pairs::Compatibility::Unknown:
        return colours().muted;
    }
    return colours().muted;
}

QString TrialTexts::sentence(const lists::TrialRow& row)
{
    const pairs::TrialSheet& sheet = row.sheet;
    QStringList parts;
    if (sheet.benefit) {
        parts << tr("benefit %1").arg(*sheet.benefit);
    }
    if (sheet.contact) {
        parts << tr("contact %1").arg(*sheet.contact);
    }
    if (sheet.trust) {
        parts << tr("trust %1").arg(*sheet.trust);
    }
    if (sheet.wantsChange.value_or(false)) {
        parts << tr("asks for another pair");
    } else if (sheet.goesOn) {
        parts << (*sheet.goesOn ? tr("is ready to go on") : tr("is not ready to go on"));
    }
    QString sentence = tr("After the trial meeting, %1: %2").arg(row.name, parts.join(QStringLiteral(", ")));
    if (parts.isEmpty()) {
        return tr("After the trial meeting, %1: “%2”").arg(row.name, sheet.comment);
    }
    return sheet.comment.isEmpty() ? sentence : tr("%1. “%2”").arg(sentence, sheet.comment);
}

} // namespace kurator::ui
