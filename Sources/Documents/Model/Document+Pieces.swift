extension Document {
  /// The figures, in the order of their numbers.
  package var figures: [Figure] { sections.flatMap { $0.blocks.flatMap(\.figures) } }
}

extension Block {
  fileprivate var figures: [Figure] {
    switch self {
    case .figure(let figure): [figure]
    case .subsection(let subsection): subsection.blocks.flatMap(\.figures)
    case .paragraph, .keyNumbers, .table, .list, .findings, .notes: []
    }
  }
}

extension Text {
  /// Its characters, without emphasis and links.
  package var characters: String { runs.map(\.characters).joined() }
}
