"""Counts of the real records that the tests of RecordImport pin, from Python's own reader of CSV.

    python scripts/oracles/sources.py FOLDER

FOLDER is that of the test data (KOPA_TEST_DATA). Nothing of Kopa is used; the counts stand in
Tests/RecordImportTests/Sources and Tests/RecordImportTests/Networks.
"""

import csv
import pathlib
import sys

FOLDER = pathlib.Path(sys.argv[1])


def rows(name, delimiter=","):
    with open(FOLDER / name, encoding="utf-8-sig", newline="") as file:
        return list(csv.DictReader(file, delimiter=delimiter))


def cordis():
    folder = "cordis-official-format-samples"
    new = rows(f"{folder}/organization_df_100.csv")
    old = rows(f"{folder}/organization_verbatim_10rows.csv", ";")
    projects = {row["id"]: row for row in rows(f"{folder}/project_df_100.csv")}
    print(f"{folder}: columns {len(new[0])} and {len(old[0])}, rows {len(new)} and {len(old)}")
    both = new + old
    shared = {row["projectID"] for row in both}
    print("  organisations", len({row["organisationID"] for row in both}),
          "projects with participants", len(shared),
          "not listed", len(shared - projects.keys()),
          "without participants", len(projects.keys() - shared),
          "participations", len({(row["projectID"], row["organisationID"]) for row in both}))
    dates = [projects[p][d] for p in shared & projects.keys() for d in ("startDate", "endDate")]
    print("  dated", len(shared & projects.keys()), "from", min(dates), "to", max(dates))
    print("  coordinators", sum(row["role"] == "coordinator" for row in both))


def keep():
    partners = rows("keep-interreg-2014-2020/keep_closed_1420_Partnership.csv", ";")
    keys = {(row["Programme"], row["Acronym"]) for row in partners}
    names = {row["Project Partner"].strip() for row in partners}
    pairs = {(row["Programme"], row["Acronym"], row["Project Partner"].strip()) for row in partners}
    print("keep_closed_1420_Partnership.csv: rows", len(partners), "projects", len(keys), "names",
          len(names), "pairs", len(pairs), "leads",
          sum(row["Lead Partner"] == "Yes" for row in partners))


def matrix(name):
    with open(FOLDER / name, encoding="utf-8", newline="") as file:
        header, *lines = list(csv.reader(file, delimiter=";"))
    arcs = {(line[0], column) for line in lines for column, cell in zip(header[1:], line[1:])
            if cell != "0" and line[0] != column}
    pairs = {tuple(sorted(arc)) for arc in arcs}
    degrees = {one: sum(one in pair for pair in pairs) for one in header[1:]}
    print(f"{name}: organisations {len(lines)}, arcs {len(arcs)}, pairs {len(pairs)}, "
          f"both ways {len(arcs) - len(pairs)}, largest degree {max(degrees.values())}")


def attributes():
    firms = rows("cluster-kecskemet-2012/firm_properties.csv", ";")
    print("firm_properties.csv: firms", len(firms), "below 250 employees",
          sum(int(firm["employee"]) < 250 for firm in firms))


def ties(name, ends):
    listed = rows(name)
    pairs = {tuple(sorted((row[ends[0]], row[ends[1]]))) for row in listed}
    names = {row[end] for row in listed for end in ends}
    print(f"{name}: rows {len(listed)}, pairs {len(pairs)}, names {len(names)}, "
          f"loops {sum(one == other for one, other in pairs)}")


def mapped():
    cities = rows("urbact-city-networks/URBACT_Membership_GNidCorr_complete_V2.csv", ";")
    roles = {}
    for row in cities:
        roles.setdefault((row["geonameId"], row["Code_Network"]), row["City.Statut"])
    print("URBACT: rows", len(cities), "cities", len({row["geonameId"] for row in cities}),
          "networks", len({row["Code_Network"] for row in cities}), "pairs", len(roles),
          "leads by the first row of a pair", sum(role == "Lead Partner" for role in roles.values()))
    women = rows("classic-davis-southern-women/davis_networkx_edges.csv")
    print("Davis: rows", len(women), "women", len({row["woman"] for row in women}), "events",
          len({row["event"] for row in women}))


cordis()
keep()
matrix("cluster-kecskemet-2012/network_data.csv")
attributes()
ties("interorg-tobacco-control-indiana/TCcoll_edges.csv", ("from", "to"))
ties("interorg-tobacco-control-indiana/TCcnt_edges.csv", ("from", "to"))
ties("interorg-tobacco-control-indiana/TCdist_edges.csv", ("from", "to"))
ties("classic-krackhardt-kite/kite_networkx_edges.csv", ("source", "target"))
mapped()
