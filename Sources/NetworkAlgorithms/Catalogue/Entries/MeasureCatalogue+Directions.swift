extension MeasureCatalogue {
  /// The measures that heed directions.
  static let directions: [Entry] = []
}
