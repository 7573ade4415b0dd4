#!/usr/bin/env python3
"""Makes datasets/eu-cluster-projects/aliases.csv from the list of known spellings.

The list, known_aliases.csv, stands in the folder eu-cluster-projects of the test data; the
environment variable KOPA_TEST_DATA names where that is (by default ../shared/data beside the
package). A spelling that is the canonical name already needs no row.
"""

import csv
import os
import pathlib

package = pathlib.Path(__file__).resolve().parents[2]
test_data = pathlib.Path(os.environ.get("KOPA_TEST_DATA", package.parent / "shared" / "data"))
known = test_data / "eu-cluster-projects" / "known_aliases.csv"
aliases = package / "datasets" / "eu-cluster-projects" / "aliases.csv"

with known.open(encoding="utf-8", newline="") as file:
    rows = [row for row in csv.DictReader(file) if row["spelling"] != row["organisation_canonical"]]

with aliases.open("w", encoding="utf-8", newline="") as file:
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["canonical", "variant", "confidence", "reason", "decision"])
    for row in rows:
        reason = f"listed as a known spelling: {row['source_url']}"
        writer.writerow([row["organisation_canonical"], row["spelling"], 1, reason, "merge"])

print(f"{aliases}: {len(rows)} rows")
