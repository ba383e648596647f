#include "ui/shell/file_command.h"

#include <QCoreApplication>

namespace kurator::ui {

namespace {

struct FileCommandTexts
{
    Q_DECLARE_TR_FUNCTIONS(FileCommandTexts)
};

} // namespace

const std::vector<FileCommand>& fileCommands()
{
    static const std::vector<FileCommand> all{FileCommand::Open, FileCommand::NewSchool,
                                              FileCommand::SaveCopy, FileCommand::Close, FileCommand::Quit};
    return all;
}

QString fileCommandText(FileCommand command)
{
    switch (command) {
    case FileCommand::Open:
        return FileCommandTexts::tr("&Open another school…");
    case FileCommand::NewSchool:
        return FileCommandTexts::tr("&New school…");
    case FileCommand::SaveCopy:
        return FileCommandTexts::tr("&Save a copy…");
    case FileCommand::Close:
        return FileCommandTexts::tr("&Close the school");
    case FileCommand::Quit:
        return FileCommandTexts::tr("&Quit");
    }
    return {};
}

QKeySequence fileCommandKeys(FileCommand command)
{
    switch (command) {
    case FileCommand::Open:
        return QKeySequence(Qt::CTRL | Qt::Key_O);
    case FileCommand::NewSchool:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N);
    case FileCommand::SaveCopy:
        return QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S);
    case FileCommand::Close:
        return QKeySequence(Qt::CTRL | Qt::Key_W);
    case FileCommand::Quit:
        return QKeySequence(Qt::CTRL | Qt::Key_Q);
    }
    return {};
}

} // namespace kurator::ui
