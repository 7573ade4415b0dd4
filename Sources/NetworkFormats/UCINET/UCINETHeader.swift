/// What the header of UCINET's own files says of the numbers beside it.
struct UCINETHeader {
  /// How each number is written; the raw value is UCINET's number for it.
  enum NumberType: Int {
    case byte = 1, truth, signedByte, word, short, long, single
    case double = 9
    case integer = 17
    case longLong = 20

    /// How many bytes a number takes.
    var size: Int {
      switch self {
      case .byte, .truth, .signedByte: 1
      case .word, .short: 2
      case .long, .single, .integer: 4
      case .double, .longLong: 8
      }
    }
  }

  /// The most rows, columns or matrices that a file may announce.
  static let countLimit = 2_000_000

  let type: NumberType
  let title: String
  let columns: Int
  let rows: Int
  /// How many matrices there are.
  let levels: Int
  /// Labels, where there are any; empty where not.
  let columnLabels: [String]
  let rowLabels: [String]
  let levelLabels: [String]

  init(_ bytes: [UInt8]) throws(NetworkFileError) {
    guard !bytes.isEmpty else { throw NetworkFileError(.empty) }
    var reading = ByteReading(bytes)
    let isOld = try Self.isOld(&reading)
    _ = try reading.take(10, .date)
    type = try Self.type(&reading)
    let dimensions = try reading.whole(2, .dimensions)
    guard (2...3).contains(dimensions) else {
      throw NetworkFileError(.outOfRange("\(dimensions)", allowed: 2...3))
    }
    var counts: [Int] = []
    for _ in 0..<dimensions { counts.append(try Self.count(&reading, bytes: isOld ? 2 : 4)) }
    columns = counts[0]
    rows = counts[1]
    levels = dimensions == 3 ? counts[2] : 1
    title = try reading.text(1, .title)
    let flags = try reading.take(dimensions, .labelFlags).map { $0 != 0 }
    var labels: [[String]] = []
    for (count, hasLabels) in zip(counts, flags) {
      labels.append(hasLabels ? try Self.labels(&reading, count: count) : [])
    }
    columnLabels = labels[0]
    rowLabels = labels[1]
    levelLabels = dimensions == 3 ? labels[2] : []
  }

  private static func isOld(_ reading: inout ByteReading) throws(NetworkFileError) -> Bool {
    let version = try reading.text(1, .version)
    switch version {
    case "V6404": return false
    case "DATE:": return true
    default:
      throw NetworkFileError(
        .notOffered(.versionOfUCINET(PlainNames.line(String(version.prefix(12))))))
    }
  }

  private static func type(_ reading: inout ByteReading) throws(NetworkFileError) -> NumberType {
    let number = try reading.whole(1, .numberType)
    guard let type = NumberType(rawValue: number) else {
      throw NetworkFileError(.notOffered(.numbersOfUCINET(type: number)))
    }
    return type
  }

  private static func count(
    _ reading: inout ByteReading, bytes: Int
  ) throws(NetworkFileError) -> Int {
    let count = try reading.whole(bytes, .count)
    guard count <= countLimit else {
      throw NetworkFileError(.outOfRange("\(count)", allowed: 0...countLimit))
    }
    return count
  }

  private static func labels(
    _ reading: inout ByteReading, count: Int
  ) throws(NetworkFileError) -> [String] {
    var labels: [String] = []
    for number in 0..<count { labels.append(try reading.text(2, .label(number + 1))) }
    return labels
  }
}
