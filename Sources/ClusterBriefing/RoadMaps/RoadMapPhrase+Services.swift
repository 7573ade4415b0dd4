import ClusterEvaluation
import CooperationRecords

/// Which services of the cluster were used.
extension RoadMapPhrase {
  static let noServices = Sentence(
    english: "The records tell activities and not which services of the cluster organisation were "
      + "used.",
    latvian: "Ierakstos ir aktivitātes, bet nav norādīts, kuri klastera organizācijas pakalpojumi "
      + "izmantoti.")

  /// Services with the numbers of their users, and how many `more` there are.
  static func services(_ uses: [(service: String, users: String)], more: Int) -> Sentence {
    let list = uses.map { "\($0.service.shortened(to: 50)) (\($0.users))" }.joined(separator: "; ")
    guard more > 0 else {
      return Sentence(
        english: list.isEmpty ? "none" : list, latvian: list.isEmpty ? "nav" : list)
    }
    return Sentence(
      english: "\(list); and \(more) more", latvian: "\(list); un vēl \(more)")
  }

  static func usedServices(_ own: Sentence, others: Sentence, isOfMembers: Bool) -> Sentence {
    Sentence(
      english: "Services of the cluster that it has used (in brackets the number of "
        + "\(users(isOfMembers).english)): \(own.english). Others that were used: "
        + "\(others.english).",
      latvian: "Klastera pakalpojumi, kurus tā izmantojusi (iekavās – "
        + "\(users(isOfMembers).latvian) skaits): \(own.latvian). Citi izmantotie "
        + "pakalpojumi: \(others.latvian).")
  }

  static func usedByMembers(_ all: Sentence, isOfMembers: Bool) -> Sentence {
    Sentence(
      english: "Services of the cluster that were used (in brackets the number of "
        + "\(users(isOfMembers).english)): \(all.english).",
      latvian: "Izmantotie klastera pakalpojumi (iekavās – \(users(isOfMembers).latvian) "
        + "skaits): \(all.latvian).")
  }

  private static func users(_ isOfMembers: Bool) -> Sentence {
    isOfMembers
      ? Sentence(english: "members, past ones too", latvian: "biedru, arī bijušo,")
      : Sentence(english: "organisations", latvian: "organizāciju")
  }
}
