import IdentityResolution
import TabularFiles
import TestKit
import Testing

/// Names whose organisations are known.
struct KnownNames {
  var organisations: [NamedOrganisation] = []
  var truth: [String] = []

  /// Every name in `paths` of test data with its country, once for each PIC; the PIC is the truth.
  static func cordis() throws -> KnownNames {
    var names = KnownNames()
    var seen: Set<[String]> = []
    for (path, columns) in [
      ("cordis-plus-2014/cordis-plus-2014.csv", ["legal_name", "country_code", "pic"]),
      ("cordis-dashboard-2021/dashboard-export-2021.csv", ["legal_name", "country_code", "pic"]),
      (
        "cordis-official-format-samples/organization_df_100.csv",
        ["name", "country", "organisationID"]
      ),
      (
        "cordis-official-format-samples/organization_verbatim_10rows.csv",
        ["name", "country", "organisationID"]
      ),
    ] {
      for cells in try rows(of: path, columns) {
        let missing = ["", "NA", "N.a.", ".", "-"]
        guard !missing.contains(cells[0]), !missing.contains(cells[2]), seen.insert(cells).inserted
        else { continue }
        names.organisations.append(NamedOrganisation(cells[0], countries: [cells[1]]))
        names.truth.append(cells[2])
      }
    }
    return names
  }

  /// The names that their source itself can tell apart: without those that are written alike, in one
  /// country, for two organisations.
  var distinguishable: KnownNames {
    var uses: [NamedOrganisation: Int] = [:]
    for organisation in organisations { uses[organisation, default: 0] += 1 }
    let kept = organisations.indices.filter { uses[organisations[$0]] == 1 }
    return KnownNames(organisations: kept.map { organisations[$0] }, truth: kept.map { truth[$0] })
  }

  /// The cells of some columns of a table.
  static func rows(of path: String, _ columns: [String]) throws -> [[String]] {
    let table = try TextTable(contentsOf: TestData.path(path))
    let places = try columns.map { try #require(table.columns[$0]) }
    return table.rows.map { row in
      places.map { row[$0].split(whereSeparator: \.isWhitespace).joined(separator: " ") }
    }
  }
}
