extension Legend {
  /// The legend of a map of activities.
  static func activities(
    _ plan: ActivityPlan, of subject: MapSubject, style: MapStyle, hasIslands: Bool
  ) -> Legend {
    let words = style.words
    var entries = kinds(of: subject, words: words)
    if !plan.shared.isEmpty { entries.append(Entry(symbol: .plate, text: words.plate)) }
    if plan.lineCount > 0 {
      entries.append(Entry(symbol: .line, text: words.tie))
    }
    let most = plan.activities.map(\.count).max() ?? 0
    let sizes = [1, 2, 4, 8, 12].filter { $0 <= most }
    if sizes.count > 1 {
      entries.append(Entry(symbol: .sizes(sizes), text: words.markSize))
    }
    if hasIslands { entries.append(Entry(symbol: .island, text: words.island)) }
    if !style.marked.isEmpty {
      entries.append(Entry(symbol: .ring, text: style.markedMeaning ?? words.marked))
    }
    return Legend(entries: entries)
  }

  /// The legend of a map of organisations.
  static func organisations(
    _ plan: ActivityPlan, ties: TiePlan, of subject: MapSubject, style: MapStyle,
    hasIslands: Bool
  ) -> Legend {
    let words = style.words
    var entries = kinds(of: subject, words: words)
    if let most = ties.drawn.first?.activities, let least = ties.drawn.last?.activities {
      entries.append(widths(least, most, words))
    }
    let most = plan.activities.map(\.count).max() ?? 0
    let steps = most <= 12 ? [1, 2, 4, 8, 12] : [1, 4, 16, 64, 256, 1_024]
    let sizes = steps.filter { $0 <= most }
    if sizes.count > 1 { entries.append(Entry(symbol: .sizes(sizes), text: words.markSize)) }
    if hasIslands { entries.append(Entry(symbol: .island, text: words.island)) }
    if !style.marked.isEmpty {
      entries.append(Entry(symbol: .ring, text: style.markedMeaning ?? words.marked))
    }
    return Legend(entries: entries)
  }

  /// The legend of a map of communities or countries.
  static func groups(
    _ kind: OrganisationGroups.Kind, _ plan: CommunityPlan, of subject: MapSubject,
    organisationsPerMark: Int, style: MapStyle
  ) -> Legend {
    let words = style.words
    var entries = kinds(of: subject, words: words)
    entries.append(
      Entry(
        symbol: .communityPlate,
        text: kind == .countries ? words.countryPlate : words.communityPlate))
    if let kind = entries.first?.symbol {
      let many = words.organisations(organisationsPerMark)
      entries.append(
        Entry(symbol: kind, text: DrawingWords.filled(words.markMeansMany, many)))
    }
    if let most = plan.ties.first?.activities, let least = plan.ties.last?.activities {
      entries.append(widths(least, most, words))
    }
    return Legend(entries: entries)
  }

  /// What the widths of lines mean, from `least` to `most`.
  private static func widths(_ least: Int, _ most: Int, _ words: DrawingWords) -> Entry {
    guard words.unitOfTies != nil else {
      return Entry(
        symbol: .lineWidths,
        text: DrawingWords.filled(words.communityTie, words.number(least), words.number(most)))
    }
    guard least < most else { return Entry(symbol: .line, text: words.tie) }
    return Entry(
      symbol: .lineWidths,
      text: DrawingWords.filled(words.communityTie, words.shared(least), words.shared(most)))
  }

  /// The groups of kinds that occur.
  private static func kinds(of subject: MapSubject, words: DrawingWords) -> [Entry] {
    let present = Set(subject.groups)
    return KindGroup.allCases.filter(present.contains).map {
      Entry(symbol: .kind($0), text: words.name(of: $0))
    }
  }
}
