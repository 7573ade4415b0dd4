import ArgumentParser
import Kopa

/// What is thought to change before clusters are read.
struct WhatIfOptions: ParsableArguments {
  @Option(
    help: """
      What if an organisation left: the indicators before and after, with the change. By any of its \
      spellings. Repeatable.
      """)
  var without: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      """
      What if two organisations had one more joint activity. Two names, after the input. Repeatable.
      """, valueName: "organisation"))
  var withTie: [String] = []

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp(
      "What if two clusters were one. Two names, after the input. Repeatable.",
      valueName: "cluster"))
  var join: [String] = []

  mutating func validate() throws {
    if !withTie.count.isMultiple(of: 2) { throw ValidationError(.twoNames("--with-tie")) }
    if !join.count.isMultiple(of: 2) { throw ValidationError(.twoNames("--join")) }
  }

  /// Whether anything is thought to change.
  var isGiven: Bool { !(without.isEmpty && withTie.isEmpty && join.isEmpty) }

  /// The changes, with organisations of `records`.
  ///
  /// - Throws: `NameError` for a name that nobody has, or several.
  func changes(in records: CooperationRecords) throws -> [ClusterChange] {
    let joins = stride(from: 0, to: join.count, by: 2).map {
      ClusterChange.join(join[$0], join[$0 + 1])
    }
    let leaving = try without.map { ClusterChange.without(try records.organisation(called: $0)) }
    let tied = try withTie.map { try records.organisation(called: $0) }
    let ties = stride(from: 0, to: tied.count, by: 2).map {
      ClusterChange.tie(tied[$0], tied[$0 + 1])
    }
    return joins + leaving + ties
  }
}
