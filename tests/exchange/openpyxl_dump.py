"""Prints each filled cell of a workbook as openpyxl sees it: sheet, row, column, kind, value, data type; one JSON line."""
import datetime
import json
import sys

import openpyxl

book = openpyxl.load_workbook(sys.argv[1], data_only=True)
cells = []
for number, sheet in enumerate(book.worksheets):
    for row in sheet.iter_rows():
        for cell in row:
            value = cell.value
            if value is None:
                continue
            if isinstance(value, bool):
                kind, value = "boolean", "1" if value else "0"
            elif isinstance(value, datetime.time):
                kind, value = "text", value.strftime("%H:%M")
            elif isinstance(value, (datetime.date, datetime.datetime)):
                kind, value = "date", value.strftime("%Y-%m-%d")
            elif isinstance(value, (int, float)):
                kind, value = "number", repr(float(value))
            else:
                kind = "error" if cell.data_type == "e" else "text"
            cells.append([number, cell.row - 1, cell.column - 1, kind, value, cell.data_type])
print(json.dumps({"names": book.sheetnames, "created": str(book.properties.created), "cells": cells}))
