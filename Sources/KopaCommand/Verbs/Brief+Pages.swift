import ArgumentParser
import Kopa

extension BriefCommand {
  /// The page on what changed.
  func change(of records: CooperationRecords, _ run: RunControl) throws -> Document {
    guard !records.holdsTies else { throw TiesAloneError(input: input.input) }
    network.noteUndated(in: records, by: .year, quiet: running.quiet)
    var plan = try network.plan(for: records, by: .year)
    (plan.window, plan.windowRule) = (nil, .touching)
    let chosen = try records.selected(by: plan)
    try run.begin(ProgressWords.comparing)
    return try ChangeBriefing(
      of: chosen, between: try pages.windows(in: chosen, window: network.window),
      counting: network.windowRule, minimumCell: cells.minimumCell, seed: Seed(running.seed),
      version: kopaVersion, run: run
    ).document(in: speech.language.documentLanguage, length: pages.length)
  }

  /// The page on who is new.
  func newcomers(of records: CooperationRecords) throws -> Document {
    guard !records.holdsTies else { throw TiesAloneError(input: input.input) }
    return try NewcomersBriefing(
      of: records, asOf: network.asOf, for: pages.audience, minimumCell: cells.minimumCell,
      version: kopaVersion
    ).document(in: speech.language.documentLanguage, length: pages.length)
  }

  /// The page on the records themselves.
  func data(of records: CooperationRecords) throws -> Document {
    try DataBriefing(of: records, version: kopaVersion, minimumCell: cells.minimumCell)
      .document(in: speech.language.documentLanguage, length: pages.length)
  }
}
