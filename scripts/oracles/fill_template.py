"""Fills in a template of Kopa as a person would, with openpyxl.

    fill_template.py TEMPLATE OUTPUT [wrong]

Columns are found by their place, and words are taken from the lists that drop down. With `wrong`, what stands in
some cells is in no list, is no day and no amount. Needs openpyxl 3.1.5.
"""

import datetime
import re
import sys

from openpyxl import load_workbook

template, output = sys.argv[1:3]
is_wrong = "wrong" in sys.argv[3:]
book = load_workbook(template)
organisations, activities, participations = book.worksheets[:3]


def word(sheet, column, place):
    """The word at a place of the list that drops down in a column."""
    for rule in sheet.data_validations.dataValidation:
        if str(rule.sqref).startswith(f"{column}2:"):
            name, letter, first = re.match(r"'(.+)'!\$(\w+)\$(\d+)", rule.formula1).groups()
            return book[name][f"{letter}{int(first) + place}"].value
    raise SystemExit(f"no list drops down in column {column} of {sheet.title}")


def day(year, month, day):
    return datetime.datetime(year, month, day)


kind = lambda place: word(organisations, "C", place)
for row in [
    ["SIA „Alfa”", "40000000001", kind(0), "LV", "Rīga", "Rīga", "Koka klasteris", day(2018, 4, 1), None, word(organisations, "J", 0)],
    ["Ņirvītes augstskola", None, kind(3), "LV", None, None, "Koka klasteris", day(2019, 1, 1), day(2020, 12, 31), word(organisations, "J", 0)],
    ["Beta GmbH", None, "pavisam kas cits" if is_wrong else kind(1), "DE", None, None, None, None, None, None],
]:
    organisations.append(row)
for row in [
    ["Izstāde", word(activities, "B", 1), day(2019, 3, 1), day(2019, 6, 30), word(activities, "E", 0), word(activities, "F", 3), 25000.5],
    ["Mācības", "balle" if is_wrong else word(activities, "B", 3), "kaut kad" if is_wrong else day(2020, 1, 1), None, None, None, None],
]:
    activities.append(row)
role = lambda place: word(participations, "C", place)
for row in [
    ["SIA „Alfa”", "Izstāde", role(0), 10000],
    ["Ņirvītes augstskola", "Izstāde", role(1), None],
    ["SIA „Alfa”", "Mācības", role(0), "daudz" if is_wrong else None],
    ["SIA „Alpha”" if is_wrong else "Beta GmbH", "Mācības", role(1), None],
]:
    participations.append(row)
book.save(output)
