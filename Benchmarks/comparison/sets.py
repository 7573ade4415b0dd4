"""The sets that are measured: records of two kinds, and tables made at several sizes."""

import csv

import numpy as np
from scipy import sparse

from . import records, storage, tables

MADE = {
    "made-1k": tables.Size(1_200, 900, 4_600, 9),
    "made-2k": tables.Size(2_500, 2_200, 11_000, 12),
    "made-10k": tables.Size(10_000, 9_000, 45_000, 20),
    "horizon": tables.Size(40_000, 35_000, 180_000, 40),
    "made-800k": tables.Size(800_000, 780_000, 4_000_000, 200),
}
REAL = ("ca-hepth", "cordis-plus-2014")
NAMES = ("made-1k", "made-2k", *REAL, "made-10k", "horizon", "made-800k")
GROWTH = ("made-2k", "made-10k", "horizon")  # over which the exponents are taken
LINEAR_ONLY = "made-800k"


def prepare(name, folder, records_folder):
    """The path of the set's raw form, made anew; None if its records are not here."""
    path = folder / f"{name}.bin"
    data = load(name, records_folder)
    if data is None:
        return None
    folder.mkdir(parents=True, exist_ok=True)
    storage.write(path, data)
    return path


def load(name, records_folder):
    if name == "ca-hepth":
        file = records_folder / "snap-collaboration" / "CA-HepTh.txt"
        return collaboration(file) if file.exists() else None
    if name == "cordis-plus-2014":
        file = records_folder / "cordis-plus-2014" / "cordis-plus-2014.csv"
        return cordis(file) if file.exists() else None
    table = tables.make(MADE[name])
    return projected(table.organisations, table.activities, table.organisation, table.activity)


def table_file(name, folder):
    """The made table `name` as a CSV file of records, which `kopa` reads."""
    path = folder / f"{name}.csv"
    records.write(path, tables.make(MADE[name]))
    return path


def projected(organisations, activities, organisation, activity):
    """The set with the ties that its table makes: two organisations that share an activity."""
    incidence = sparse.csr_matrix(
        (np.ones(organisation.size, np.int32), (organisation, activity)),
        shape=(organisations, activities))
    ties = sparse.triu(incidence @ incidence.T, k=1, format="csr")
    ties.sort_indices()
    ties = ties.tocoo()
    return storage.Set(organisations, activities, organisation, activity,
                       ties.row, ties.col, ties.data)


def collaboration(file):
    """A network of authors, given as ties alone; SNAP lists each tie from both ends."""
    ends = np.loadtxt(file, np.int64, comments="#")
    _, place = np.unique(ends, return_inverse=True)
    ends = np.sort(place.reshape(ends.shape), axis=1)
    ends = np.unique(ends[ends[:, 0] != ends[:, 1]], axis=0)
    none = np.zeros(0, np.int32)
    return storage.Set(int(place.max()) + 1, 0, none, none,
                       ends[:, 0], ends[:, 1], np.ones(len(ends), np.int32))


def cordis(file):
    """Who takes part in which project, by identifiers; rows that lack one are left out."""
    organisations, activities, pairs = {}, {}, {}
    with open(file, encoding="utf-8", newline="") as text:
        for row in csv.DictReader(text):
            organisation, activity = row["pic"], row["project_id"]
            if organisation not in ("", "NA") and activity not in ("", "NA"):
                pairs[organisations.setdefault(organisation, len(organisations)),
                      activities.setdefault(activity, len(activities))] = True
    table = np.array(list(pairs), np.int32)
    return projected(len(organisations), len(activities), table[:, 0], table[:, 1])
