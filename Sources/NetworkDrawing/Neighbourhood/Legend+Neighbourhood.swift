extension Legend {
  /// The legend of a neighbourhood of which `drawn` are drawn.
  static func neighbourhood(
    _ content: NeighbourhoodPicture.Content, drawn: [Int], words: DrawingWords
  ) -> Legend {
    let own = EgoWords(words)
    let kinds = Set([content.kind] + drawn.map { content.members[$0].kind }).map { KindGroup($0) }
    var entries = KindGroup.allCases.filter(kinds.contains).map {
      Entry(symbol: .kind($0), text: words.name(of: $0))
    }
    if !drawn.isEmpty { entries.append(Entry(symbol: .line, text: own.line)) }
    if content.othersCount > 0 { entries.append(Entry(symbol: .others, text: own.others)) }
    if drawn.contains(where: { content.members[$0].rank != nil }) {
      entries.append(Entry(symbol: .ring, text: content.meetMeaning))
    }
    return Legend(entries: entries)
  }
}
