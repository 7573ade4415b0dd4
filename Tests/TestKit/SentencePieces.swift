/// What two languages of one sentence must share.
public enum SentencePieces {
  /// The pieces of `sentence` that no translation changes: numbers, and names with a digit in them,
  /// in order of the alphabet.
  ///
  /// A decimal comma counts as a point.
  public static func of(_ sentence: String) -> [String] {
    let plain = sentence.replacing(/(\d),(\d)/) { "\($0.output.1).\($0.output.2)" }
    return plain.split { !$0.isLetter && !$0.isNumber && !"_./-".contains($0) }
      .map { $0.trimmed }.filter { $0.contains(where: \.isNumber) }.sorted()
  }
}

extension Substring {
  /// Without points and hyphens at its ends, which belong to the sentence.
  fileprivate var trimmed: String {
    var kept = self
    while let last = kept.last, ".-/".contains(last) { kept.removeLast() }
    while let first = kept.first, ".-".contains(first) { kept.removeFirst() }
    return String(kept)
  }
}
