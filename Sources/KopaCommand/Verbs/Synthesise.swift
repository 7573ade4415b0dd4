import ArgumentParser
import Foundation
import Kopa

/// `kopa synthesise`: data with known truth.
struct SynthesiseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthesise",
    abstract: "Make up records of nine clusters, with a truth that is known.",
    discussion: """
      Nine clusters, one for each partner of CLUSTERS3, over three years: members that join and \
      leave, marketing, internationalisation and research, RIS3 directions. The same seed makes \
      the same files. The word SYNTHETIC stands in the title and in everything made from it.

        kopa synthesise --seed 1 --output datasets/clusters3-synthetic
      """)

  @Option(help: "Where chance starts.")
  var seed: UInt64

  @Option(help: "The folder to write the data package into.")
  var output: String

  @OptionGroup var speech: LanguageOptions

  @Flag(help: "Do not say where the files are.")
  var quiet = false

  mutating func run() throws {
    try checkThatNothingRealIsThere()
    let mentions = SyntheticPlan.clusters3.mentions(seed: Seed(seed))
    try DataPackageWriter(mentions).write(to: output)
    if !quiet { StandardError.say(.packageIsIn(output)) }
  }

  /// Made-up records may take the place of made-up ones, and of nothing else.
  private func checkThatNothingRealIsThere() throws {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: output)) ?? []
    guard !files.isEmpty, (try? DataPackage(output))?.isSynthetic != true else { return }
    throw FolderInUseError(folder: output)
  }
}

/// The folder for made-up records holds something else.
struct FolderInUseError: StatusCarrying {
  let exitStatus = ExitStatus.cannotCreate
  var folder: String
  var description: String {
    "\(folder): the folder holds other files; say --output with a new folder."
  }
  var latvian: String {
    "\(folder): mapē ir citi faili; norādiet --output ar jaunu mapi."
  }
}
