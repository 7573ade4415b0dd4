import ArgumentParser
import Kopa

/// `kopa indicators list`: the indicators with what they tell.
struct IndicatorListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list",
    abstract: "List the indicators with what they tell and what they must not be used for.")

  @OptionGroup var speech: LanguageOptions

  mutating func run() throws {
    try StandardOutput.write(IndicatorListing.bytes(in: speech.language))
  }
}
