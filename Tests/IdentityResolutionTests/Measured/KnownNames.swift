@testable import IdentityResolution
import TabularFiles
import TestKit
import Testing

/// Names whose organisations are known.
struct KnownNames {
  var organisations: [NamedOrganisation] = []
  var truth: [String] = []

  /// Every name in four samples of CORDIS with its country, once for each PIC; the PIC is the truth.
  ///
  /// With `hasClues`, towns, VAT numbers and web addresses are given too.
  static func cordis(hasClues: Bool = false) throws -> KnownNames {
    var names = KnownNames()
    var places: [[String]: Int] = [:]
    let missing = ["", "NA", "N.a.", ".", "-"]
    for (path, columns) in samples {
      for cells in try rows(of: path, columns) {
        let key = Array(cells.prefix(3))
        guard !missing.contains(key[0]), !missing.contains(key[2]) else { continue }
        let place = places[key] ?? names.organisations.count
        if places[key] == nil {
          places[key] = place
          names.organisations.append(NamedOrganisation(key[0], countries: [key[1]]))
          names.truth.append(key[2])
        }
        guard hasClues else { continue }
        let clues = cells.map { missing.contains($0) ? "" : $0 }
        if !clues[3].isEmpty { names.organisations[place].towns.insert(clues[3]) }
        if clues[4].contains(where: \.isNumber) {
          names.organisations[place].identifiers.insert(.init(scheme: "vat", value: clues[4]))
        }
        if let host = NamedOrganisation.host(of: clues[5]) {
          names.organisations[place].websites.insert(host)
        }
      }
    }
    return names
  }

  /// Tables of CORDIS with their columns for name, country, PIC, town, VAT number and web address.
  private static let samples = [
    (
      "cordis-plus-2014/cordis-plus-2014.csv",
      ["legal_name", "country_code", "pic", "", "", "legal_url"]
    ),
    (
      "cordis-dashboard-2021/dashboard-export-2021.csv",
      ["legal_name", "country_code", "pic", "city", "legal_entity_vat", ""]
    ),
    (
      "cordis-official-format-samples/organization_df_100.csv",
      ["name", "country", "organisationID", "city", "vatNumber", "organizationURL"]
    ),
    (
      "cordis-official-format-samples/organization_verbatim_10rows.csv",
      ["name", "country", "organisationID", "city", "vatNumber", "organizationURL"]
    ),
  ]

  /// The names that their source itself can tell apart: without those that are written alike, in one
  /// country, for two organisations.
  var distinguishable: KnownNames {
    func key(_ organisation: NamedOrganisation) -> [String] {
      [organisation.name] + organisation.countries.sorted()
    }
    var uses: [[String]: Int] = [:]
    for organisation in organisations { uses[key(organisation), default: 0] += 1 }
    let kept = organisations.indices.filter { uses[key(organisations[$0])] == 1 }
    return KnownNames(organisations: kept.map { organisations[$0] }, truth: kept.map { truth[$0] })
  }

  /// The cells of some columns of a table.
  static func rows(of path: String, _ columns: [String]) throws -> [[String]] {
    let table = try TextTable(contentsOf: TestData.path(path))
    // A column without a name is empty.
    let places = try columns.map { column in
      column.isEmpty ? -1 : try #require(table.columns[column])
    }
    return table.rows.map { row in
      places.map { place in
        place < 0 ? "" : row[place].split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
    }
  }
}
