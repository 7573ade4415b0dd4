import CooperationRecords
public import NetworkCore

/// How evenly activities are spread over the areas of smart specialisation.
///
/// ## Definition
///
/// With *w(a)* the activities of each area that the records name, an activity of *k* areas counting
/// 1/k in each:
///
///     spread = −Σ p(a) ln p(a) / ln A,  p(a) = w(a) / Σ w
///
/// over the *A* areas found; among the parts stands the weight of each.
///
/// ## Conventions
///
/// - Several areas of one activity are parted by `;` or `|`.
/// - Activities without an area are left out. Where only one area is found, the spread is 0.
/// - Undefined where no activity has an area.
public struct RIS3Coverage: ClusterIndicator {
  /// Which of the two independent tags is read.
  public enum Tag: String, Hashable, Sendable, CaseIterable {
    /// The area of the strategy.
    case area
    /// The direction of the strategy.
    case direction
  }

  /// Which tag is read.
  public let tag: Tag

  /// Creates the indicator.
  public init(by tag: Tag) {
    self.tag = tag
  }

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: tag == .area ? "ris3-area-spread" : "ris3-direction-spread",
      title: tag == .area
        ? Sentence(english: "Spread over RIS3 areas", latvian: "Izkliede pa RIS3 jomām")
        : Sentence(english: "Spread over RIS3 directions", latvian: "Izkliede pa RIS3 virzieniem"),
      tells: tag == .area
        ? Sentence(
          english: "Whether activities serve one area of smart specialisation or several.",
          latvian: "Vai aktivitātes kalpo vienai viedās specializācijas jomai vai vairākām.")
        : Sentence(
          english: "Whether activities serve one direction of smart specialisation or several.",
          latvian: "Vai aktivitātes kalpo vienam viedās specializācijas virzienam vai vairākiem."),
      formula: "entropy of activities over the \(tag.rawValue)s found / ln of their number",
      caution: Sentence(
        english: "It knows only the \(tag.rawValue)s that occur in the records.",
        latvian: tag == .area
          ? "Tas aptver tikai jomas, kas sastopamas ierakstos."
          : "Tas aptver tikai virzienus, kas sastopami ierakstos."),
      misuse: Sentence(
        english: "A specialised cluster is not worse than a broad one.",
        latvian: "Specializēts klasteris nav sliktāks par plaša profila klasteri."),
      needs: [.ris3], scale: .share, null: .fixed)
  }

  /// How evenly the activities of `cluster` are spread.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    .spread(
      over: cluster.activities.map {
        Activity.tags(in: tag == .area ? $0.ris3Area : $0.ris3Direction)
      }, orBecause: tag == .area ? .noRIS3Areas : .noRIS3Directions)
  }
}
