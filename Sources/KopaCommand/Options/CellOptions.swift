public import ArgumentParser
public import Kopa

/// The smallest count that is published.
struct CellOptions: ParsableArguments {
  @Option(
    help: """
      Tell no count from 1 to below this number (3 or more), nor others from which one would \
      follow.
      """)
  var minimumCell: MinimumCell?
}

extension MinimumCell: ExpressibleByArgument {
  /// Reads a number from 3 up.
  public init?(argument: String) {
    guard let size = Int(argument), size <= 1_000_000 else { return nil }
    self.init(size)
  }
}
