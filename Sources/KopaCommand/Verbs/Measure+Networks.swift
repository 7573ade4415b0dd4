import ArgumentParser
import Kopa

extension MeasureCommand {
  /// The network that comparisons are held against; read only if there are any.
  func other(for columns: [MeasureColumn]) throws -> OtherNetwork {
    let comparisons = columns.filter { $0.measure.subject == .pairOfNetworks }
    guard let first = comparisons.first else {
      if others.with != nil || others.since != nil {
        throw ValidationError(.otherNetworkOfComparisons)
      }
      return .unsaid
    }
    let other = try others.network(
      besides: inputAndMeasures[0], read: identities, by: network, quiet: running.quiet)
    if case .unsaid = other, by != .year { throw OtherNetworkMissingError(measure: first.title) }
    return other
  }

  /// The results for a file that holds a network without activities, as it is; `nil` for any other
  /// input, and where organisations are to be left out or divided.
  func measuredAlone(
    _ columns: [MeasureColumn], _ run: RunControl
  ) throws -> MeasureReport? {
    let input = inputAndMeasures[0]
    guard by == nil, !network.leavesOut, others.since == nil,
      let read = try identities.networkAlone(
        at: input, evenOfTable: columns.contains(where: \.heedsDirections))
    else { return nil }
    try network.refuseActivities(in: input)
    if of == .activities { throw NetworkAloneError(input: input, option: "--of activities") }
    let (alone, notes) = try read.document.network()
    let directed = try read.document.directedNetwork(asWritten: others.directed)
    let areHeeded = columns.allSatisfy(\.heedsDirections)
    if !running.quiet { read.tell(notes.filter { !areHeeded || !$0.isOfDirections }) }
    let subject = of ?? Subject(of: columns)
    let measurement = Measurement(
      columns: columns, subject: subject, plan: NetworkPlan(), run: run,
      minimumCell: try minimumCell(for: subject), other: try other(for: columns))
    return try MeasureReport(
      measurement, of: alone, directed: directed, seed: running.seed,
      language: speech.language.ofSentences)
  }
}
