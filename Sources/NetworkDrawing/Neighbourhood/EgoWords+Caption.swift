extension EgoWords {
  /// How to read the picture around the organisation called `name`.
  func caption(of ego: EgoNetwork, named name: String, _ words: DrawingWords) -> [String] {
    guard ego.partnerCount > 0 else {
      return [DrawingWords.filled(readAlone, name)] + others(ego, words)
    }
    var sentences = [DrawingWords.filled(readMiddle, name, words.number(ego.partnerCount))]
    if ego.secondCount > 0 {
      sentences.append(DrawingWords.filled(readSecond, words.number(ego.secondCount)))
    }
    let (mostPartners, mostSecond) = (
      NeighbourhoodPicture.mostPartners, NeighbourhoodPicture.mostSecond
    )
    if ego.partnerCount > mostPartners || ego.secondCount > mostSecond {
      sentences.append(
        DrawingWords.filled(readPart, words.number(mostPartners), words.number(mostSecond)))
    }
    return sentences + others(ego, words) + [readNames]
  }

  private func others(_ ego: EgoNetwork, _ words: DrawingWords) -> [String] {
    guard ego.othersCount > 0 else { return [] }
    return [
      DrawingWords.filled(
        readOthers, words.number(ego.othersCount), words.number(NeighbourhoodPicture.mostDots))
    ]
  }
}
