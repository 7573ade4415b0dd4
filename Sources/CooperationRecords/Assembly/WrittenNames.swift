/// The names in mentions: each way of writing is looked at once, however often it occurs.
struct WrittenNames {
  /// The ways of writing, in order of first appearance.
  let written: [String]
  /// Which of them each mention has.
  let numbers: [Int]

  init(_ mentions: [OrganisationMention]) {
    var names = Numbering<String>()
    numbers = mentions.indices.map { names.number(of: mentions[$0].name) }
    written = names.values
  }

  /// How many of them differ in more than spaces at their ends; an empty name is none.
  var spellingCount: Int {
    Set(written.map { Identities.trimmed($0) }.filter { !$0.isEmpty }).count
  }

  /// Each way of writing with an organisation that it was used for; `places` are given for each
  /// mention.
  func uses(of places: [Int]) -> [(name: String, place: Int)] {
    var firsts = [Int](repeating: -1, count: written.count)
    var others: Set<Use> = []
    var uses: [(name: String, place: Int)] = []
    for (number, place) in zip(numbers, places) where firsts[number] != place {
      let isNew =
        firsts[number] < 0 || others.insert(Use(number: number, place: place)).inserted
      if firsts[number] < 0 { firsts[number] = place }
      if isNew, !written[number].isEmpty { uses.append((written[number], place)) }
    }
    return uses
  }

  private struct Use: Hashable {
    var number: Int
    var place: Int
  }
}
