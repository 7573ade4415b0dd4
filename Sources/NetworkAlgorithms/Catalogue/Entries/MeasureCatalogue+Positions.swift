import NetworkCore

extension MeasureCatalogue {
  /// The measures of who has the same ties as whom.
  static let positions: [Entry] = [
    Entry {
      .partition(
        StructuralEquivalence(
          groups: Int($0.wholeNumber("groups", in: 1...1000, default: 3)),
          distance: $0.word("distance", default: .euclidean), ties: $0.ties()))
    },
    Entry { .partition($0.regularEquivalence()) },
    Entry {
      .partition(
        Concor(splits: Int($0.wholeNumber("splits", in: 1...20, default: 2)), ties: $0.ties()))
    },
    Entry { .partition($0.blockmodel()) },
    Entry { .network(BlockmodelInconsistencies(of: $0.blockmodel())) },
  ]
}

extension MeasureSettings {
  fileprivate mutating func regularEquivalence() -> RegularEquivalence {
    let variant = word("variant", default: RegularEquivalence.Variant.exact)
    let attribute = text("by", default: RegularEquivalence.noKinds)
    return RegularEquivalence(
      variant: variant, by: attribute == RegularEquivalence.noKinds ? nil : attribute)
  }

  fileprivate mutating func blockmodel() -> Blockmodel {
    Blockmodel(
      groups: Int(wholeNumber("groups", in: 1...100, default: 2)),
      blocks: word("blocks", default: .structural),
      starts: Int(wholeNumber("starts", in: 1...1000, default: 20)), seed: seed())
  }
}
