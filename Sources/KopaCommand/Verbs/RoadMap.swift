import ArgumentParser
import Foundation
import Kopa

/// `kopa roadmap`: where a member stands, and whom to meet next.
struct RoadMapCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "roadmap", abstract: "Write a member's cooperation road map.",
    discussion: """
      Where a member stands among its partners and theirs, which kinds of activities it has used and \
      members like it began with, which services, and whom to meet next and through whom. Nothing is \
      left to chance.

        kopa roadmap records.csv --member "SIA Jauna"                      as text
        kopa roadmap records.csv --member "SIA Jauna" --output jauna.html  one page to print
        kopa roadmap records.csv --newcomers --output maps                 a page for each newcomer
        kopa roadmap records.csv --newcomers --audience public --output maps --language lv
      """)

  @OptionGroup var input: InputOptions

  @Option(help: "For whom: a name in any spelling of the records, or an identifier.")
  var member: String?

  @Flag(help: "For each member of less than two years; --output is then a folder.")
  var newcomers = false

  @OptionGroup var choice: RoadMapOptions

  @OptionGroup var pageFiles: PageFileOptions

  @OptionGroup var speech: LanguageOptions

  @Option(
    help:
      "The page to write (.html, .pdf or .xlsx), or with --newcomers the folder; otherwise text is printed.",
    completion: .file())
  var output: String?

  @Flag(help: "No findings on standard error, and not where the pages are.")
  var quiet = false

  mutating func validate() throws {
    if (member != nil) == newcomers { throw ValidationError(.memberOrNewcomers) }
    if newcomers, output == nil { throw ValidationError(.newcomersNeedFolder) }
    if newcomers, PageForm(endingOf: output) != nil {
      throw ValidationError(.newcomersNeedFolder)
    }
    if newcomers, pageFiles.pictures != nil { throw ValidationError(.picturesOfOnePage) }
    if !newcomers, PageForm(endingOf: output) == nil { try pageFiles.refuse() }
  }

  mutating func run() throws {
    let records = try input.records(quiet: quiet)
    guard !records.holdsTies else { throw TiesWithoutActivitiesError(input: input.input) }
    if let member {
      try write(try report(for: member, in: records))
    } else if let output {
      try writeBatch(of: records, into: output)
    }
  }

  private func report(
    for name: String, in records: CooperationRecords
  ) throws -> RoadMapReport {
    let member = try records.organisation(called: name)
    var maps = RoadMaps(
      of: try choice.cluster(of: member, in: records), fewestPartners: audience.partnersUsedFrom)
    guard maps.isMember(member) ?? true,
      let map = maps.map(for: member, partnersUsedFrom: audience.partnersUsedFrom)
    else { throw NoMemberError(name: records.label(of: member)) }
    return RoadMapReport(of: map, from: records, for: audience, version: kopaVersion)
  }

  private var audience: RoadMapAudience { choice.audience }

  private func write(_ report: RoadMapReport) throws {
    let language = speech.language.documentLanguage
    guard let output else {
      try StandardOutput.write(Array(report.text(in: language).utf8))
      return
    }
    try input.guarded.check(output)
    let run = Interruption.stopping(RunControl())
    let bytes =
      try PageForm(endingOf: output).map {
        try pageFiles.bytes(of: report.document(in: language), as: $0, run)
      } ?? Array(report.text(in: language).utf8)
    try Interruption.writing(run) { try AtomicFile.write(bytes, to: output) }
    if !quiet { StandardError.say(.roadMapIsIn(output)) }
  }

  private func writeBatch(of records: CooperationRecords, into folder: String) throws {
    try input.guarded.check(folder + "/" + RoadMapFolder.index)
    var pages: [(report: RoadMapReport, page: String)] = []
    for cluster in try choice.clusters(in: records) {
      var maps = RoadMaps(of: cluster, fewestPartners: audience.partnersUsedFrom)
      for member in maps.newcomers {
        guard let map = maps.map(for: member, partnersUsedFrom: audience.partnersUsedFrom) else {
          continue
        }
        let report = RoadMapReport(of: map, from: records, for: audience, version: kopaVersion)
        pages.append((report, RoadMapFolder.page(pages.count + 1)))
      }
    }
    guard !pages.isEmpty else { throw NoNewcomersError(knowsMembers: !records.memberships.isEmpty) }
    let language = speech.language.documentLanguage
    let index = RoadMapIndex(of: pages, titled: records.title, for: audience)
    let files =
      [(RoadMapFolder.index, try pageFiles.styled(index.document(in: language)).html())]
      + (try pages.map {
        ($0.page, try pageFiles.styled($0.report.document(in: language)).html())
      })
    try RoadMapFolder.write(files, into: folder)
    if !quiet { StandardError.say(.roadMapsAreIn(folder, count: pages.count)) }
  }
}
