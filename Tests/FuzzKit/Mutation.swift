package import NetworkCore

/// Changes sound inputs by chance; the same generator makes the same changes.
///
/// Most changes know a little of what they change: a workbook is changed within its parts and packed
/// again, and texts line by line and word by word, so that the changes reach what lies behind the first
/// check of a reader.
package struct Mutation: Sendable {
  /// Pieces that mean something to the reader.
  let pieces: [[UInt8]]
  /// Other samples, of which stretches are taken.
  let donors: [[UInt8]]

  /// The most bytes of a changed part; with what is made of them in one step it may be a little more.
  package static let sizeLimit = 1 << 16

  package init(pieces: [String], samples: [FuzzSample]) {
    self.pieces = (pieces + Self.numbers + Self.signs).map { Array($0.utf8) } + Self.oddBytes
    donors = samples.flatMap { $0.parts.map(\.bytes) }.filter { !$0.isEmpty }
  }

  private static let numbers = [
    "0", "-0", "-1", "1", "2", "255", "65536", "2147483647", "2147483648", "4294967296",
    "9223372036854775807", "9223372036854775808", "-9223372036854775808", "99999999999999999999",
    "1e308", "1e999", "-1e999", "1e-400", "NaN", "inf", "0x10", "1,5", "1.234,5", "1 234",
    "2016-02-30", "31.12.9999", "-0001-01-01", "60", "2958466",
  ]

  private static let signs = [
    "\"", "'", "\"\"", "<", ">", "&", "&#0;", "&#x110000;", "&amp;", "\u{0}", "\n", "\r", "\r\n",
    ",", ";", "\t", "|", " ", "=", ":", "/", "\\", "\\u", "{", "}", "[", "]", "(", ")", "#", "%",
    "*",
    "\u{FEFF}", "\u{A0}", "\u{301}", "\u{1F9EC}", "\u{2028}", "ī", "..", "true", "null", "N/A",
  ]

  private static let oddBytes: [[UInt8]] = [
    [0xC4], [0xFF], [0xFE, 0xFF], [0xFF, 0xFE], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80],
    [0xC0, 0x80], [0x1B], [0x1A], [0x85], [0x50, 0x4B, 0x03, 0x04], [0x1F, 0x8B],
  ]

  /// `sample` with one change or a few.
  package func changed(
    _ sample: FuzzSample, by generator: inout SeededGenerator
  ) -> FuzzInput {
    var sample = sample
    for _ in 0...generator.number(below: 3) where !sample.parts.isEmpty {
      let place = generator.number(below: sample.parts.count)
      if sample.parts.count > 1, generator.number(below: 12) == 0 {
        changeParts(of: &sample, at: place, by: &generator)
      } else {
        for _ in 0...generator.number(below: 3) {
          change(&sample.parts[place].bytes, by: &generator)
        }
      }
    }
    guard sample.form == .workbook, generator.number(below: 8) == 0,
      case .file(var bytes) = sample.input
    else { return sample.input }
    changeBytes(of: &bytes, by: &generator)
    return .file(bytes)
  }

  /// Takes a part out, doubles it, or gives it what stands in another.
  private func changeParts(
    of sample: inout FuzzSample, at place: Int, by generator: inout SeededGenerator
  ) {
    let other = sample.parts[generator.number(below: sample.parts.count)]
    switch generator.number(below: 3) {
    case 0: sample.parts.remove(at: place)
    case 1: sample.parts[place].bytes = other.bytes
    default:
      sample.parts.append(
        FuzzSample.Part("\(generator.number(below: 10))\(other.name)", other.bytes))
    }
  }

  /// Changes `bytes` once.
  private func change(_ bytes: inout [UInt8], by generator: inout SeededGenerator) {
    switch generator.number(below: 10) {
    case 0..<3: changeBytes(of: &bytes, by: &generator)
    case 3..<6: changeLines(of: &bytes, by: &generator)
    case 6..<9: changeWords(of: &bytes, by: &generator)
    default: repeatStretch(of: &bytes, by: &generator)
    }
    if bytes.count > Self.sizeLimit { bytes.removeSubrange(Self.sizeLimit...) }
  }
}
