extension MeasureCatalogue {
  /// The measures of what is left when nodes leave, and of who matters most for that.
  static let robustness: [Entry] = []
}
