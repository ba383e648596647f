"""Makes many different workbooks in a folder, with openpyxl and by hand as other programs write them, and
prints what openpyxl sees in each as one JSON object by file name. The same on every run."""
import datetime
import json
import pathlib
import random
import sys
import zipfile

import openpyxl
from openpyxl.comments import Comment
from openpyxl.utils.datetime import CALENDAR_MAC_1904

from openpyxl_dump import dump

FOLDER = pathlib.Path(sys.argv[1])
WORDS = ["Ёлкина Анна Ивановна", "Цой", "  Ооржак Чодураа ", "подтянуть\nматематику", "<b>Ким</b>", "{{имя}}",
         "5 «А»", "8 (913) 000-00-01", "0078", "= не формула", "\U0001F600 радость", "\u202eзадом\u202c", "Ё" * 300,
         "&amp; \"кавычки\"", "%1 %n", "ИСТИНА", "#N/A почти"]
FORMATS = ["General", "0", "0.00", "#,##0", "0%", "0.00E+00", "@", "dd.mm.yyyy", "d mmmm yyyy", "mm-dd-yy", "yyyy",
           "[$-419]d mmmm yyyy\\ hh:mm;@", '0.0" дней"', "[Red]#,##0", '#,##0.00"р."', "h:mm", "hh:mm:ss", "[h]:mm",
           "mm:ss", "mmm yy", "yyyy-mm-dd;@", "_-* #,##0\\ _р_-"]


def value(dice):
    kind = dice.randrange(8)
    if kind < 3:
        return dice.choice(WORDS)
    if kind == 3:
        return dice.choice([0, 1, -5, 2012, 79131234567, 89131234567.0, 0.1 + 0.2, 1e-7, -3.75, 1.5e300])
    if kind == 4:
        return dice.random() < 0.5
    if kind == 5:
        return datetime.date(1950, 1, 1) + datetime.timedelta(dice.randrange(40000))
    if kind == 6:
        return datetime.datetime(2026, 9, 5, dice.randrange(24), dice.randrange(60))
    return datetime.time(dice.randrange(1, 24), dice.randrange(60))


def scattered(seed):
    dice = random.Random(seed)
    book = openpyxl.Workbook()
    if seed % 5 == 4:
        book.epoch = CALENDAR_MAC_1904
    for number in range(dice.randrange(1, 4)):
        sheet = book.active if number == 0 else book.create_sheet("Лист %d <&>" % number)
        sheet.sheet_state = dice.choice(["visible", "hidden", "veryHidden"]) if number else "visible"
        for _ in range(dice.randrange(5, 200)):
            cell = sheet.cell(dice.randrange(1, 60), dice.randrange(1, 30))
            if cell.value is None:  # a former date would leave its format behind
                cell.value = value(dice)
        if dice.random() < 0.5:
            sheet.merge_cells("B3:D5")
        sheet["A1"] = "база"
        sheet["A1"].comment = Comment("заметка, которую читать не надо", "кто-то")
        sheet["A1"].hyperlink = "https://example.org/"
        sheet["Z70"].fill = openpyxl.styles.PatternFill("solid", fgColor="FFFF00")
    return book


def formats():
    book = openpyxl.Workbook()
    for column, pattern in enumerate(FORMATS, start=1):
        for row, number in enumerate([0.75, 61, 366.25, 40000, 46270, 46270.5, 2958465], start=1):
            elapsed = pattern in ("h:mm", "hh:mm:ss", "[h]:mm", "mm:ss")
            if elapsed and 1 <= number < 367:
                continue  # hours and minutes of a day or two: openpyxl gives a moment, a person sees a time
            if pattern == "[h]:mm" and number > 366:
                continue
            cell = book.active.cell(row, column, number)
            cell.number_format = pattern
    return book


def long_list():
    book = openpyxl.Workbook(write_only=True)
    sheet = book.create_sheet("Наставляемые")
    dice = random.Random(7)
    for number in range(500):
        sheet.append([number] + [value(dice) for _ in range(19)])
    return book


def by_hand(path, sheet, strings="", styles="", workbook_extra=""):
    main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    package = "http://schemas.openxmlformats.org/package/2006"
    content = "application/vnd.openxmlformats-officedocument.spreadsheetml."
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", '<Types xmlns="%s/content-types">'
                         '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
                         '<Override PartName="/xl/workbook.xml" ContentType="%ssheet.main+xml"/>'
                         '<Override PartName="/xl/worksheets/s.xml" ContentType="%sworksheet+xml"/>'
                         '<Override PartName="/xl/styles.xml" ContentType="%sstyles+xml"/>'
                         '<Override PartName="/xl/sharedStrings.xml" ContentType="%ssharedStrings+xml"/></Types>'
                         % (package, content, content, content, content))
        archive.writestr("_rels/.rels", '<Relationships xmlns="%s/relationships"><Relationship Id="r" '
                         'Type="%s/officeDocument" Target="xl/workbook.xml"/></Relationships>' % (package, office))
        archive.writestr("xl/workbook.xml", '<workbook xmlns="%s" xmlns:r="%s">%s<sheets><sheet name="Лист" '
                         'sheetId="1" r:id="s"/></sheets></workbook>' % (main, office, workbook_extra))
        archive.writestr("xl/_rels/workbook.xml.rels", '<Relationships xmlns="%s/relationships">'
                         '<Relationship Id="s" Type="%s/worksheet" Target="worksheets/s.xml"/>'
                         '<Relationship Id="y" Type="%s/styles" Target="styles.xml"/>'
                         '<Relationship Id="t" Type="%s/sharedStrings" Target="/xl/sharedStrings.xml"/></Relationships>'
                         % (package, office, office, office))
        archive.writestr("xl/worksheets/s.xml", '<worksheet xmlns="%s">%s</worksheet>' % (main, sheet))
        archive.writestr("xl/sharedStrings.xml", '<sst xmlns="%s">%s</sst>' % (main, strings))
        archive.writestr("xl/styles.xml", '<styleSheet xmlns="%s">%s</styleSheet>' % (main, styles))


def hand_made():
    plain = ('<fonts><font/></fonts><fills><fill><patternFill/></fill></fills><borders><border/></borders><cellStyleXfs><xf numFmtId="0"/>'
             '</cellStyleXfs>')
    by_hand(FOLDER / "strings.xlsx",
            '<sheetData><row><c t="s"><v>1</v></c><c t="s"><v>0</v></c></row><row r="3"><c r="B3" t="s"><v>2</v></c>'
            '<c t="inlineStr"><is><t>прямо</t></is></c><c r="F3" t="inlineStr"><is><r><t>из </t></r><r><t>кусков'
            '</t></r></is></c></row></sheetData>',
            '<si><t>Цой</t></si><si><r><t>Ёл</t></r><r><rPr><b/></rPr><t xml:space="preserve">кина </t></r>'
            '<rPh sb="0" eb="1"><t>нет</t></rPh></si><si><t xml:space="preserve"> с краями </t></si>',
            plain + '<cellXfs><xf numFmtId="0"/></cellXfs>')
    by_hand(FOLDER / "formulas.xlsx",
            '<sheetData><row r="1"><c r="A1"><f>1+1</f><v>2</v></c><c r="B1" t="str"><f>A1</f><v>итог</v></c>'
            '<c r="C1" t="b"><f>TRUE()</f><v>1</v></c><c r="D1" t="e"><f>1/0</f><v>#DIV/0!</v></c>'
            '<c r="E1" t="e"><v>#N/A</v></c><c r="F1"><f>NOW()</f></c><c r="G1" t="b"><v>0</v></c></row>'
            '<row r="2"/><row r="5"><c r="A5" t="n"><v>7.9131234567E10</v></c></row></sheetData>',
            "", plain + '<cellXfs><xf numFmtId="0"/></cellXfs>')
    by_hand(FOLDER / "styles.xlsx",
            '<dimension ref="A1"/><sheetData><row r="1"><c r="A1" s="1"><v>46270</v></c><c r="B1" s="2"><v>46270.5</v></c>'
            '<c r="C1" s="3"><v>46270</v></c><c r="D1" s="0"><v>46270</v></c><c r="E1" s="4"><v>0.5</v></c></row>'
            '</sheetData><mergeCells><mergeCell ref="A1:A2"/></mergeCells>',
            "", '<numFmts><numFmt numFmtId="164" formatCode="dd\\.mm\\.yyyy;@"/><numFmt numFmtId="200" '
            'formatCode="0&quot; day&quot;"/></numFmts>' + plain +
            '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/><xf numFmtId="200"/><xf numFmtId="20"/>'
            '</cellXfs>')
    by_hand(FOLDER / "from1904.xlsx",
            '<sheetData><row r="1"><c r="A1" s="1"><v>44808</v></c><c r="B1" s="1"><v>1</v></c></row></sheetData>', "",
            plain + '<cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs>', '<workbookPr date1904="1"/>')


books = {"scattered%02d.xlsx" % seed: scattered(seed) for seed in range(20)}
books["formats.xlsx"] = formats()
books["list.xlsx"] = long_list()
for name, book in books.items():
    book.save(FOLDER / name)
hand_made()
print(json.dumps({path.name: dump(path) for path in sorted(FOLDER.glob("*.xlsx"))}))
