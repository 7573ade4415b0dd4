import Kopa

/// The headings of tables that are printed for people.
extension Sentence {
  static let organisation = Sentence(english: "organisation", latvian: "organizācija")
  static let activity = Sentence(english: "activity", latvian: "aktivitāte")
  static let sourceOfTie = Sentence(english: "source", latvian: "viens gals")
  static let targetOfTie = Sentence(english: "target", latvian: "otrs gals")
  static let measure = Sentence(english: "measure", latvian: "rādītājs")
  static let value = Sentence(english: "value", latvian: "vērtība")
  static let organisations = Sentence(english: "organisations", latvian: "organizācijas")
  static let reason = Sentence(english: "reason", latvian: "iemesls")

  /// What the records were divided by.
  static func heading(of grouping: CooperationRecords.Grouping) -> Sentence {
    let latvian =
      switch grouping {
      case .year: "gads"
      case .cluster: "klasteris"
      case .territory: "teritorija"
      case .activityKind: "aktivitātes veids"
      case .ris3Direction: "RIS3 virziens"
      case .ris3Area: "RIS3 joma"
      case .theme: "tēma"
      case .country: "valsts"
      case .cohort: "kohorta"
      case .attribute(let name): name
      }
    return Sentence(english: grouping.description, latvian: latvian)
  }
}

/// The list of measures.
extension Sentence {
  static let settings = Sentence(english: "Settings", latvian: "Iestatījumi")
  static let source = Sentence(english: "Source", latvian: "Avots")

  static func what(_ subject: MeasureSubject) -> Sentence {
    switch subject {
    case .nodes, .modes:
      Sentence(english: "organisations, activities", latvian: "organizācijas, aktivitātes")
    case .ties: Sentence(english: "ties", latvian: "saites")
    case .network: Sentence(english: "network", latvian: "tīkls")
    case .pairOfNetworks: Sentence(english: "two networks", latvian: "divi tīkli")
    }
  }
}
