internal import Documents

/// The secret by which codes are made.
///
/// A code is the beginning of a keyed digest of the name: without the key nobody can work out the
/// code of a name that he knows, and so look it up.
///
/// ## Reference
///
/// > H. Krawczyk, M. Bellare, R. Canetti. "HMAC: Keyed-Hashing for Message Authentication."
/// > RFC 2104, 1997.
struct PseudonymKey: Sendable {
  /// How many bytes a key has.
  static let byteCount = 32

  let bytes: [UInt8]

  /// A key of bytes; a short one is as good as its length.
  init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// A new key, which nobody can guess.
  static func random() -> PseudonymKey {
    var generator = SystemRandomNumberGenerator()
    return PseudonymKey(
      bytes: (0..<byteCount).map { _ in UInt8.random(in: 0...255, using: &generator) })
  }

  /// HMAC-SHA-256 of `message`.
  func digest(of message: [UInt8]) -> [UInt8] {
    let block = 64
    var key = bytes.count > block ? sha256(bytes) : bytes
    key += [UInt8](repeating: 0, count: block - key.count)
    return sha256(key.map { $0 ^ 0x5C } + sha256(key.map { $0 ^ 0x36 } + message))
  }

  /// The first 40 bits of the digest of `message`, as eight letters and digits that are not easily
  /// mistaken for one another.
  func code(for message: String) -> String {
    let start = digest(of: Array(message.utf8)).prefix(5)
    let number = start.reduce(0 as UInt64) { $0 << 8 | UInt64($1) }
    return String(
      stride(from: 35, through: 0, by: -5).map { Self.letters[Int(number >> UInt64($0)) & 31] })
  }

  private static let letters = Array("0123456789ABCDEFGHJKMNPQRSTVWXYZ")
}

extension PseudonymKey {
  private static let title = "kopa pseudonym key 1"

  /// The key as it stands in a file.
  var text: String {
    let digits = bytes.map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
    return "\(Self.title)\n\(digits)\n"
  }

  /// The key that `text` of a file holds, or `nil` if it holds none.
  init?(text: some StringProtocol) {
    let lines = text.split(whereSeparator: \.isNewline)
    guard lines.count == 2, lines[0] == Self.title, lines[1].utf8.count == 2 * Self.byteCount
    else { return nil }
    let digits = lines[1].compactMap { $0.hexDigitValue.map { UInt8($0) } }
    guard digits.count == 2 * Self.byteCount else { return nil }
    bytes = stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
