"""What openpyxl reads in a workbook, as JSON: for each sheet its rows, how they look, and its rules.

    python3 scripts/oracles/read_workbook.py FILE
"""

import datetime
import json
import sys

from openpyxl import load_workbook


def value(cell):
    if isinstance(cell.value, (datetime.date, datetime.datetime)):
        return cell.value.isoformat()[:10]
    return "" if cell.value is None else str(cell.value)


book = load_workbook(sys.argv[1])
json.dump(
    [
        {
            "name": sheet.title,
            "frozen": sheet.freeze_panes or "",
            "rows": [[value(cell) for cell in row] for row in sheet.iter_rows()],
            "formats": [cell.number_format for cell in sheet[min(2, sheet.max_row)]],
            "kinds": "".join(cell.data_type for cell in sheet[min(2, sheet.max_row)]),
            "bold": sheet["A1"].font.b,
            "hidden": sheet.sheet_state == "hidden",
            "active": sheet.title == book.active.title,
            "filter": sheet.auto_filter.ref or "",
            "widths": [
                sheet.column_dimensions[cell.column_letter].width for cell in next(sheet.iter_rows())
            ],
            "heights": [sheet.row_dimensions[row].height or 0 for row in range(1, sheet.max_row + 1)],
            "rules": {
                str(rule.sqref): [rule.type or "", rule.formula1 or "", rule.prompt or ""]
                for rule in sheet.data_validations.dataValidation
            },
        }
        for sheet in book
    ],
    sys.stdout,
)
