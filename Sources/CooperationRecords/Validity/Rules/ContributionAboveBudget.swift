/// The contributions to an activity are not more than its budget.
///
/// An organisation that is listed under several clusters or territories counts with the largest
/// of its contributions. A cent more than the budget is rounding.
public struct ContributionAboveBudget: ValidityRule {
  /// The name of its findings.
  public let code = "contribution-above-budget"
  /// How much a breach matters.
  public let severity = Finding.Severity.warning
  /// What a breach is.
  public let title = Sentence(
    english: "Activities whose contributions are above their budget",
    latvian: "Aktivitātes, kuru finansējums pārsniedz budžetu")

  /// Creates the rule.
  public init() {}

  /// Looks for breaches, activity by activity.
  public func look(at assembled: AssembledRecords, for breaches: inout Breaches) {
    for (place, activity) in assembled.records.activities.enumerated() {
      guard let budget = activity.budget else { continue }
      let parts = assembled.participationsOfActivities[place]
      let sum = Self.sum(of: parts.map { assembled.records.participations[$0] })
      guard sum > budget + max(0.01, budget * 1e-9) else { continue }
      breaches.add(
        at: assembled.origin(ofActivity: place), column: "contribution",
        Sentence(
          english: "the contributions to “\(activity.title)” add up to \(Money.text(sum)), and its "
            + "budget is \(Money.text(budget)); both were kept.",
          latvian: "„\(activity.title)” finansējums kopā ir \(Money.text(sum, mark: ",")), bet "
            + "budžets ir \(Money.text(budget, mark: ",")); abi paturēti."))
    }
  }

  /// The sum over organisations, in the order of the rows.
  private static func sum(of parts: [Participation]) -> Double {
    var largest: [Organisation.ID: Double] = [:]
    for part in parts {
      guard let contribution = part.contribution else { continue }
      largest[part.organisation] = max(largest[part.organisation] ?? 0, contribution)
    }
    return parts.reduce(0) { $0 + (largest.removeValue(forKey: $1.organisation) ?? 0) }
  }
}

/// Amounts of money as findings write them.
enum Money {
  /// `amount` with two digits after `mark` where it is not whole.
  static func text(_ amount: Double, mark: String = ".") -> String {
    guard amount < 1e13 else { return "\(amount)" }
    let cents = Int((amount * 100).rounded())
    let rest = cents % 100
    return rest == 0 ? "\(cents / 100)" : "\(cents / 100)\(mark)\(rest < 10 ? "0" : "")\(rest)"
  }
}
