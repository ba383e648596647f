#include "ui/exchange/import_window.h"

#include "ui/exchange/file_page.h"

#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTableView>

using namespace kurator;
using exchange::TableKind;
using tests::sheetOf;

namespace {

const QString textTable = QStringLiteral("ФИО;Класс\nОрлов Пётр Олегович;9А\nЗуева Анна Ивановна;6Б\n");

QString cellOf(const QTableView* table, int row, int column)
{
    return table->model()->index(row, column).data().toString();
}

void drop(ImportWindow& window, QMimeData& data)
{
    auto* page = window.wizard().findChild<ui::FilePage*>();
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &enter);
    CHECK(enter.isAccepted());
    QDropEvent dropped(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(page, &dropped);
    window.waitForWork();
}

} // namespace

TEST_CASE("A wrong file is refused beside the field with what to do, and another one is taken",
          "[ui][exchange]")
{
    ImportWindow window;
    window.open(TableKind::Mentees);
    window.choose(window.file(QStringLiteral("приказ.xlsx"), "%PDF-1.7\nпросто бумага"));
    CHECK(window.says(QStringLiteral("не таблица")));
    CHECK_FALSE(window.nextButton()->isEnabled());
    look(window.wizard(), QStringLiteral("import-1-pdf"));
    window.choose(window.file(QStringLiteral("пустой.csv"), {}));
    CHECK(window.says(QStringLiteral("пуст")));
    window.choose(window.school().fileIn(QStringLiteral("нет такого.xlsx")));
    CHECK(window.says(QStringLiteral("не найден")));
    window.choose(QString());
    CHECK(window.says(QStringLiteral("не найден")));
    window.choose(window.file(QStringLiteral("список.csv"), textTable.toUtf8()));
    CHECK(window.nextButton()->isEnabled());
    CHECK_FALSE(window.says(QStringLiteral("не найден")));
}

TEST_CASE("A wrong file leaves no draft behind", "[ui][exchange]")
{
    ImportWindow window;
    window.open(TableKind::Mentees);
    window.choose(window.file(QStringLiteral("пустой.csv"), {}));
    press(&window.wizard(), Qt::Key_Escape);
    CHECK(window.wizard().leftSentence().isEmpty());
    CHECK(window.school().workspace().draft(QStringLiteral("wizard/import")).isEmpty());
}

TEST_CASE("The list goes on when the file is removed after it was read", "[ui][exchange]")
{
    ImportWindow window;
    const QString path = window.file(QStringLiteral("список.csv"), textTable.toUtf8());
    window.open(TableKind::Mentees, path);
    REQUIRE(QFile::remove(path));
    for (int step = 0; step < 5; ++step) {
        window.next();
    }
    CHECK(window.desk().snapshot().entries.size() == 2);
}

TEST_CASE("A table from the clipboard is read, and an empty clipboard takes nothing away", "[ui][exchange]")
{
    ImportWindow window;
    window.open(TableKind::Mentees);
    QApplication::clipboard()->setText(QStringLiteral("ФИО\tКласс\nОрлов Пётр Олегович\t9А\n"));
    click(window.wizard(), QStringLiteral("Вставить из буфера обмена"));
    window.waitForWork();
    CHECK(window.says(QStringLiteral("скопированный текст")));
    REQUIRE(window.nextButton()->isEnabled());
    QApplication::clipboard()->clear();
    press(window.wizard().findChild<ui::FilePage*>(), Qt::Key_V, Qt::ControlModifier);
    window.waitForWork();
    CHECK(window.says(QStringLiteral("скопируйте")));
    CHECK(window.nextButton()->isEnabled());
    window.next();
    window.next();
    window.next();
    CHECK(window.page() == 3);
    CHECK(window.says(QStringLiteral("Орлов Пётр Олегович")));
}

TEST_CASE("A text table shows how it is read and is read otherwise", "[ui][exchange]")
{
    ImportWindow window;
    QByteArray bytes("ФИО,Класс\n");
    bytes += "Орлов Пётр Олегович,9А\n";
    window.open(TableKind::Mentees, window.file(QStringLiteral("список.csv"), bytes));
    auto* preview = window.one<QTableView>(QStringLiteral("Первые строки файла"));
    auto* charset = window.one<QComboBox>(QStringLiteral("Кодировка"));
    auto* separator = window.one<QComboBox>(QStringLiteral("Разделитель столбцов"));
    CHECK(charset->currentText() == QStringLiteral("Юникод (UTF-8)"));
    CHECK(separator->currentText() == QStringLiteral("запятая ,"));
    CHECK(cellOf(preview, 1, 1) == QStringLiteral("9А"));
    look(window.wizard(), QStringLiteral("import-1-text"));
    press(separator, Qt::Key_Up);
    window.waitForWork();
    CHECK(separator->currentText() == QStringLiteral("точка с запятой ;"));
    CHECK(cellOf(preview, 1, 0) == QStringLiteral("Орлов Пётр Олегович,9А"));
    press(charset, Qt::Key_Down);
    window.waitForWork();
    CHECK(charset->currentText() == QStringLiteral("Windows-1251"));
    CHECK_FALSE(cellOf(preview, 1, 0).startsWith(QStringLiteral("Орлов")));
}

TEST_CASE("A file and a text can be dropped on the page", "[ui][exchange]")
{
    ImportWindow window;
    window.open(TableKind::Mentees);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(window.file(QStringLiteral("список.csv"), textTable.toUtf8()))});
    drop(window, data);
    CHECK(window.says(QStringLiteral("список.csv")));
    CHECK(window.nextButton()->isEnabled());
    QMimeData text;
    text.setText(QStringLiteral("ФИО\tКласс\nОрлов Пётр Олегович\t9А\n"));
    drop(window, text);
    CHECK(window.says(QStringLiteral("скопированный текст")));
}

TEST_CASE("The kind of the list is guessed, can be changed, and a doubt is said", "[ui][exchange]")
{
    ImportWindow window;
    const auto pairs = sheetOf({{"ФИО наставника", "ФИО наставляемого", "Форма наставничества"},
                                {"Орлов Пётр Олегович", "Зуева Анна Ивановна", "ученик – ученик"}});
    window.open({}, window.xlsx(QStringLiteral("пары.xlsx"), pairs));
    auto* kind = window.one<QComboBox>(QStringLiteral("Что в списке"));
    CHECK(kind->currentText() == QStringLiteral("Готовые пары"));
    window.open(TableKind::Mentees, window.school().fileIn(QStringLiteral("пары.xlsx")));
    kind = window.one<QComboBox>(QStringLiteral("Что в списке"));
    CHECK(kind->currentText() == QStringLiteral("Наставляемые"));
    CHECK(window.says(QStringLiteral("Готовые пары")));
    press(kind, Qt::Key_End);
    CHECK(kind->currentText() == QStringLiteral("Готовые пары"));
    CHECK(window.says(QStringLiteral("Так видно по заголовкам")));
    window.choose(window.file(QStringLiteral("непонятное.csv"), "один;два\n1;2\n"));
    CHECK(kind->currentText() == QStringLiteral("Готовые пары"));
}
