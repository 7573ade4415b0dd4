extension FormatLoss {
  /// The losses in one sentence, names of nodes counted.
  public static func summary(of losses: [FormatLoss], in format: NetworkFileFormat) -> String? {
    guard !losses.isEmpty else { return nil }
    var names = 0
    var parts: [String] = []
    for loss in losses {
      if case .name = loss { names += 1 } else { parts.append(loss.description) }
    }
    if names > 0 { parts.append("names as they are (\(names))") }
    let shown = parts.prefix(12).joined(separator: ", ")
    let more = parts.count > 12 ? ", and \(parts.count - 12) more" : ""
    return "A .\(format.rawValue) file does not hold: \(shown)\(more)."
  }
}
