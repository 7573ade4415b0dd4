import ArgumentParser
import Kopa

/// Which part of the draws a machine takes on.
struct ShardOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      """
      Only draw, and only this part of the draws, such as 3/10; --output takes them (.json), and \
      “kopa merge” makes of all parts what one run gives.
      """, valueName: "number/count"))
  var shard: Shard?
}

/// The options of `kopa compare` on which its result depends.
enum SharedArguments {
  private static let valued = ["--shard", "--output", "--workers", "--language"]
  private static let flags = ["--quiet"]

  /// The `arguments` without those that each part of a run may have for itself.
  static func of(_ arguments: [String]) -> [String] {
    var kept: [String] = []
    var rest = arguments[...]
    while let argument = rest.popFirst() {
      if argument == "--" { return kept + [argument] + rest }
      if valued.contains(argument) {
        rest = rest.dropFirst()
      } else if !flags.contains(argument), !valued.contains(where: { argument.hasPrefix($0 + "=") })
      {
        kept.append(argument)
      }
    }
    return kept
  }
}
