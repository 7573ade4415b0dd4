extension MeasureCatalogue {
  /// The other measures of who stands between whom.
  static let brokerage: [Entry] = []
}
