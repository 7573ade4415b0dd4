/// What texts that occur again and again were found to mean.
struct Memory<Meaning> {
  private var meanings: [String: Meaning?] = [:]
  /// What the row before had, which most often is the same.
  private var last: (text: String, meaning: Meaning?)?

  mutating func value(of text: String, _ find: (String) -> Meaning?) -> Meaning? {
    if let last, last.text == text { return last.meaning }
    let meaning: Meaning?
    if let known = meanings[text] {
      meaning = known
    } else {
      meaning = find(text)
      meanings[text] = .some(meaning)
    }
    last = (text, meaning)
    return meaning
  }
}
