#include "ui/common/plain_labels.h"
#include "ui/support/window.h"

#include <QLabel>
#include <QToolTip>
#include <QVBoxLayout>

TEST_CASE("A label and a tip show a name as it is written, marks and all", "[ui][common]")
{
    const QString name = QStringLiteral("<b>Цой</b> Анна");
    QWidget window;
    auto* layout = new QVBoxLayout(&window);
    auto* label = new QLabel(name, &window);
    auto* rich = new QLabel(name, &window);
    rich->setTextFormat(Qt::RichText);
    layout->addWidget(label);
    layout->addWidget(rich);
    showAt(window, 400, 200);
    CHECK(label->textFormat() == Qt::PlainText);
    CHECK(rich->textFormat() == Qt::RichText);
    CHECK(label->sizeHint().width() > rich->sizeHint().width());

    QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), name, &window);
    const auto isTip = [](const QWidget* widget) { return widget->inherits("QTipLabel"); };
    const QWidgetList shown = QApplication::topLevelWidgets();
    const auto tip = std::find_if(shown.begin(), shown.end(), isTip);
    REQUIRE(tip != shown.end());
    CHECK(qobject_cast<const QLabel*>(*tip)->textFormat() == Qt::PlainText);
    QToolTip::hideText();
}
