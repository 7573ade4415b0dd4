import NetworkCore

/// Who the organisations of a group are.
struct GroupContents {
  /// How many are of each group of kinds, in the order of the legend; those that occur.
  let kinds: [(group: KindGroup, organisations: Int)]
  /// How many sit in each country that is known, the most first; equal ones by name.
  let countries: [(country: String, organisations: Int)]
  /// How many activities they share with others.
  let activities: Int

  init(_ organisations: [Int], of subject: MapSubject) {
    kinds = KindGroup.allCases
      .map { group in (group, organisations.count { subject.groups[$0] == group }) }
      .filter { $0.1 > 0 }
    var sizes: [String: Int] = [:]
    for case let country? in organisations.lazy.map({ subject.countries[$0] }) {
      sizes[country, default: 0] += 1
    }
    countries = sizes.sorted { (-$0.value, $0.key) < (-$1.value, $1.key) }
      .map { ($0.key, $0.value) }
    let table = subject.network.incidence
    activities =
      Set(
        organisations.lazy.flatMap { table.columns(ofRow: $0) }
          .filter { table.rows(ofColumn: Int($0)).count > 1 }
      ).count
  }
}
