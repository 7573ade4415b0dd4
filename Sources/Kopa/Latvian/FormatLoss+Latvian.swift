public import CooperationRecords
public import NetworkFormats

extension FormatLoss {
  /// The losses in one sentence of each language, names of nodes counted.
  public static func sentence(
    of losses: [FormatLoss], in format: NetworkFileFormat
  ) -> Sentence? {
    guard let english = summary(of: losses, in: format) else { return nil }
    var names = 0
    var parts: [String] = []
    for loss in losses {
      if case .name = loss { names += 1 } else { parts.append(loss.latvian) }
    }
    if names > 0 { parts.append("nosaukumi, kā rakstīti (\(names))") }
    let shown = parts.prefix(12).joined(separator: ", ")
    let more = parts.count > 12 ? " un vēl \(parts.count - 12)" : ""
    return Sentence(
      english: english,
      latvian: "Failā .\(format.rawValue) nesaglabājas: \(shown)\(more).")
  }

  private var latvian: String {
    switch self {
    case .name(let node): "nosaukums „\(node)”, kā rakstīts"
    case .attribute(let name): "pazīme „\(name)”, kāda tā ir"
    case .choice(let name): "konteksta „\(name)”"
    case .times: "saišu laiki"
    case .directions: "saišu virzieni"
    case .modes: "divi virsotņu veidi"
    case .nodes(let count): "daļa virsotņu (\(count))"
    case .ties: "saites, kādas tās ir"
    }
  }
}
