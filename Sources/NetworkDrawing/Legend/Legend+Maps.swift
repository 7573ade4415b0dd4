import NetworkCore

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
    entries += sizes([1, 2, 4, 8, 12], upTo: most, words)
    if hasIslands { entries.append(island(of: subject, words)) }
    return Legend(entries: entries + ring(of: subject, style))
  }

  /// The legend of a map of organisations.
  static func organisations(
    _ plan: ActivityPlan, ties: TiePlan, cast: OrganisationCast, of subject: MapSubject,
    style: MapStyle, hasIslands: Bool
  ) -> Legend {
    let words = style.words
    var entries = kinds(of: subject, words: words)
    if cast.perMark > 1, let first = entries.first {
      entries.append(many(first, cast.perMark, words))
    }
    if let most = ties.drawn.first?.activities, let least = ties.drawn.last?.activities {
      entries.append(widths(least, most, words))
    }
    let most = plan.activities.map(\.count).max() ?? 0
    entries += sizes(
      most <= 12 ? [1, 2, 4, 8, 12] : [1, 4, 16, 64, 256, 1_024], upTo: most, words)
    if hasIslands { entries.append(island(of: subject, words)) }
    return Legend(entries: entries + ring(of: subject, style))
  }

  /// The legend of a map of groups.
  static func groups(
    _ kind: OrganisationGroups.Kind, _ plan: CommunityPlan, of subject: MapSubject,
    organisationsPerMark: Int, style: MapStyle
  ) -> Legend {
    let words = style.words
    var entries = kinds(of: subject, words: words)
    entries.append(Entry(symbol: .communityPlate, text: words.words(of: kind).plate))
    if let first = entries.first, !subject.names.isEmpty {
      entries.append(many(first, organisationsPerMark, words))
    }
    if let most = plan.ties.first?.activities, let least = plan.ties.last?.activities {
      entries.append(widths(least, most, words))
    }
    return Legend(entries: entries + (organisationsPerMark == 1 ? ring(of: subject, style) : []))
  }

  /// That a mark such as that of `kind` stands for `count` organisations.
  private static func many(_ kind: Entry, _ count: Int, _ words: DrawingWords) -> Entry {
    Entry(
      symbol: kind.symbol,
      text: DrawingWords.filled(words.markMeansMany, words.organisations(count)))
  }

  private static func sizes(_ steps: [Int], upTo most: Int, _ words: DrawingWords) -> [Entry] {
    let sizes = steps.filter { $0 <= most }
    return sizes.count > 1 ? [Entry(symbol: .sizes(sizes), text: words.markSize)] : []
  }

  private static func island(of subject: MapSubject, _ words: DrawingWords) -> Entry {
    Entry(
      symbol: .island,
      text: subject.outlined?.kind == .clusters ? words.map.clusterIsland : words.island)
  }

  /// What a ring means, where somebody has one.
  private static func ring(of subject: MapSubject, _ style: MapStyle) -> [Entry] {
    let marked = Set(style.marked)
    guard subject.network.actors.contains(where: marked.contains) else { return [] }
    return [Entry(symbol: .ring, text: style.markedMeaning ?? style.words.marked)]
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
