import ArgumentParser
import Kopa

/// `kopa merge`: the parts of a comparison become one.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Put the parts of a comparison together.",
    discussion: """
      Several machines draw a part each with “kopa compare … --shard”; this writes what one run of all \
      replicates would have written, to the last byte. The draws come from the parts. All else is \
      computed anew from the records, which are read again where the parts found them: run it in the \
      same folder. Parts of other records, options, seeds or versions are refused.

        kopa compare records.csv --replicates 9999 --shard 1/2 --output part1.json
        kopa compare records.csv --replicates 9999 --shard 2/2 --output part2.json
        kopa merge part1.json part2.json --output comparison.csv
      """)

  @Argument(help: "The files of all parts, in any order.", completion: .file(extensions: ["json"]))
  var shards: [String]

  @OptionGroup var pageFiles: PageFileOptions

  @OptionGroup var speech: LanguageOptions

  @Option(help: "text, csv, json, html, pdf or xlsx; by default what --output ends in, or text.")
  var format: CompareCommand.Format?

  @Option(help: "The file to write instead of standard output.", completion: .file())
  var output: String?

  @Option(help: "The most threads to use; by default all cores.")
  var workers: Int?

  @Flag(help: "No progress line and no findings on standard error.")
  var quiet = false

  mutating func validate() throws {
    if let workers, workers < 1 { throw ValidationError(.workersFromOne) }
    try pageFiles.check(format ?? CompareCommand.Format(endingOf: output) ?? .text, output: output)
  }

  mutating func run() throws {
    let files = try ShardFiles(shards)
    var command = try files.first.command()
    command.speech = speech
    command.pageFiles = pageFiles
    command.format = format
    command.output = output
    command.running.workers = workers
    command.running.quiet = quiet
    let run = command.running.control()
    let bytes = try command.merged(files, run)
    if let output { try InputGuard(read: shards).check(output) }
    try command.write(bytes, run)
  }
}

extension CompareCommand {
  /// The comparison with the draws of `files`, as its format has it.
  fileprivate func merged(_ files: ShardFiles, _ run: RunControl) throws -> [UInt8] {
    if !running.quiet {
      let named = identities.pseudonyms.scope == nil ? inputs : nil
      StandardError.note(.computedAnew(from: named))
    }
    try run.begin(ProgressWords.reading)
    let records = try clusters()
    try files.check(records.clusters, of: inputs)
    return try bytes(of: records, drawnIn: files, run)
  }
}
