/// The tags of smart specialisation are those of the strategy.
///
/// Directions and areas are looked at separately. The strategy is the one that was said to hold for
/// the records, and else Latvia's. Where nobody said it and not a single tag of its column is in
/// it, the records follow another one, and nothing is said.
public struct UnknownRIS3Tags: ValidityRule {
  /// The name of its findings.
  public let code = "unknown-ris3-tag"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Sentence(
    english: "RIS3 tags that are not in the strategy, kept as they are",
    latvian: "RIS3 birkas, kuru nav stratēģijā, paturētas, kā rakstītas")

  private let strategy: RIS3Strategy

  /// Creates the rule for the tags of `strategy`, where the records do not name their own.
  public init(of strategy: RIS3Strategy = .latvia) {
    self.strategy = strategy
  }

  /// Looks for breaches, activity by activity, first the directions.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    let strategy = assembled.mentions.strategy ?? strategy
    look(
      at: assembled, column: "ris3_direction", tag: \.ris3Direction, by: strategy,
      knows: strategy.hasDirection, for: &breaches)
    look(
      at: assembled, column: "ris3_area", tag: \.ris3Area, by: strategy, knows: strategy.hasArea,
      for: &breaches)
  }

  private func look(
    at assembled: AssembledRecords, column: String, tag: (Activity) -> String?,
    by strategy: RIS3Strategy, knows: (String) -> Bool, for breaches: inout Breaches
  ) {
    let tags = assembled.records.activities.map { tag($0) }
    var isKnown: [String: Bool] = [:]
    for tag in Set(tags.compactMap(\.self)) { isKnown[tag] = knows(tag) }
    guard strategy.isStated || isKnown.values.contains(true) else { return }
    for (place, tag) in tags.enumerated() {
      guard let tag, isKnown[tag] == false else { continue }
      breaches.add(
        at: assembled.origin(ofActivity: place), column: column,
        Sentence(
          english:
            "“\(tag)” is not in the strategy (\(strategy.name.english)); it was kept as it is.",
          latvian: "birkas „\(tag)” nav stratēģijā (\(strategy.name.latvian)); tā paturēta, kā "
            + "rakstīta.")
      )
    }
  }
}
