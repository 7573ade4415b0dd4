import CooperationRecords

extension MappingReader {
  private static let strategyKeys = ["directions", "areas"]

  /// The tags of smart specialisation below `entry`.
  func strategy(_ entry: Entry) throws(RecordMappingError) -> RIS3Strategy {
    var lists: [String: [String]] = [:]
    for list in try entries(entry) {
      guard Self.strategyKeys.contains(list.key) else {
        throw unknown(list, keys: Self.strategyKeys)
      }
      lists[list.key] = try texts(list)
    }
    return RIS3Strategy(
      name: .strategyListed(in: PathName.file(of: path)), directions: lists["directions"],
      areas: lists["areas"])
  }
}
