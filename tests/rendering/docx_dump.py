"""Prints what python-docx reads in files of Word, as a list in JSON: python3 docx_dump.py FILE..."""
import json
import sys

import docx
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph


def texts(document):
    for child in document.element.body:
        if child.tag == qn("w:p"):
            yield Paragraph(child, document).text
        elif child.tag == qn("w:tbl"):
            for row in Table(child, document).rows:
                seen = None
                for cell in row.cells:
                    if cell._tc is not seen:
                        yield cell.text
                    seen = cell._tc


def table(one):
    headings = sum(1 for row in one.rows if row._tr.find(qn("w:trPr") + "/" + qn("w:tblHeader")) is not None)
    return [len(one.rows), len(one.columns), headings]


def section(one):
    return {
        "new_page": int(one.start_type) == 2,
        "landscape": int(one.orientation) == 1,
        "width": round(one.page_width.mm),
        "margins": [round(side.mm) for side in (one.left_margin, one.top_margin, one.right_margin, one.bottom_margin)],
        "bare_first": one.different_first_page_header_footer,
    }


def dump(path):
    document = docx.Document(path)
    return {
        "texts": [text for text in texts(document) if text],
        "tables": [table(one) for one in document.tables],
        "sections": [section(one) for one in document.sections],
        "title": document.core_properties.title,
        "author": document.core_properties.author,
    }


json.dump([dump(path) for path in sys.argv[1:]], sys.stdout)
