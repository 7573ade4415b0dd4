import NetworkCore

extension Mutation {
  /// Changes single bytes or a short stretch, whatever they mean.
  func changeBytes(of bytes: inout [UInt8], by generator: inout SeededGenerator) {
    let place = generator.number(below: bytes.count + 1)
    let end = min(bytes.count, place + 1 + generator.number(below: 40))
    switch generator.number(below: 6) {
    case 0 where place < bytes.count: bytes[place] = UInt8(generator.number(below: 256))
    case 1 where place < bytes.count: bytes[place] ^= 1 << UInt8(generator.number(below: 8))
    case 2: bytes.removeSubrange(place..<end)
    case 3: bytes.insert(contentsOf: bytes[place..<end], at: generator.number(below: place + 1))
    case 4 where generator.number(below: 4) == 0: bytes.removeSubrange(place...)
    default: bytes.insert(contentsOf: piece(by: &generator), at: place)
    }
  }

  /// Takes a line out, doubles it, puts it elsewhere, or takes one from another sample.
  func changeLines(of bytes: inout [UInt8], by generator: inout SeededGenerator) {
    let line = Self.line(of: bytes, at: generator.number(below: bytes.count + 1))
    let target = Self.line(of: bytes, at: generator.number(below: bytes.count + 1)).lowerBound
    let text = Array(bytes[line])
    switch generator.number(below: 5) {
    case 0: bytes.removeSubrange(line)
    case 1: bytes.insert(contentsOf: text, at: line.lowerBound)
    case 2:
      bytes.insert(contentsOf: text, at: target)
      let shift = target <= line.lowerBound ? text.count : 0
      bytes.removeSubrange(line.lowerBound + shift..<line.upperBound + shift)
    default:
      guard !donors.isEmpty else { return }
      let donor = donors[generator.number(below: donors.count)]
      let stretch = Self.line(of: donor, at: generator.number(below: donor.count + 1))
      bytes.insert(contentsOf: donor[stretch], at: target)
    }
  }

  /// Takes a word out, puts a meaningful piece in its place, or exchanges two.
  func changeWords(of bytes: inout [UInt8], by generator: inout SeededGenerator) {
    let word = Self.word(of: bytes, at: generator.number(below: bytes.count + 1))
    switch generator.number(below: 6) {
    case 0: bytes.removeSubrange(word)
    case 1:
      let other = Self.word(of: bytes, at: generator.number(below: bytes.count + 1))
      bytes.replaceSubrange(word, with: Array(bytes[other]))
    case 2: bytes.insert(contentsOf: piece(by: &generator), at: word.upperBound)
    default: bytes.replaceSubrange(word, with: piece(by: &generator))
    }
  }

  /// Says a byte, a word or a line again and again, as far as the limit allows.
  func repeatStretch(of bytes: inout [UInt8], by generator: inout SeededGenerator) {
    let place = generator.number(below: bytes.count + 1)
    let stretch: [UInt8]
    switch generator.number(below: 4) {
    case 0: stretch = Array(bytes[place..<min(bytes.count, place + 1)])
    case 1: stretch = Array(bytes[Self.word(of: bytes, at: place)])
    case 2: stretch = Array(bytes[Self.line(of: bytes, at: place)])
    default: stretch = piece(by: &generator)
    }
    guard !stretch.isEmpty else { return }
    let most = max(1, Self.sizeLimit / stretch.count)
    let times = min(most, 1 << generator.number(below: 17))
    bytes.insert(contentsOf: (0..<times).lazy.flatMap { _ in stretch }, at: place)
  }

  private func piece(by generator: inout SeededGenerator) -> [UInt8] {
    pieces[generator.number(below: pieces.count)]
  }

  /// The line around `place`, with what ends it.
  private static func line(of bytes: [UInt8], at place: Int) -> Range<Int> {
    let start = bytes[..<place].lastIndex(of: 10).map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex(of: 10).map { $0 + 1 } ?? bytes.count
    return start..<end
  }

  /// The word, number or text around `place`, without what surrounds it.
  private static func word(of bytes: [UInt8], at place: Int) -> Range<Int> {
    let start = bytes[..<place].lastIndex { isEnd[Int($0)] }.map { $0 + 1 } ?? 0
    let end = bytes[place...].firstIndex { isEnd[Int($0)] } ?? bytes.count
    return start..<end
  }

  /// Whether a byte stands around words.
  private static let isEnd = (0..<256).map { byte in
    "\n\r\t ,;|\"'<>=:/&{}[]()".utf8.contains { Int($0) == byte }
  }
}
