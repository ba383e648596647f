"""Prints what openpyxl sees in a workbook as one JSON object: the sheets (name, hidden) and each filled cell
(sheet, row, column, kind, value, data type)."""
import datetime
import json
import sys
import warnings

import openpyxl

warnings.simplefilter("ignore")


def clock(seconds):
    text = "%02d:%02d" % (seconds // 3600, seconds // 60 % 60)
    return text if seconds % 60 == 0 else text + ":%02d" % (seconds % 60)


def kind_and_value(cell):
    value = cell.value
    if isinstance(value, bool):
        return "boolean", "1" if value else "0"
    if isinstance(value, datetime.time):
        return "text", clock(value.hour * 3600 + value.minute * 60 + value.second)
    if isinstance(value, datetime.timedelta):
        return "text", clock(round(value.total_seconds()))
    if isinstance(value, (datetime.date, datetime.datetime)):
        return "date", value.strftime("%Y-%m-%d")
    if isinstance(value, (int, float)):
        return "number", repr(float(value))
    return ("error" if cell.data_type == "e" else "text"), value


def dump(path):
    book = openpyxl.load_workbook(path, data_only=True)
    cells = []
    for number, sheet in enumerate(book.worksheets):
        for row in sheet.iter_rows():
            for cell in row:
                if cell.value is not None and cell.value != "":
                    kind, value = kind_and_value(cell)
                    cells.append([number, cell.row - 1, cell.column - 1, kind, value, cell.data_type])
    return {"sheets": [[sheet.title, sheet.sheet_state != "visible"] for sheet in book.worksheets],
            "created": str(book.properties.created), "cells": cells}


if __name__ == "__main__":
    print(json.dumps(dump(sys.argv[1])))
