#include "ui/shell/appearance.h"

#include "messages/translation.h"
#include "ui/common/settings.h"

#include <QApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QPointer>
#include <QTranslator>

namespace kurator::ui {

namespace {

const QString languageKey = QStringLiteral("look/language");
const QString shadeKey = QStringLiteral("look/shade");
const QString textKey = QStringLiteral("look/text");

// Buttons and dialogs that Qt brings along; English ones need no file.
void installTextsOfQt(QApplication& application, const QString& language)
{
    static QPointer<QTranslator> former;
    delete former;
    auto* translator = new QTranslator(&application);
    former = translator;
    if (translator->load(QStringLiteral("qtbase_") + language,
                         QLibraryInfo::path(QLibraryInfo::TranslationsPath))) {
        QCoreApplication::installTranslator(translator);
    }
}

} // namespace

Appearance rememberedAppearance()
{
    Appearance appearance;
    const QString language = settings().value(languageKey).toString();
    appearance.language = language == QLatin1String("en") ? language : QStringLiteral("ru");
    appearance.shade = static_cast<Shade>(qBound(0, settings().value(shadeKey).toInt(), 2));
    appearance.textSize = qBound(100, settings().value(textKey, 100).toInt(), 200);
    return appearance;
}

void rememberAppearance(const Appearance& appearance)
{
    settings().setValue(languageKey, appearance.language);
    settings().setValue(shadeKey, static_cast<int>(appearance.shade));
    settings().setValue(textKey, appearance.textSize);
}

void applyAppearance(QApplication& application, const Appearance& appearance)
{
    installTextsOfQt(application, appearance.language);
    messages::installTranslation(application, appearance.language);
    const bool russian = appearance.language == QLatin1String("ru");
    QLocale::setDefault(russian ? QLocale(QLocale::Russian, QLocale::Russia)
                                : QLocale(QLocale::English, QLocale::UnitedKingdom));
    applyLook(application, appearance.shade, appearance.textSize);
}

} // namespace kurator::ui
