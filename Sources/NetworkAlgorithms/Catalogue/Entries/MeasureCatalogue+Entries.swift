extension MeasureCatalogue {
  /// All measures, family by family, each in a file of its own.
  ///
  /// A new measure is one more line in the file of its family.
  public static let entries: [Entry] =
    mostAsked + centrality + brokerage + twoMode + cohesion + directions + mixing + communities
    + corePeriphery + backbones + robustness + comparisons + positions
}
