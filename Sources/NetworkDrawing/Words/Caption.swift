/// The sentences that tell how to read a picture, and by which rule it was drawn.
struct Caption {
  let sentences: [String]

  /// What is true of the picture beside its rule.
  struct Facts {
    /// Why its form was chosen.
    var reasons: [String] = []
    var hasAlone = false
    /// What is outlined; `nil` for nothing.
    var islands: OrganisationGroups.Kind?
    /// The groups that discs are.
    var groups: OrganisationGroups?
    var hasSmallGroups = false
    /// Whether some lines are weaker than the rule asks, to hold all together.
    var hasWeakerLines = false
    var areTiesEqual = false
    /// How many activities chance deals out.
    var activities = 0
    var naming = Naming.nobody
  }

  init(_ rule: DrawingRule, in style: MapStyle, _ facts: Facts) {
    let words = style.words
    var sentences = facts.reasons
    switch rule {
    case .activities(let linesFrom):
      sentences += Self.activities(linesFrom, style)
    case .organisations(let linesFrom):
      let whole =
        facts.areTiesEqual ? words.readEqualOrganisationTies : words.readAllOrganisationTies
      sentences.append(
        (facts.hasWeakerLines ? nil : whole)
          ?? DrawingWords.filled(words.readOrganisations, words.shared(linesFrom)))
      sentences.append(words.readGrowingSizes)
    case .communities(let perMark, let smallest, let linesFrom),
      .countries(let perMark, let smallest, let linesFrom),
      .territories(let perMark, let smallest, let linesFrom),
      .areas(let perMark, let smallest, let linesFrom),
      .clusters(let perMark, let smallest, let linesFrom):
      sentences += Self.groups(facts, perMark, smallest, linesFrom, words)
    case .backbone(let level, let lines, let ties):
      sentences.append(words.map.readBackbone)
      sentences.append(
        DrawingWords.filled(
          words.map.readBackboneChance, words.activities(facts.activities), Self.percent(level)))
      if lines < ties {
        sentences.append(
          DrawingWords.filled(
            words.map.readBackbonePart, words.number(lines), words.number(ties)))
      }
      sentences.append(words.readGrowingSizes)
    }
    switch facts.islands {
    case nil: break
    case .clusters: sentences.append(words.map.readClusterIslands)
    default: sentences.append(words.readIslands)
    }
    if facts.hasAlone { sentences.append(words.readAlone) }
    sentences.append(
      facts.islands == nil ? words.readPositions : words.readGroupedPositions)
    if style.namesShown {
      sentences.append(facts.naming.sentence(in: style))
    }
    self.sentences = sentences
  }

  private static func activities(_ linesFrom: Int, _ style: MapStyle) -> [String] {
    let words = style.words
    let bridges =
      linesFrom <= 2
      ? words.readBridges
      : DrawingWords.filled(
        words.readFewerLines, String(linesFrom), words.lines(style.mostLines))
    return [words.readPlates, bridges, words.readSizes]
  }

  private static func groups(
    _ facts: Facts, _ perMark: Int, _ smallest: Int, _ linesFrom: Int, _ words: DrawingWords
  ) -> [String] {
    guard let groups = facts.groups else { return [] }
    let said = words.words(of: groups.kind)
    var sentences = [
      DrawingWords.filled(said.read, words.organisations(perMark)),
      DrawingWords.filled(
        facts.hasWeakerLines ? said.readTies : said.readAllTies, words.shared(linesFrom)),
    ]
    if groups.severalCount > 0 {
      sentences.append(
        DrawingWords.filled(said.readSeveral, words.organisations(groups.severalCount)))
    }
    if facts.hasSmallGroups {
      sentences.append(DrawingWords.filled(said.readSmall, String(smallest)))
    }
    return sentences
  }

  /// The number before “%”.
  private static func percent(_ share: Double) -> String {
    let percent = (100 * share * 1e6).rounded() / 1e6
    return Int(exactly: percent).map(String.init) ?? "\(percent)"
  }
}

/// Who is named in a picture.
enum Naming: Hashable {
  case all
  case whereRoom
  case most
  case mostAndRinged
  case leading
  case leadingAndRinged
  case inGroups
  case nobody

  /// Who it is.
  func sentence(in style: MapStyle) -> String {
    let words = style.words
    let map = words.map
    let ofTies = words.unitOfTies != nil
    let template =
      switch self {
      case .all: map.allNamed
      case .whereRoom: ofTies ? map.namedWhereRoomByTies : map.namedWhereRoom
      case .most: ofTies ? map.namedMostByTies : map.namedMost
      case .mostAndRinged: ofTies ? map.namedMostAndRingedByTies : map.namedMostAndRinged
      case .leading: ofTies ? map.namedLeadingByTies : map.namedLeading
      case .leadingAndRinged: ofTies ? map.namedLeadingAndRingedByTies : map.namedLeadingAndRinged
      case .inGroups: ofTies ? map.namedInGroupsByTies : map.namedInGroups
      case .nobody: map.nobodyNamed
      }
    let isLeading = self == .leading || self == .leadingAndRinged
    return DrawingWords.filled(
      template, String(isLeading ? style.mostLeading : style.mostLabels))
  }
}
