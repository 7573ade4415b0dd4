/// The names in mentions: each way of writing is looked at once, however often it occurs.
struct WrittenNames {
  /// The ways of writing, in order of first appearance.
  let written: [String]
  /// Which of them each mention has.
  let numbers: [Int]

  init(_ mentions: [OrganisationMention]) {
    var names = Numbering<String>()
    numbers = mentions.map { names.number(of: $0.name) }
    written = names.values
  }

  /// How many of them differ in more than spaces at their ends; an empty name is none.
  var spellingCount: Int {
    Set(written.map { Identities.trimmed($0) }.filter { !$0.isEmpty }).count
  }

  /// Which organisations, given for each mention, are spelt how; spellings are in lower case.
  func spellings(
    of organisations: [Organisation.ID], places: [Int]
  ) -> [String: Set<Organisation.ID>] {
    var firsts = [Int](repeating: -1, count: written.count)
    var others: [Int: Set<Int>] = [:]
    for (number, place) in zip(numbers, places) {
      if firsts[number] < 0 {
        firsts[number] = place
      } else if firsts[number] != place {
        others[number, default: []].insert(place)
      }
    }
    var spellings: [String: Set<Organisation.ID>] = [:]
    for (number, name) in written.enumerated() where !name.isEmpty {
      let meant = others[number, default: []].union([firsts[number]])
      spellings[Identities.spelling(name).lowercased(), default: []]
        .formUnion(meant.lazy.map { organisations[$0] })
    }
    return spellings
  }
}
