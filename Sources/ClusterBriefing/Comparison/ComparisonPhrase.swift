import ClusterEvaluation
import CooperationRecords

/// The words of a comparison.
enum ComparisonPhrase {
  static let clusters = Sentence(english: "Clusters", latvian: "Klasteri")
  static let fixed = Sentence(english: "fixed by the null", latvian: "nejaušība nemaina")

  static let columns = [
    Sentence(english: "cluster", latvian: "klasteris"),
    Sentence(english: "value", latvian: "vērtība"),
    Sentence(english: "95 % interval", latvian: "95 % intervāls"),
    Sentence(english: "at the common size", latvian: "pie kopīgā skaita"),
    Sentence(english: "by chance", latvian: "nejauši"),
    Sentence(english: "z", latvian: "z"), Sentence(english: "p", latvian: "p"),
  ]

  static let withoutRunner = Sentence(
    english: "without the cluster organisation", latvian: "bez klastera organizācijas")

  static let notCompared = Sentence(
    english: "fewer than \(ClusterComparison.fewestActivities) activities: not comparable",
    latvian: "mazāk nekā \(ClusterComparison.fewestActivities) aktivitāšu: nav salīdzināms")

  static func size(of cluster: EvaluatedCluster) -> Sentence {
    let (organisations, activities) = (cluster.organisationCount, cluster.activityCount)
    let members = cluster.memberCount
    return Sentence(
      english: "\(cluster.name): organisations \(organisations)"
        + (members.map { " (members \($0))" } ?? "") + ", activities \(activities)",
      latvian: "\(cluster.name): organizācijas \(organisations)"
        + (members.map { " (biedri \($0))" } ?? "") + ", aktivitātes \(activities)")
  }

  static func commonSize(_ size: Int?) -> Sentence {
    guard let size else {
      return Sentence(
        english: "Fewer than two clusters have \(ClusterComparison.fewestActivities) activities or "
          + "more: nothing is compared.",
        latvian: "Vismaz \(ClusterComparison.fewestActivities) aktivitātes nav pat diviem "
          + "klasteriem: nekas netiek salīdzināts.")
    }
    return Sentence(
      english:
        "Common number of activities: \(size). Clusters are compared at it, since most numbers "
        + "grow or fall with the number of activities.",
      latvian:
        "Kopīgais aktivitāšu skaits: \(size). Klasteri salīdzināti pie šī skaita, jo vairums "
        + "skaitļu mainās līdz ar aktivitāšu skaitu.")
  }

  static func method(seed: UInt64) -> Sentence {
    Sentence(
      english:
        "By chance: activities traded among organisations within years, members with members. "
        + "Seed: \(seed).",
      latvian:
        "Nejauši: aktivitātes samainītas starp organizācijām gada ietvaros, biedri ar biedriem. "
        + "Sēkla: \(seed).")
  }

  static let otherSizes = Sentence(
    english: "The clusters differ in their numbers of organisations.",
    latvian: "Klasteri atšķiras pēc organizāciju skaita.")

  static let otherSizesReason = Sentence(
    english:
      "Who has fewer organisations repeats ties sooner at the same number of activities: a difference "
      + "may be one of size alone.",
    latvian:
      "Kur organizāciju ir mazāk, tur pie tā paša aktivitāšu skaita saites ātrāk atkārtojas: atšķirības "
      + "iemesls var būt tikai lielums.")

  static let variesWithOrganisations = Sentence(
    english:
      "No pair was compared: it depends on which organisations there are, and activities do not tell "
      + "how far it would vary.",
    latvian:
      "Neviens pāris netika salīdzināts: tas ir atkarīgs no pašām organizācijām, un aktivitātes neliecina, "
      + "cik ļoti tas svārstītos.")

  static let cannotBeRanked = Sentence(
    english: "These clusters cannot be ranked by it: each may have any rank.",
    latvian: "Pēc šī rādītāja klasterus nevar sarindot: katram iespējama jebkura vieta.")

  /// The ranks of the clusters, each beside its name.
  static func ranks(_ ranks: [String]) -> Sentence {
    let list = ranks.joined(separator: "; ")
    return Sentence(
      english: "Ranks at the common number, the highest first: \(list).",
      latvian: "Vietas pie kopīgā skaita, augstākā vērtība pirmā: \(list).")
  }

  static func range(_ range: ClosedRange<Int>) -> String {
    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)–\(range.upperBound)"
  }

  /// Which clusters can be told apart, of so many pairs that were compared.
  static func told(_ told: [String], of pairs: Int) -> Sentence {
    if pairs == 0 {
      return Sentence(
        english: "No pair was compared.", latvian: "Neviens pāris netika salīdzināts.")
    }
    if told.isEmpty {
      return Sentence(
        english: "No two of these clusters can be told apart by it (\(pairs) pairs).",
        latvian: "Pēc šī rādītāja klasterus nevar atšķirt (salīdzināto pāru skaits: \(pairs)).")
    }
    let list = told.joined(separator: "; ")
    return Sentence(
      english: "Told apart (\(told.count) of \(pairs) pairs): \(list).",
      latvian: "Atšķirami (\(told.count) no \(pairs) pāriem): \(list).")
  }
}
