"""What openpyxl reads in a workbook, as JSON: for each sheet its rows, its freeze and its formats.

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
            "formats": [cell.number_format for cell in sheet[2]],
            "kinds": "".join(cell.data_type for cell in sheet[2]),
            "bold": sheet["A1"].font.b,
        }
        for sheet in book
    ],
    sys.stdout,
)
