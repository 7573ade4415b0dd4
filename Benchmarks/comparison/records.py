"""Writes a made table as records that `kopa` reads: names, kinds, countries and days."""

import numpy as np

KINDS = ("SME", "large enterprise", "university", "research institute", "public authority",
         "association", "other")
KIND_SHARES = (0.44, 0.14, 0.12, 0.11, 0.08, 0.07, 0.04)
COUNTRIES = ("DE", "ES", "IT", "FR", "UK", "NL", "EL", "BE", "SE", "PT", "AT", "PL", "FI", "DK",
             "IE", "CZ", "NO", "CH", "RO", "SI", "HU", "EE", "LV", "LT")
HEADER = "organisation_id,organisation_name,organisation_kind,country,activity_id,start"


def write(path, table):
    rng = np.random.default_rng([7, table.organisations])
    kind = rng.choice(KINDS, table.organisations, p=KIND_SHARES)
    shares = np.arange(1, len(COUNTRIES) + 1) ** -0.8
    country = rng.choice(COUNTRIES, table.organisations, p=shares / shares.sum())
    year = rng.integers(2014, 2021, table.activities)
    month = rng.integers(1, 13, table.activities)
    with open(path, "w", encoding="utf-8", newline="") as file:
        file.write(HEADER + "\n")
        file.writelines(
            f"O{o:06},Organisation {o},{kind[o]},{country[o]},P{a:06},{year[a]}-{month[a]:02}-01\n"
            for o, a in zip(table.organisation.tolist(), table.activity.tolist()))
