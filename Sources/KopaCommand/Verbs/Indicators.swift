import ArgumentParser

/// `kopa indicators`: what indicators and published rules are worth, and what records tell of them.
struct IndicatorsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "indicators", abstract: "Look at indicators and at published rules.",
    subcommands: [
      IndicatorAssessCommand.self, IndicatorListCommand.self, IndicatorRulesCommand.self,
    ])
}
