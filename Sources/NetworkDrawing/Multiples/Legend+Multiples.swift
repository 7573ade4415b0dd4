extension Legend {
  /// The legend of small multiples.
  static func multiples(_ subject: MultiplesSubject, style: MultiplesStyle) -> Legend {
    let words = style.words
    let own = MultiplesWords(words)
    let present = Set(subject.groups)
    var entries = KindGroup.allCases.filter(present.contains).map {
      Entry(symbol: .kind($0), text: words.name(of: $0))
    }
    let parts = subject.parts
    if parts.contains(where: { !$0.ties.isEmpty }) {
      entries.append(
        Entry(symbol: .line, text: subject.unit == nil ? own.line : own.lineOfTies))
    }
    if parts.contains(where: { ($0.newCount ?? 0) > 0 }) {
      entries.append(Entry(symbol: .newLine, text: own.newLine))
    }
    if subject.areYears, parts.contains(where: { $0.present.count < subject.names.count }) {
      entries.append(Entry(symbol: .absence, text: own.absence))
    }
    let most = parts.flatMap(\.activityCounts).max() ?? 0
    let sizes = [1, 4, 16, 64, 256].filter { $0 <= most }
    if sizes.count > 1 { entries.append(Entry(symbol: .sizes(sizes), text: words.markSize)) }
    if !style.marked.isEmpty {
      entries.append(Entry(symbol: .ring, text: style.markedMeaning ?? words.marked))
    }
    return Legend(entries: entries)
  }
}
