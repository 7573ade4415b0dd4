extension MeasureCatalogue {
  /// The measures of two networks: their likeness, and what became of ties.
  static let comparisons: [Entry] = []
}
