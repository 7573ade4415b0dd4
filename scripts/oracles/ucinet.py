"""Pairs of files as UCINET has them, written here and not by Kopa, with what they say.

    python scripts/oracles/ucinet.py

writes Tests/NetworkFormatsTests/Oracles/ucinet.json. The layout follows the readers of the R packages
manynet (C. Steglich) and netdiffuseR (G. G. Vega Yon); numbers are written by Python's struct.
"""

import base64
import json
import pathlib
import struct

FOLDER = pathlib.Path(__file__).parents[2] / "Tests" / "NetworkFormatsTests" / "Oracles"
MISSING = 1e38
TYPES = {
    "byte": (1, "B"), "truth": (2, "B"), "signed byte": (3, "b"), "word": (4, "H"),
    "short": (5, "h"), "long": (6, "i"), "single": (7, "f"), "double": (9, "d"),
    "integer": (17, "i"), "long long": (20, "q"),
}  # fmt: skip


def label(text, version):
    encoded = text.encode("utf-16-le" if version == "V6404" else "cp1252")
    return struct.pack("<H", len(encoded)) + encoded


def header(version, kind, counts, labels, title=""):
    """`counts` and `labels` are of columns, rows and, where there are several, matrices."""
    parts = [
        bytes([5]), version.encode("ascii"), struct.pack("<5H", 26, 11, 26, 4, 3),
        bytes([TYPES[kind][0]]), struct.pack("<H", len(counts)),
        struct.pack("<%d%s" % (len(counts), "I" if version == "V6404" else "H"), *counts),
        bytes([len(title)]), title.encode("cp1252"),
        bytes(1 if names else 0 for names in labels),
    ]  # fmt: skip
    parts += [label(name, version) for names in labels for name in names]
    return b"".join(parts)


def sample(name, version, kind, matrices, rows, columns, levels=(), title="", relation=None):
    height, width = len(matrices[0]), len(matrices[0][0])
    counts, labels = [width, height], [columns, rows]
    if levels:
        counts, labels = counts + [len(matrices)], labels + [list(levels)]
    cells = [cell for matrix in matrices for row in matrix for cell in row]
    taken = matrices[list(levels).index(relation) if relation else 0]
    return {
        "name": name,
        "relation": relation,
        "header": base64.b64encode(header(version, kind, counts, labels, title)).decode(),
        "data": base64.b64encode(struct.pack("<%d%s" % (len(cells), TYPES[kind][1]), *cells)).decode(),
        "title": title,
        "rows": rows or [str(place + 1) for place in range(height)],
        "columns": columns or [str(place + 1) for place in range(width)],
        "cells": [
            [row, column, value]
            for row, line in enumerate(taken)
            for column, value in enumerate(line)
            if value not in (0, MISSING)
        ],
        "unknown": sum(cell == MISSING for line in taken for cell in line),
    }


def main():
    advice = [[0, 1, 0], [2, 0, 0.5], [0, MISSING, 0]]
    names = ["HOLLY", "Ķekava", "Žilvinas & dēli"]
    whole = [[0, 3, 0], [3, 0, 1], [0, 1, 0]]
    samples = [
        sample("advice", "V6404", "single", [advice], names, names, title="Advice 2012"),
        sample("old", "DATE:", "single", [advice], ["A", "Zürich", "C"], ["A", "Zürich", "C"]),
        sample("no labels", "V6404", "double", [advice], [], []),
        sample("rows alone have labels", "V6404", "single", [advice], names, []),
        sample("two modes", "V6404", "byte", [[[1, 0, 1], [0, 1, 1]]], ["A", "B"], ["x", "y", "A"]),
        sample("two relations", "V6404", "single", [whole, advice], names, names, ["friends", "advice"],
               relation="advice"),
        sample("first of two", "V6404", "single", [whole, advice], names, names, ["friends", "advice"]),
        sample("one level", "DATE:", "short", [whole], names[:1] + ["B", "C"], names[:1] + ["B", "C"],
               ["only"]),
    ]  # fmt: skip
    samples += [
        sample(f"of {kind}", "V6404", kind, [whole], names, names)
        for kind in TYPES
        if kind not in ("single", "double", "truth")
    ]
    samples.append(sample("below zero", "V6404", "short", [[[0, -2], [300, 0]]], ["A", "B"], ["A", "B"]))
    FOLDER.mkdir(exist_ok=True)
    (FOLDER / "ucinet.json").write_text(json.dumps(samples, indent=1, ensure_ascii=False) + "\n")


main()
