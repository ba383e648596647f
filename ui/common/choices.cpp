#include "ui/common/choices.h"

#include "ui/common/settings.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QStandardPaths>

#include <utility>

namespace kurator::ui {

namespace {

struct ChoiceTexts
{
    Q_DECLARE_TR_FUNCTIONS(kurator::ui::ChoiceTexts)
};

const QString folderKey = QStringLiteral("folder");

QString lastFolder()
{
    const QString folder = settings().value(folderKey).toString();
    return QDir(folder).exists() && !folder.isEmpty()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

QString remembered(const QString& path)
{
    if (!path.isEmpty()) {
        settings().setValue(folderKey, QFileInfo(path).absolutePath());
    }
    return path;
}

class Dialogs final : public Choices
{
public:
    QString fileToOpen(QWidget* over, const QString& title, const QString& filter) override
    {
        return remembered(QFileDialog::getOpenFileName(over, title, lastFolder(), filter));
    }

    QString fileToSave(QWidget* over, const QString& title, const QString& proposed,
                       const QString& filter) override
    {
        const QFileInfo file(proposed);
        QFileDialog dialog(over, title, file.absolutePath(), filter);
        dialog.setAcceptMode(QFileDialog::AcceptSave);
        dialog.setDefaultSuffix(file.suffix());
        // The first ending of the chosen kind of file: «(*.odt)».
        QObject::connect(&dialog, &QFileDialog::filterSelected, &dialog, [&dialog](const QString& chosen) {
            static const QRegularExpression ending(QStringLiteral("\\*\\.(\\w+)"));
            dialog.setDefaultSuffix(ending.match(chosen).captured(1));
        });
        dialog.selectFile(file.fileName());
        return dialog.exec() == QDialog::Accepted ? remembered(dialog.selectedFiles().value(0)) : QString();
    }

    QString folderToSave(QWidget* over, const QString& title) override
    {
        const QString folder = QFileDialog::getExistingDirectory(over, title, lastFolder());
        if (!folder.isEmpty()) {
            settings().setValue(folderKey, folder);
        }
        return folder;
    }

    bool confirm(QWidget* over, const QString& question, const QString& explanation,
                 const QString& yes) override
    {
        QMessageBox box(QMessageBox::Question, QString(), question, QMessageBox::NoButton, over);
        box.setInformativeText(explanation);
        auto* agree = box.addButton(yes, QMessageBox::AcceptRole);
        auto* refuse = box.addButton(QMessageBox::Cancel);
        box.setDefaultButton(refuse);
        box.exec();
        return box.clickedButton() == agree;
    }
};

Choices*& inUse()
{
    static Dialogs dialogs;
    static Choices* used = &dialogs;
    return used;
}

} // namespace

Choices& choices()
{
    return *inUse();
}

Choices* useChoices(Choices* choices)
{
    return std::exchange(inUse(), choices);
}

QString tableToSave(QWidget* over, const QString& name, const QString& title)
{
    return choices().fileToSave(over, title.isEmpty() ? ChoiceTexts::tr("Save the list") : title,
                                proposedPath(name + QStringLiteral(".xlsx")),
                                ChoiceTexts::tr("Excel workbook (*.xlsx)"));
}

QString proposedPath(const QString& fileName)
{
    return QDir(lastFolder()).filePath(fileName);
}

} // namespace kurator::ui
