extension MeasureCatalogue {
  /// The measures of who is tied to whom by degree and by kind.
  static let mixing: [Entry] = [
    Entry { _ in .network(DegreeAssortativity()) },
    Entry { .network(AttributeAssortativity(by: $0.text("by", default: "kind"), ties: $0.ties())) },
    Entry { .network(EIIndex(by: $0.text("by", default: "kind"), ties: $0.ties())) },
    Entry { .network(RescaledEIIndex(by: $0.text("by", default: "kind"))) },
  ]
}
