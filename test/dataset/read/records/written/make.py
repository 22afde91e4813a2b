"""Writes table.csv, and the same rows as workbooks: openpyxl.xlsx, and libreoffice.xlsx by way of a flat OpenDocument file.

Needs openpyxl and LibreOffice (soffice). The rows are invented.
"""

import csv
import datetime
import pathlib
import subprocess
import tempfile
from xml.sax.saxutils import escape

import openpyxl

HERE = pathlib.Path(__file__).parent
LONG = "Buruh rumahan – “pekerja” yang tak tampak. " * 90
HEADER = ["organisation", "event", "date", "code", "delegates", "twice", "paid", "opened", "note"]
# What stands in a cell: a text, a number, a day, a moment, a truth value, nothing; a formula with its value.
ROWS = [
    ["Réseau Łódź “Œuvre”", "Dialog Upah", datetime.date(2025, 11, 10), "007", 3, ("D", 6), True,
     datetime.datetime(2025, 11, 10, 9, 30), "two\nlines; and, a comma"],
    ["Jaringan Perempuan Ñandú", None, datetime.date(1998, 5, 21), "0123456789012", -2.5, ("D", -5), False, None, LONG.strip()],
    ["Sérikat Pekerja №4", "FGD", datetime.date(2024, 2, 29), "000", 12345678901, ("D", 24691357802), True, None, None],
    ["Đặng Đình", "FGD", None, "1e5", 0.1, ("D", 0.2), None, None, " spaces around "],
    [None, None, None, None, None, None, None, None, None],
    ["Ærø", "FGD", datetime.date(1945, 8, 17), "TRUE", 0, ("D", 0), False, None, "=1+1"],
]
MERGED = ("B", 2, 3)


def text(value):
    """A cell as CSV has it."""
    if value is None:
        return ""
    if isinstance(value, tuple):
        return text(value[1])
    if isinstance(value, bool):
        return str(value).upper()
    if isinstance(value, datetime.datetime):
        return value.strftime("%Y-%m-%d %H:%M:%S")
    return str(value)


def write_csv():
    with open(HERE / "table.csv", "w", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEADER, *[[text(cell) for cell in row] for row in ROWS]])


def write_openpyxl():
    """A formula of openpyxl has no value: the column has the values."""
    book = openpyxl.Workbook()
    sheet = book.active
    sheet.append(HEADER)
    for row in ROWS:
        sheet.append([cell[1] if isinstance(cell, tuple) else cell for cell in row])
    sheet["I7"].data_type = "s"
    column, first, last = MERGED
    sheet.merge_cells(f"{column}{first}:{column}{last}")
    book.save(HERE / "openpyxl.xlsx")


def fods_cell(value, row, spans):
    if value is None:
        return f"<table:table-cell{spans}/>"
    if isinstance(value, tuple):
        letter = chr(ord("A") + HEADER.index("delegates"))
        return f'<table:table-cell table:formula="of:=[.{letter}{row}]*2" office:value-type="float" office:value="{value[1]}"/>'
    if isinstance(value, bool):
        kind = f'office:value-type="boolean" office:boolean-value="{str(value).lower()}" table:style-name="flag"'
    elif isinstance(value, datetime.datetime):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}" table:style-name="moment"'
    elif isinstance(value, datetime.date):
        kind = f'office:value-type="date" office:date-value="{value.isoformat()}" table:style-name="day"'
    elif isinstance(value, str):
        lines = "".join(f"<text:p>{escape(line).replace(' ', '<text:s/>')}</text:p>" for line in value.split("\n"))
        return f'<table:table-cell{spans} office:value-type="string" table:style-name="plain">{lines}</table:table-cell>'
    else:
        kind = f'office:value-type="float" office:value="{value}"'
    return f"<table:table-cell{spans} {kind}/>"


def write_libreoffice():
    names = ["office", "table", "text", "style", "number"]
    spaces = " ".join(
        f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{"datastyle" if name == "number" else name}:1.0"' for name in names
    )
    spaces += ' xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2"'
    day = '<number:year number:style="long"/><number:text>-</number:text><number:month number:style="long"/><number:text>-</number:text><number:day number:style="long"/>'
    time = '<number:text> </number:text><number:hours number:style="long"/><number:text>:</number:text><number:minutes number:style="long"/>'
    styles = (
        f'<number:date-style style:name="N1">{day}</number:date-style>'
        f'<number:date-style style:name="N2">{day}{time}</number:date-style>'
        '<number:boolean-style style:name="N3"><number:boolean/></number:boolean-style>'
        '<number:text-style style:name="N4"><number:text-content/></number:text-style>'
    ) + "".join(
        f'<style:style style:name="{name}" style:family="table-cell" style:data-style-name="{format}"/>'
        for name, format in [("day", "N1"), ("moment", "N2"), ("flag", "N3"), ("plain", "N4")]
    )
    rows = []
    for number, row in enumerate([HEADER, *ROWS], start=1):
        cells = []
        for index, value in enumerate(row):
            letter = chr(ord("A") + index)
            column, first, last = MERGED
            spans = f' table:number-rows-spanned="{last - first + 1}" table:number-columns-spanned="1"' if (letter, number) == (column, first) else ""
            covered = letter == column and first < number <= last
            cells.append("<table:covered-table-cell/>" if covered else fods_cell(value, number, spans))
        rows.append(f"<table:table-row>{''.join(cells)}</table:table-row>")
    document = (
        f'<?xml version="1.0" encoding="UTF-8"?><office:document {spaces} office:version="1.3" '
        'office:mimetype="application/vnd.oasis.opendocument.spreadsheet">'
        f"<office:automatic-styles>{styles}</office:automatic-styles><office:body><office:spreadsheet>"
        f'<table:table table:name="Hadir">{"".join(rows)}</table:table></office:spreadsheet></office:body></office:document>'
    )
    with tempfile.TemporaryDirectory() as folder:
        source = pathlib.Path(folder) / "libreoffice.fods"
        source.write_text(document, encoding="utf-8")
        profile = f"-env:UserInstallation=file://{folder}/profile"
        subprocess.run(["soffice", profile, "--headless", "--convert-to", "xlsx", "--outdir", HERE, source], check=True)


if __name__ == "__main__":
    write_csv()
    write_openpyxl()
    write_libreoffice()
