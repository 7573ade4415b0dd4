import ClusterEvaluation
import CooperationRecords
import NetworkCore

/// Makes a summary of what JSON spells, and takes nothing from it that a summary could not have.
struct SummaryReader {
  let path: String

  func summary(_ form: SummaryForm) throws(SummaryFileError) -> ComparisonSummary {
    let plan = try plan(form.plan)
    var clusters: [ClusterSummary] = []
    for (place, cluster) in form.clusters.enumerated() {
      clusters.append(try self.cluster(cluster, plan, "clusters[\(place)]"))
    }
    try check(Self.counts.contains(form.clustersLeftOut), "clustersLeftOut")
    return ComparisonSummary(
      version: form.about.version, plan: plan, clusters: clusters,
      leftOutCount: form.clustersLeftOut)
  }

  private func plan(_ form: SummaryForm.Plan) throws(SummaryFileError) -> ComparisonPlan {
    try check(
      form.indicators.allSatisfy { ClusterIndicators.named($0) != nil }, "plan.indicators")
    try check((0...ComparisonPlan.mostReplicates).contains(form.replicates), "plan.replicates")
    try check(ComparisonPlan.sizes.contains(form.size), "plan.size")
    let rule = try read(form.windowRule, "plan.windowRule") { WindowRule(rawValue: $0) }
    var plan = ComparisonPlan(
      windowRule: rule ?? .touching, indicators: form.indicators, seed: form.seed,
      replicates: form.replicates, size: form.size)
    plan.window = try read(form.window, "plan.window") { DateWindow($0) }
    plan.grouping = try read(form.by, "plan.by") { CooperationRecords.Grouping(planned: $0) }
    plan.asOf = try read(form.asOf, "plan.asOf") { PartialDate($0) }
    plan.minimumCell = try read(form.minimumCell, "plan.minimumCell") {
      ComparisonPlan.cells.contains($0) ? MinimumCell($0) : nil
    }
    return plan
  }

  private func cluster(
    _ form: SummaryForm.Cluster, _ plan: ComparisonPlan, _ place: String
  ) throws(SummaryFileError) -> ClusterSummary {
    let isName =
      !form.name.isEmpty
      && !form.name.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
    try check(isName, "\(place).name")
    try check(Self.counts.contains(form.organisations), "\(place).organisations")
    try check((0...form.organisations).contains(form.members ?? 0), "\(place).members")
    try check(Self.counts.contains(form.activities), "\(place).activities")
    try check(form.indicators.map(\.name) == plan.indicators, "\(place).indicators")
    var indicators: [IndicatorSummary] = []
    for (number, indicator) in form.indicators.enumerated() {
      indicators.append(try self.indicator(indicator, "\(place).indicators[\(number)]"))
    }
    return ClusterSummary(
      name: form.name, plan: plan, organisationCount: form.organisations,
      memberCount: form.members, activityCount: form.activities, indicators: indicators)
  }

  private func indicator(
    _ form: SummaryForm.Indicator, _ place: String
  ) throws(SummaryFileError) -> IndicatorSummary {
    let reason = try read(form.reason, "\(place).reason") { IndicatorReason(rawValue: $0) }
    try check((form.value == nil) != (reason == nil), "\(place).value")
    try check(isSound(form.value), "\(place).value")
    try check(isSound(form.withoutClusterOrganisation), "\(place).withoutClusterOrganisation")
    var count: IndicatorReading.Count?
    if let part = form.part, let whole = form.whole {
      try check(Self.counts.contains(whole) && (0...whole).contains(part), "\(place).part")
      count = IndicatorReading.Count(part: part, whole: whole)
    }
    var interval: ClosedRange<Double>?
    if let low = form.low, let high = form.high {
      try check(isSound(low) && isSound(high) && low <= high, "\(place).low")
      interval = low...high
    }
    return IndicatorSummary(
      outcome: reason.map { .undefined($0) } ?? .defined(form.value ?? 0), count: count,
      interval: interval, chanceTest: try test(form, "\(place).chance"),
      withoutClusterOrganisation: form.withoutClusterOrganisation,
      atSize: try form.atSize.map { form throws(SummaryFileError) in try sized(form, place) })
  }

  private func test(
    _ form: SummaryForm.Indicator, _ place: String
  ) throws(SummaryFileError) -> ChanceTest? {
    guard let chance = form.chance, let value = form.value else { return nil }
    try check((0...ComparisonPlan.mostReplicates).contains(chance.draws), "\(place).draws")
    let draws = 0...chance.draws
    try check(draws.contains(chance.undefined), "\(place).undefined")
    try check(draws.contains(chance.atLeast), "\(place).atLeast")
    try check(draws.contains(chance.atMost), "\(place).atMost")
    try check(isSound(chance.mean), "\(place).mean")
    try check(isError(chance.deviation), "\(place).deviation")
    return ChanceTest(
      observed: value, drawCount: chance.draws, undefinedCount: chance.undefined,
      countAtLeast: chance.atLeast, countAtMost: chance.atMost, mean: chance.mean,
      standardDeviation: chance.deviation)
  }

  private func sized(
    _ form: SummaryForm.Sized, _ place: String
  ) throws(SummaryFileError) -> SizedSummary {
    try check(isSound(form.value), "\(place).atSize.value")
    try check(isError(form.standardError), "\(place).atSize.standardError")
    try check(isError(form.drawingError), "\(place).atSize.drawingError")
    try check((1...1e9).contains(form.freedom ?? 1), "\(place).atSize.freedom")
    return SizedSummary(
      value: form.value, standardError: form.standardError, drawingError: form.drawingError,
      freedom: form.freedom)
  }

  private static let counts = 0...1_000_000_000

  /// Whether a number is of a size that numbers of clusters have.
  private func isSound(_ number: Double?) -> Bool {
    guard let number, number != 0 else { return true }
    return (1e-30...1e15).contains(number.magnitude)
  }

  private func isError(_ number: Double?) -> Bool { isSound(number) && number ?? 0 >= 0 }

  private func read<Written, Value>(
    _ written: Written?, _ place: String, _ meaning: (Written) -> Value?
  ) throws(SummaryFileError) -> Value? {
    guard let written else { return nil }
    guard let value = meaning(written) else { throw .wrong(path: path, place: place) }
    return value
  }

  private func check(_ holds: Bool, _ place: String) throws(SummaryFileError) {
    guard holds else { throw .wrong(path: path, place: place) }
  }
}
