import CooperationRecords

extension Legend {
  /// The legend of a picture of core and periphery.
  static func core(
    _ plan: ActivityPlan, hasLines: Bool, of subject: MapSubject, style: MapStyle
  ) -> Legend {
    let words = style.words
    let own = MultiplesWords(words)
    let present = Set(subject.groups)
    var entries = KindGroup.allCases.filter(present.contains).map {
      Entry(symbol: .kind($0), text: words.name(of: $0))
    }
    if hasLines {
      entries.append(
        Entry(symbol: .line, text: subject.records.holdsTies ? own.lineOfTies : own.line))
    }
    let most = plan.activities.map(\.count).max() ?? 0
    let sizes = [1, 4, 16, 64, 256].filter { $0 <= most }
    if sizes.count > 1 { entries.append(Entry(symbol: .sizes(sizes), text: words.markSize)) }
    return Legend(entries: entries)
  }
}
