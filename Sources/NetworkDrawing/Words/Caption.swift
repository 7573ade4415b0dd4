/// The sentences that tell how to read a picture, and by which rule it was drawn.
struct Caption {
  let sentences: [String]

  init(
    _ rule: DrawingRule, in style: MapStyle, hasIslands: Bool, hasAlone: Bool,
    hasSmallGroups: Bool = false, hasWeakerLines: Bool = false, areTiesEqual: Bool = false,
    reasons: [String] = []
  ) {
    let words = style.words
    var sentences = reasons
    switch rule {
    case .activities(let linesFrom):
      sentences.append(words.readPlates)
      if linesFrom <= 2 {
        sentences.append(words.readBridges)
      } else {
        sentences.append(
          DrawingWords.filled(
            words.readFewerLines, String(linesFrom), words.lines(style.mostLines)))
      }
      sentences.append(words.readSizes)
      if hasIslands { sentences.append(words.readIslands) }
    case .organisations(let linesFrom):
      let whole = areTiesEqual ? words.readEqualOrganisationTies : words.readAllOrganisationTies
      sentences.append(
        (hasWeakerLines ? nil : whole)
          ?? DrawingWords.filled(words.readOrganisations, words.shared(linesFrom)))
      sentences.append(words.readGrowingSizes)
      if hasIslands { sentences.append(words.readIslands) }
    case .communities(let perMark, let smallest, let linesFrom):
      sentences.append(
        DrawingWords.filled(words.readCommunities, words.organisations(perMark)))
      sentences.append(
        DrawingWords.filled(
          hasWeakerLines ? words.readCommunityTies : words.readAllCommunityTies,
          words.shared(linesFrom)))
      if hasSmallGroups {
        sentences.append(DrawingWords.filled(words.readSmallCommunities, String(smallest)))
      }
    case .countries(let perMark, let smallest, let linesFrom):
      sentences.append(
        DrawingWords.filled(words.readCountries, words.organisations(perMark)))
      sentences.append(
        DrawingWords.filled(
          hasWeakerLines ? words.readCountryTies : words.readAllCountryTies,
          words.shared(linesFrom)))
      if hasSmallGroups {
        sentences.append(DrawingWords.filled(words.readSmallCountries, String(smallest)))
      }
    }
    if hasAlone { sentences.append(words.readAlone) }
    sentences.append(words.readPositions)
    switch rule {
    case .activities, .organisations:
      guard style.namesShown else { break }
      sentences.append(DrawingWords.filled(words.readNames, String(style.mostLabels)))
    case .communities, .countries: break
    }
    self.sentences = sentences
  }
}
