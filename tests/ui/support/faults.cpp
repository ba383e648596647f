#include "ui/support/faults.h"

#include "ui/support/window.h"

#include <QAbstractScrollArea>
#include <QCheckBox>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QMap>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QTabBar>
#include <QTextDocument>
#include <QToolButton>

namespace {

QString plainText(QString text)
{
    if (Qt::mightBeRichText(text)) {
        QTextDocument document;
        document.setHtml(text);
        text = document.toPlainText();
    }
    return text.remove(QLatin1Char('&'));
}

QString textOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        return plainText(button->text());
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        return plainText(label->text());
    }
    const auto* box = qobject_cast<const QGroupBox*>(&widget);
    return box ? plainText(box->title()) : QString();
}

QString called(const QWidget& widget)
{
    QString path = QString::fromLatin1(widget.metaObject()->className());
    const QString text = textOf(widget).left(40);
    if (!text.isEmpty()) {
        path += QStringLiteral(" «%1»").arg(text);
    }
    for (const QWidget* above = widget.parentWidget(); above; above = above->parentWidget()) {
        const QString name = QString::fromLatin1(above->metaObject()->className());
        if (name.startsWith(QLatin1String("kurator::"))) {
            return path + QStringLiteral(" in ") + name.section(QStringLiteral("::"), -1);
        }
    }
    return path;
}

bool isQtsOwn(const QWidget& widget)
{
    return widget.objectName().startsWith(QLatin1String("qt_"));
}

bool takesKeyboard(const QWidget& widget)
{
    return (widget.focusPolicy() & Qt::TabFocus) && widget.isEnabled() && !widget.focusProxy() &&
           !isQtsOwn(widget) && !qobject_cast<const QScrollArea*>(&widget);
}

bool hasBuddy(const QWidget& window, const QWidget& field)
{
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        const QWidget* buddy = label->buddy();
        if (buddy && (buddy == &field || buddy->focusProxy() == &field)) {
            return true;
        }
    }
    return false;
}

void findNameless(const QWidget& window, const QWidget& widget, QStringList& faults)
{
    if (takesKeyboard(widget) && widget.accessibleName().isEmpty() && textOf(widget).isEmpty() &&
        !hasBuddy(window, widget) && !qobject_cast<const QTabBar*>(&widget)) {
        faults << QStringLiteral("no accessible name: ") + called(widget);
    }
}

void findMnemonic(const QWidget& widget, QMap<QString, QStringList>& keys)
{
    QString text;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget)) {
        text = button->text();
    } else if (const auto* label = qobject_cast<const QLabel*>(&widget); label && label->buddy()) {
        text = label->text();
    }
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty() && widget.isEnabled()) {
        keys[key.toString()] << called(widget);
    }
    const auto* tabs = qobject_cast<const QTabBar*>(&widget);
    for (int i = 0; tabs && i < tabs->count(); ++i) {
        const QKeySequence tab = QKeySequence::mnemonic(tabs->tabText(i));
        if (!tab.isEmpty()) {
            keys[tab.toString()] << tabs->tabText(i);
        }
    }
}

// What the widget needs in width and height to show its text whole; nothing where it shortens it itself.
QSize needed(const QWidget& widget)
{
    // The little cross in a field is Qt's own and has no text.
    if (widget.inherits("kurator::ui::ElidingButton") || widget.inherits("QLineEditIconButton")) {
        return {};
    }
    if (const auto* label = qobject_cast<const QLabel*>(&widget)) {
        if (!label->pixmap(Qt::ReturnByValue).isNull() || label->text().isEmpty()) {
            return {};
        }
        return label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint();
    }
    if (qobject_cast<const QPushButton*>(&widget) || qobject_cast<const QToolButton*>(&widget) ||
        qobject_cast<const QCheckBox*>(&widget) || qobject_cast<const QRadioButton*>(&widget)) {
        return widget.sizePolicy().hasHeightForWidth() ? QSize(0, widget.heightForWidth(widget.width()))
                                                       : widget.sizeHint();
    }
    if (const auto* combo = qobject_cast<const QComboBox*>(&widget)) {
        return {combo->fontMetrics().horizontalAdvance(combo->currentText()) + 24, 0};
    }
    return {};
}

void findCutOff(const QWidget& widget, QStringList& faults)
{
    const QSize need = needed(widget);
    if (need.width() > widget.width() + 1 || need.height() > widget.height() + 1) {
        faults << QStringLiteral("cut off: %1 needs %2×%3, has %4×%5")
                      .arg(called(widget))
                      .arg(need.width())
                      .arg(need.height())
                      .arg(widget.width())
                      .arg(widget.height());
    }
}

bool scrolls(const QWidget& widget)
{
    return isQtsOwn(widget) || qobject_cast<const QAbstractScrollArea*>(widget.parentWidget());
}

void findOutside(const QWidget& widget, QStringList& faults)
{
    const QWidget* parent = widget.parentWidget();
    if (!parent || widget.isWindow() || scrolls(widget) || scrolls(*parent) || textOf(widget).isEmpty()) {
        return;
    }
    if (!parent->rect().adjusted(-1, -1, 1, 1).contains(widget.geometry())) {
        faults << QStringLiteral("sticks out: ") + called(widget);
    }
}

} // namespace

QStringList faultsOf(const QWidget& window)
{
    QStringList faults;
    QMap<QString, QStringList> keys;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->visibleRegion().isEmpty() || isQtsOwn(*widget)) {
            continue;
        }
        findNameless(window, *widget, faults);
        findMnemonic(*widget, keys);
        findCutOff(*widget, faults);
        findOutside(*widget, faults);
    }
    for (auto key = keys.cbegin(); key != keys.cend(); ++key) {
        if (key->size() > 1) {
            faults
                << QStringLiteral("%1 leads to several: %2").arg(key.key(), key->join(QStringLiteral("; ")));
        }
    }
    return faults;
}

void look(QWidget& window, const QString& name)
{
    // Long texts are laid out a moment after they were set.
    QStringList faults;
    const bool settled = QTest::qWaitFor(
        [&] {
            faults = faultsOf(window);
            return faults.isEmpty();
        },
        2000);
    Q_UNUSED(settled)
    picture(window, name);
    INFO(name.toStdString());
    CHECK(faults == QStringList());
}
