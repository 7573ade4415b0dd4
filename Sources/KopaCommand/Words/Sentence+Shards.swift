import Kopa

/// What is said of draws in parts.
extension Sentence {
  static let whatIfDrawsNothing = Sentence(
    english: "--without, --with-tie and --join draw nothing by chance; leave --replicates out.",
    latvian: "--without, --with-tie un --join neko nelozē; izlaidiet --replicates.")

  static let shardOfNothing = Sentence(
    english: "--shard is a part of what chance draws, and here it draws nothing.",
    latvian: "--shard ir daļa no nejauši izlozētā, bet šeit nekas netiek lozēts.")

  static let shardHasNoFormat = Sentence(
    english: "--shard writes draws alone; say --format to “kopa merge”.",
    latvian: "--shard raksta tikai izlozēto; --format norādiet „kopa merge”.")

  static let shardReadsFiles = Sentence(
    english: "“kopa merge” reads the records once more; with --shard say a file instead of -.",
    latvian: "„kopa merge” ierakstus lasa vēlreiz; kopā ar --shard norādiet failu, nevis -.")

  static let shardNeedsOutput = Sentence(
    english: "--shard makes a file; say --output x.json.",
    latvian: "--shard veido failu; norādiet --output x.json.")

  /// `inputs` is `nil` where their names might tell who is who.
  static func computedAnew(from inputs: [String]?) -> Sentence {
    let list = inputs.map { ": " + $0.joined(separator: ", ") } ?? ""
    return Sentence(
      english: "the draws are those of the shards; all else is computed anew from the "
        + "records\(list)",
      latvian: "izlozētais ir no daļām; viss pārējais tiek aprēķināts no jauna pēc "
        + "ierakstiem\(list)")
  }
}
