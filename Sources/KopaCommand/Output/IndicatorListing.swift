import Kopa

/// The indicators with what they tell, for `kopa compare --list`.
enum IndicatorListing {
  static func bytes(in language: PageLanguage) -> [UInt8] {
    let words = language.ofSentences
    let blocks = ClusterIndicators.all.map(\.profile).map { profile in
      """
      \(profile.name): \(profile.title[words])
        \(profile.tells[words])
        = \(profile.formula)
        ! \(profile.caution[words])
        ✗ \(profile.misuse[words])

      """
    }
    return Array(blocks.joined().utf8)
  }
}
