extension MeasureCatalogue {
  /// The measures of a core and its periphery.
  static let corePeriphery: [Entry] = []
}
