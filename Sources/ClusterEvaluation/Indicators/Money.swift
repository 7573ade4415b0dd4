import CooperationRecords
public import NetworkCore

/// What the activities cost: a description, and no measure of cooperation.
///
/// ## Definition
///
/// The sum of the budgets of the activities; among the parts the number of activities with a budget
/// and their mean.
///
/// ## Conventions
///
/// - Money is added up over activities, never over pairs of partners.
/// - Activities without a budget are left out.
/// - Undefined where no activity has one.
public struct Money: ClusterIndicator {
  /// Creates the indicator.
  public init() {}

  /// What the indicator is.
  public var profile: IndicatorProfile {
    IndicatorProfile(
      name: "money",
      title: Sentence(english: "Budgets of activities", latvian: "Aktivitāšu budžets"),
      tells: Sentence(
        english: "How much the activities cost together.",
        latvian: "Cik kopā maksāja aktivitātes."),
      formula: "Σ budgets of activities",
      caution: Sentence(
        english: "Budgets are plans, and in the currency of the records.",
        latvian: "Budžets ir plāns, un tas ir ierakstu valūtā."),
      misuse: Sentence(
        english: "A description only: money does not show that anybody cooperated.",
        latvian: "Tikai aprakstam: nauda nerāda, ka kāds ir sadarbojies."),
      needs: [.budgets], scale: .money, null: .fixed)
  }

  /// The budgets of the activities of `cluster` together.
  public func reading(of cluster: EvaluatedCluster, run: RunControl) throws -> IndicatorReading {
    let budgets = cluster.activities.compactMap(\.budget)
    guard !budgets.isEmpty else { return .undefined(.noBudgets) }
    let sum = budgets.reduce(0, +)
    return .value(
      sum,
      parts: [
        .init(
          label: Sentence(english: "activities with a budget", latvian: "aktivitātes ar budžetu"),
          value: Double(budgets.count)),
        .init(
          label: Sentence(english: "mean", latvian: "vidēji"), value: sum / Double(budgets.count)),
      ])
  }
}
