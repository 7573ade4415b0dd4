import ArgumentParser
import Kopa

/// Tables of who works with whom, which `kopa draw` makes beside maps.
enum DrawnTable {
  /// By kind of organisation.
  case kinds
  /// What clusters share.
  case clusters

  /// The table that a form asks for; `nil` for a map.
  init?(_ form: DrawingForm) {
    switch form {
    case .kinds: self = .kinds
    case .clusters: self = .clusters
    default: return nil
    }
  }
}

extension DrawCommand {
  /// Refuses options that the form would not heed.
  func checkTableOptions() throws {
    switch DrawnTable(form) {
    case nil:
      if cells.minimumCell != nil { throw ValidationError(.minimumCellOfTables) }
    case .kinds:
      if network.projection != .fractional { throw ValidationError(.projectionOfKinds) }
    case .clusters:
      let given = [
        (network.boundary != .everything, "--boundary"), (network.cohort != nil, "--cohort"),
        (network.asOf != nil, "--as-of"), (network.layer != nil, "--layer"),
        (network.projection != .fractional, "--projection"), (network.leavesOut, "--without"),
      ]
      if let option = given.first(where: \.0)?.1 {
        throw ValidationError(.notInClusterTable(option))
      }
      if network.windowRule != .touching, network.window == nil {
        throw ValidationError(.windowRuleNeedsWindow)
      }
    }
  }

  /// Draws `table` of `records`; returns the picture and what is said of it.
  func picture(
    of table: DrawnTable, _ records: CooperationRecords, run: RunControl
  ) throws -> ChartPicture {
    switch table {
    case .kinds: try kindTable(of: records, run)
    case .clusters: try clusterTable(of: records, run)
    }
  }

  private func kindTable(
    of records: CooperationRecords, _ run: RunControl
  ) throws -> ChartPicture {
    let plan = try network.plan(for: records)
    try run.begin(BriefingStep.network.rawValue)
    let organisations = try records.network(by: plan)
    let table = try KindTable(of: organisations, in: try records.selected(by: plan), run: run)
    let language = speech.language.documentLanguage
    let finding = cells.minimumCell == nil ? [table.finding(in: language)] : []
    return ChartPicture(
      table.heatMap(in: language, above: cells.minimumCell),
      caption: finding + [table.reading(in: language, above: cells.minimumCell)],
      of: records, in: language)
  }

  private func clusterTable(
    of records: CooperationRecords, _ run: RunControl
  ) throws -> ChartPicture {
    guard !records.holdsTies else {
      throw NetworkAloneError(input: input.input, option: "--form clusters")
    }
    try run.begin(BriefingStep.network.rawValue)
    let parts = try ClustersOfRecords.parts(
      of: records, by: nil,
      plan: EvaluatedCluster.Plan(
        window: network.window, windowRule: network.windowRule),
      input: input.input)
    let language = speech.language.documentLanguage
    let shown = ClusterNetwork.largest(of: parts.clusters)
    let shared = ClusterNetwork(of: shown)
    return ChartPicture(
      shared.heatMap(in: language, above: cells.minimumCell),
      caption: [shared.reading(in: language, above: cells.minimumCell)]
        + (shown.count < parts.clusters.count
          ? [ClusterNetwork.selection(shown.count, of: parts.clusters.count, in: language)] : []),
      of: records, in: language)
  }
}
