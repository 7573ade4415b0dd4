import Lettering

/// Lines of small print below a chart: why values are undefined, and what the caller adds.
struct ChartNotes {
  private let lines: [String]

  private static let size = ChartDrawing.smallSize
  private static let lineHeight = 15.0
  /// The most names before a reason.
  private static let mostNames = 4
  /// The most lines.
  private static let mostLines = 40

  /// Prepares notes that are `width` wide.
  ///
  /// - Parameters:
  ///   - absences: Whose value is undefined, and why; each reason stands once, before it those it holds
  ///     for, unless it holds for all.
  ///   - count: How many there are in all.
  ///   - width: How wide the lines may be.
  init(_ absences: [(name: String, reason: String)], of count: Int, width: Double) {
    var reasons: [String] = []
    var names: [String: [String]] = [:]
    for absence in absences {
      if names[absence.reason] == nil { reasons.append(absence.reason) }
      if names[absence.reason]?.contains(absence.name) != true {
        names[absence.reason, default: []].append(absence.name)
      }
    }
    let sentences = reasons.prefix(Self.mostLines).map { reason in
      let all = names[reason] ?? []
      let sentence = ShortName.cleaned(String(reason.prefix(500)))
      guard all.count < count || count < 2 else { return "\(undefinedSign) \(sentence)" }
      let some = all.prefix(Self.mostNames).map { ShortName.cleaned(String($0.prefix(80))) }
      let list = some.joined(separator: ", ") + (all.count > some.count ? ", …" : "")
      return "\(undefinedSign) \(list): \(sentence)"
    }
    lines = Array(
      sentences.flatMap { TextWrapping.lines($0, size: Self.size, width: width) }
        .prefix(Self.mostLines))
  }

  /// How high they are, with the gap above.
  var height: Double { lines.isEmpty ? 0 : 8 + Double(lines.count) * Self.lineHeight }

  /// Writes them with the upper edge of the gap at `top`.
  func draw(into drawing: inout ChartDrawing, top: Double) {
    for (number, line) in lines.enumerated() {
      drawing.letters(
        line, 0, top + 8 + (Double(number) + 0.75) * Self.lineHeight, .start, .quiet,
        size: Self.size)
    }
  }
}
