#include "ui/shell/page_splitters.h"

#include "ui/common/settings.h"

#include <QSplitter>

namespace kurator::ui {

namespace {

QString splitterKey(const QString& page, qsizetype index)
{
    return QStringLiteral("splitters/%1/%2").arg(page).arg(index);
}

} // namespace

void restoreSplitters(QWidget& page, const QString& name)
{
    const auto splitters = page.findChildren<QSplitter*>();
    for (qsizetype i = 0; i < splitters.size(); ++i) {
        splitters[i]->restoreState(settings().value(splitterKey(name, i)).toByteArray());
    }
}

void rememberSplitters(const QWidget& page, const QString& name)
{
    const auto splitters = page.findChildren<QSplitter*>();
    for (qsizetype i = 0; i < splitters.size(); ++i) {
        settings().setValue(splitterKey(name, i), splitters[i]->saveState());
    }
}

} // namespace kurator::ui
