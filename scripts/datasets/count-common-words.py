#!/usr/bin/env python3
"""Counts the words of Sources/IdentityResolution/Names/CommonWords.swift.

The names are those of CORDIS (cordis-plus-2014, cordis-dashboard-2021 and the official samples, each
name in each country once) and of eu-cluster-projects, in the folder that KOPA_TEST_DATA names (by
default ../shared/data beside the package). Prints the number of names, and then the words in at
least fourteen of them with their counts; the table holds the 230 with the greatest.
"""

import collections
import csv
import os
import pathlib
import re
import unicodedata

package = pathlib.Path(__file__).resolve().parents[2]
data = pathlib.Path(os.environ.get("KOPA_TEST_DATA", package.parent / "shared" / "data"))

TABLES = [
    ("cordis-plus-2014/cordis-plus-2014.csv", ",", "legal_name", "pic"),
    ("cordis-dashboard-2021/dashboard-export-2021.csv", ",", "legal_name", "pic"),
    ("cordis-official-format-samples/organization_df_100.csv", ",", "name", "organisationID"),
    ("cordis-official-format-samples/organization_verbatim_10rows.csv", ";", "name", "organisationID"),
    ("eu-cluster-projects/participations.csv", ",", "organisation_name", None),
]
COUNTRIES = {"lbg", "sp", "uk", "si", "es", "it", "em"}  # codes and pieces of legal forms


def rows(name, delimiter):
    with (data / name).open(encoding="utf-8", newline="") as file:
        yield from csv.DictReader(file, delimiter=delimiter)


def words(name):
    text = unicodedata.normalize("NFKD", name.lower())
    text = "".join(letter for letter in text if not unicodedata.combining(letter))
    for letter, plain in (("ß", "ss"), ("ł", "l"), ("ø", "o"), ("æ", "a")):
        text = text.replace(letter, plain)
    found = re.findall("[a-z0-9]+", text)
    return {word.replace("ae", "a").replace("oe", "o").replace("ue", "u") for word in found}


names = set()
for table, delimiter, column, identifier in TABLES:
    for row in rows(table, delimiter):
        name = row[column] if identifier is None else row[column].strip()
        if identifier is None or (name not in ("", "NA") and row[identifier] not in ("", "NA")):
            names.add(name)

counts = collections.Counter(word for name in names for word in words(name))
common = [
    (word, count)
    for word, count in sorted(counts.items(), key=lambda item: (-item[1], item[0]))
    if count >= 14 and len(word) > 1 and word not in COUNTRIES
]
print(len(names))
print(" ".join(f"{word}:{count}" for word, count in common))
