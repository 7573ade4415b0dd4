"""Workbooks for the tests, made by openpyxl, and some that nobody should open.

    python3 scripts/oracles/workbooks.py Tests/TabularFilesTests/Workbooks

Needs openpyxl 3.1.5. LibreOffice 7.4 made members.ods and members.xls of members.xlsx:

    soffice --headless --convert-to ods members.xlsx
    soffice --headless --convert-to "xls:MS Excel 97" members.xlsx
"""

import datetime
import sys
import zipfile
from pathlib import Path

from openpyxl import Workbook
from openpyxl.cell.rich_text import CellRichText, TextBlock
from openpyxl.cell.text import InlineFont
from openpyxl.comments import Comment

FOLDER = Path(sys.argv[1])
FOLDER.mkdir(parents=True, exist_ok=True)

MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"


def members():
    """A Latvian table with a title, a header in two rows, and what people do to tables."""
    book = Workbook()
    notes = book.active
    notes.title = "Piezīmes"
    notes["A1"] = "Šajā failā ir dalībnieku saraksts."
    sheet = book.create_sheet("Dalībnieki")
    sheet["A1"] = "Metālapstrādes klastera dalībnieki"
    sheet.merge_cells("A1:H1")
    sheet["A3"], sheet["D3"], sheet["H3"] = "Dalībnieks", "Projekts", "Summa"
    sheet.merge_cells("A3:C3")
    sheet.merge_cells("D3:G3")
    sheet.merge_cells("H3:H4")
    names = ["Nosaukums", "Reģ. nr.", "Veids", "Projekta numurs", "Nosaukums", "Sākums", "Beigas"]
    for column, name in enumerate(names, 1):
        sheet.cell(4, column, name)
    rows = [
        ("SIA „Ķelvardi”", 40003000001, "MVU", "P1", "Izstāde", datetime.date(2018, 4, 1), datetime.date(2018, 4, 30), 1234.5),
        (None, None, None, "P2", "Mācības", datetime.date(2019, 12, 31), datetime.date(2020, 1, 1), 0.1),
        ("Augstskola Ņirvītis", 90000000002, "augstskola", "P1", "Izstāde", datetime.datetime(2018, 4, 1, 12, 30), None, 2000000),
        ("Rīgas dome", "90011524360", "pašvaldība", "P2", "Mācības", "2019. gads", None, "1 234,50"),
    ]
    for number, row in enumerate(rows, 5):
        for column, value in enumerate(row, 1):
            cell = sheet.cell(number, column, value)
            if column in (6, 7) and isinstance(value, datetime.date):
                cell.number_format = "dd\\.mm\\.yyyy;@" if column == 6 else 'yyyy". gada "mmmm'
            if column == 8 and isinstance(value, float):
                cell.number_format = '#,##0.00 "EUR"'
    for column in "ABC":
        sheet.merge_cells(f"{column}5:{column}6")
    sheet["A7"] = CellRichText("Augstskola ", TextBlock(InlineFont(b=True), "Ņirvītis"))
    sheet["A8"].comment = Comment("jāpārbauda", "autors")
    sheet.row_dimensions[8].hidden = True
    sheet.column_dimensions["C"].hidden = True
    sheet["J40"].number_format = "0.00"
    hidden = book.create_sheet("Izmaksas")
    hidden["A1"] = "slepeni"
    hidden.sheet_state = "hidden"
    book.save(FOLDER / "members.xlsx")


def write(name, sheet, extra=(), shared=""):
    """A workbook of one sheet, with the XML given."""
    parts = {
        "_rels/.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="r" Type="{RELATIONS}/officeDocument" Target="/xl/workbook.xml"/></Relationships>',
        "xl/workbook.xml": f'<workbook xmlns="{MAIN}" xmlns:r="{RELATIONS}"><workbookPr date1904="1"/><sheets><sheet name="A" sheetId="1" r:id="s"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{PACKAGE}"><Relationship Id="s" Type="{RELATIONS}/worksheet" Target="worksheets/a.xml"/><Relationship Id="t" Type="{RELATIONS}/sharedStrings" Target="texts.xml"/><Relationship Id="y" Type="{RELATIONS}/styles" Target="styles.xml"/></Relationships>',
        "xl/styles.xml": f'<styleSheet xmlns="{MAIN}"><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        "xl/texts.xml": shared or f'<sst xmlns="{MAIN}"><si><t>shared</t></si></sst>',
        "xl/worksheets/a.xml": sheet,
    }
    with zipfile.ZipFile(FOLDER / name, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, text in [*parts.items(), *extra]:
            archive.writestr(zipfile.ZipInfo(part, (1980, 1, 1, 0, 0, 0)), text, zipfile.ZIP_DEFLATED)


def cells(rows):
    return f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData>{rows}</x:sheetData></x:worksheet>'


members()
write(
    "cells.xlsx",
    cells(
        '<x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>name</x:t></x:is></x:c><x:c r="B1" t="str"><x:v>value</x:v></x:c></x:row>'
        '<x:row><x:c t="s"><x:v>0</x:v></x:c><x:c><x:f>1+1</x:f><x:v>2</x:v></x:c></x:row>'
        '<x:row r="3"><x:c r="A3" t="str"><x:f>A1</x:f><x:v>a_x000A_b</x:v></x:c><x:c r="B3" t="e"><x:f>1/0</x:f><x:v>#DIV/0!</x:v></x:c></x:row>'
        '<x:row r="4"><x:c r="B4" s="1"><x:v>0.75</x:v></x:c><x:c r="A4" t="b"><x:v>1</x:v></x:c></x:row>'
        '<x:row r="6"><x:c r="A6" t="s"><x:v>7</x:v></x:c><x:c r="B6"><x:f>A9</x:f></x:c></x:row>'
        '<x:row r="7"><x:c r="A7" t="d"><x:v>2020-01-01</x:v></x:c><x:c r="B7"><x:v>1e-5</x:v></x:c></x:row>'
    ),
)
PLAIN = cells('<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c></x:row>')
write("entities.xlsx", '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>' + PLAIN)
write("escape.xlsx", PLAIN, extra=[("../../outside.txt", "x")])
write("absolute.xlsx", PLAIN, extra=[("/etc/outside.txt", "x")])
write("bomb.xlsx", PLAIN.replace("</x:row>", "</x:row>" + " " * (80 << 20)))
write("unsound.xlsx", PLAIN.replace("</x:row>", ""))
with zipfile.ZipFile(FOLDER / "other.zip", "w") as archive:
    archive.writestr(zipfile.ZipInfo("readme.txt"), "no workbook")
(FOLDER / "encrypted.xlsx").write_bytes(
    b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + "EncryptedPackage".encode("utf-16-le") + bytes(400)
)
