/// Writes into a PNG how large its dots are on paper.
///
/// > "Portable Network Graphics (PNG) Specification, third edition." W3C, 2025, 11.3.4.3: pHYs.
enum PNGResolution {
  private static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]

  /// `png` with so many dots to the inch; `nil` if it is no PNG.
  static func png(_ png: [UInt8], dotsPerInch: Double) -> [UInt8]? {
    // The signature, then a header of thirteen bytes between its length, name and sum.
    let head = signature.count + 25
    guard png.starts(with: signature), png.count > head else { return nil }
    let perMetre = bytes(of: UInt32((dotsPerInch / 0.0254).rounded()))
    let content = Array("pHYs".utf8) + perMetre + perMetre + [1]
    return png[..<head] + bytes(of: 9) + content + bytes(of: sum(of: content)) + png[head...]
  }

  /// The cyclic redundancy check of PNG's chunks (ISO 3309).
  static func sum(of bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(~0) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }

  private static func bytes(of number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> (24 - 8 * $0)) }
  }
}
