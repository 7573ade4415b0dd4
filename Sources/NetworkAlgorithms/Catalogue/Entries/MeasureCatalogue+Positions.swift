extension MeasureCatalogue {
  /// The measures of who has the same ties as whom.
  static let positions: [Entry] = []
}
