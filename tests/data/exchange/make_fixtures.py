"""Writes the .xlsx files of this folder with openpyxl. Run once; the tests read the committed files."""
import datetime
import pathlib

import openpyxl
from openpyxl.utils.datetime import CALENDAR_MAC_1904

HERE = pathlib.Path(__file__).parent


def mentees():
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.title = "Наставляемые"
    sheet["A1"] = "База наставляемых"
    sheet.merge_cells("A1:E1")
    sheet.append(["№", "ФИО", "Дата рождения", "Телефон", "Согласие", "Средний балл", "Запрос"])
    rows = [
        (1, "Ооржак Чодураа Кара-ооловна", datetime.date(2012, 2, 29), 79131234567.0, True, 4.25, "=математика"),
        (2, "Ёлкин Артём\nИльич", datetime.datetime(2010, 9, 1, 14, 30), "8 (913) 000-00-01", False, 5, None),
        (3, "  Цой Ким ", datetime.date(1999, 12, 31), None, None, 3.5, "«робототехника»"),
    ]
    for number, row in enumerate(rows, start=3):
        for column, value in enumerate(row, start=1):
            cell = sheet.cell(number, column, value)
            if isinstance(value, str) and value.startswith("="):
                cell.data_type = "s"
    sheet["C3"].number_format = "dd.mm.yyyy"
    sheet["C4"].number_format = "[$-419]d mmmm yyyy\\ hh:mm;@"
    sheet["C5"].number_format = "mm-dd-yy"
    sheet["H9"] = datetime.time(17, 30)
    sheet["H10"] = "#N/A"
    sheet["H11"] = 0.5
    sheet["H11"].number_format = '0.0" дн."'
    hidden = book.create_sheet("Справочник")
    hidden.sheet_state = "hidden"
    hidden["B2"] = "5А"
    book.create_sheet("Пустой")
    book.save(HERE / "mentees.xlsx")


def counted_from_1904():
    book = openpyxl.Workbook()
    book.epoch = CALENDAR_MAC_1904
    book.active["A1"] = datetime.date(2026, 9, 5)
    book.save(HERE / "counted_from_1904.xlsx")


mentees()
counted_from_1904()
