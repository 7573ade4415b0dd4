/// The rows that were merged into an earlier one, because they say again who took part in what.
struct RepeatedRows {
  /// A row that was merged.
  struct Row {
    /// Where its mention stands.
    var position: Int
    /// The row that it repeats: word for word, or else the first of the same participation.
    var earlier: Int
    /// Whether it repeats that row word for word, as far as columns are read.
    var isSame: Bool
  }

  /// What a row says of a participation.
  private struct Content: Hashable {
    var participation: Int
    var name: String
    var identifier: String?
    var role: String?
    var contribution: Double?
    var services: UsedServices
  }

  /// Calls `body` for every merged row, in the order of the rows.
  static func forEach(in assembled: AssembledRecords, _ body: (Row) -> Void) {
    let mentions = assembled.mentions.participations
    var counts = [Int](repeating: 0, count: assembled.records.participations.count)
    for place in assembled.participationPlaces { counts[place] += 1 }
    var firsts: [Int: Int] = [:]
    var positions: [Content: Int] = [:]
    for (position, place) in assembled.participationPlaces.enumerated() where counts[place] > 1 {
      let mention = mentions[position]
      let content = Content(
        participation: place, name: mention.organisation.name,
        identifier: mention.organisation.identifier, role: mention.role,
        contribution: mention.contribution, services: mention.services)
      let same = positions[content]
      if same == nil { positions[content] = position }
      guard let first = firsts[place] else {
        firsts[place] = position
        continue
      }
      // A row of a matrix says many things, and is none of them again.
      guard mention.organisation.origin != mentions[first].organisation.origin else { continue }
      body(
        Row(
          position: position, earlier: mentions[same ?? first].organisation.origin.row,
          isSame: same != nil))
    }
  }
}
