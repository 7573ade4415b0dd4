/// Finds how a text is encoded by looking at all of its bytes.
///
/// ## Rule
///
/// 1. A byte-order mark decides: UTF-8 or UTF-16.
/// 2. NUL in every other byte of the beginning is UTF-16 without its mark.
/// 3. What is UTF-8 is UTF-8, and so is what has at least as many whole characters beyond ASCII as
///    damaged ones: in other encodings such characters come about by chance, and seldom.
/// 4. Otherwise the letters decide. For each language, the bytes beyond ASCII are read in its code
///    page, and the language to whose alphabet they are the likeliest is taken, with the logarithms
///    of ``Alphabet/likelihood(of:)`` added up. The languages of the Baltic are taken to be four
///    times as likely beforehand, which matters where there are a few letters only. Among
///    equals the order is that of ``Alphabet/all``.
///
/// - Complexity: O(*n*) for *n* bytes, all of it in the census.
struct EncodingSearch {
  /// The encoding.
  let encoding: TextEncoding
  /// Why it was taken; `nil` for UTF-8, which needs no reason.
  let reason: EncodingReason?

  /// Judges a text that begins with `opening` and of which `census` has seen all.
  init(opening: ArraySlice<UInt8>, census: ByteCensus) {
    if let marked = Self.marked(opening) {
      encoding = marked
      reason = marked == .utf8 ? nil : .byteOrderMark
    } else if let unmarked = Self.unmarkedUTF16(opening.prefix(1024)) {
      encoding = unmarked
      reason = .everyOtherByteIsNUL
    } else if census.invalid <= census.wideCharacters {
      encoding = .utf8
      reason = nil
    } else {
      (encoding, reason) = Self.byLetters(census.counts)
    }
  }

  private static func marked(_ opening: ArraySlice<UInt8>) -> TextEncoding? {
    if opening.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8 }
    if opening.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    return opening.starts(with: [0xFE, 0xFF]) ? .utf16BigEndian : nil
  }

  /// UTF-16 without its mark: Latin letters leave a NUL in every other byte.
  private static func unmarkedUTF16(_ bytes: ArraySlice<UInt8>) -> TextEncoding? {
    var nulCounts = [0, 0]
    for (offset, byte) in bytes.enumerated() where byte == 0 { nulCounts[offset % 2] += 1 }
    let most = max(nulCounts[0], nulCounts[1])
    guard bytes.count >= 4, most * 5 >= bytes.count * 2, min(nulCounts[0], nulCounts[1]) == 0 else {
      return nil
    }
    return nulCounts[1] > 0 ? .utf16LittleEndian : .utf16BigEndian
  }

  private static func byLetters(_ counts: [Int]) -> (TextEncoding, EncodingReason) {
    var best: (alphabet: Alphabet, score: Double)?
    var pages: [TextEncoding: [Unicode.Scalar]] = [:]
    for alphabet in Alphabet.all {
      let page = pages[alphabet.encoding] ?? smallLetters(of: alphabet.encoding)
      pages[alphabet.encoding] = page
      var score = alphabet.encoding == .windows1257 ? 2.0 : 0
      for (byte, count) in counts.enumerated() where count > 0 {
        score += Double(count) * logarithm(alphabet.likelihood(of: page[byte]))
      }
      if score > best?.score ?? -.infinity { best = (alphabet, score) }
    }
    guard let alphabet = best?.alphabet else { return (.latin1, .signsAlone) }
    let page = pages[alphabet.encoding] ?? []
    let frequent = counts.indices.filter { counts[$0] > 0 && page[$0].properties.isAlphabetic }
      .sorted { (-counts[$0], $0) < (-counts[$1], $1) }
    guard !frequent.isEmpty else { return (alphabet.encoding, .signsAlone) }
    let letters = frequent.prefix(4).map { "\(page[$0])" }.joined(separator: ", ")
    return (alphabet.encoding, .letters(letters, language: alphabet.language))
  }

  /// The upper half of the page, with every letter as a small one.
  private static func smallLetters(of encoding: TextEncoding) -> [Unicode.Scalar] {
    (CodePage(encoding)?.scalars ?? []).map { scalar in
      scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar
    }
  }

  /// The logarithm to base 2, near enough to add up likelihoods, and the same on every machine.
  private static func logarithm(_ value: Double) -> Double {
    Double(value.exponent) + (value.significand - 1)
  }
}
