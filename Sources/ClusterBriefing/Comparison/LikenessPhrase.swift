import ClusterEvaluation
import CooperationRecords

/// The words of how alike clusters are, and of what they share.
enum LikenessPhrase {
  static let heading = Sentence(
    english: "How alike the clusters are as networks", latvian: "Cik līdzīgi klasteri ir kā tīkli")
  static let networkHeading = Sentence(
    english: "Ties between the clusters", latvian: "Saites starp klasteriem")

  static let pair = Sentence(english: "clusters", latvian: "klasteri")
  static let distance = Sentence(english: "distance", latvian: "attālums")
  static let expected = Sentence(english: "by chance", latvian: "nejauši")
  static let z = Sentence(english: "z", latvian: "z")
  static let adjustedP = Sentence(english: "p, adjusted", latvian: "p, koriģēts")

  static let sharedOrganisations = Sentence(
    english: "shared organisations", latvian: "kopīgas organizācijas")
  static let sharedActivities = Sentence(
    english: "shared activities", latvian: "kopīgas aktivitātes")
  static let memberTies = Sentence(
    english: "ties between members", latvian: "saites starp biedriem")
  static let membersUnknown = Sentence(
    english: "The records do not say who is a member, so ties between members are not known.",
    latvian: "Ierakstos nav norādīts, kas ir klastera biedri, tāpēc saites starp biedriem nav "
      + "zināmas.")
  static let nothingShared = Sentence(
    english:
      "No two clusters share an organisation or an activity, and no tie joins their members.",
    latvian: "Nevieniem diviem klasteriem nav kopīgu organizāciju vai aktivitāšu, un neviena saite "
      + "nesavieno to biedrus.")
  static let oneCluster = Sentence(
    english: "There is one cluster only.", latvian: "Ir tikai viens klasteris.")
  static let fewerThanTwo = Sentence(
    english: "Fewer than two clusters have this distance.",
    latvian: "Šāds attālums nav pat diviem klasteriem.")

  static func method(replicates: Int) -> Sentence {
    replicates == 0
      ? Sentence(
        english:
          "Nothing was drawn by chance, so that it is not known what sizes alone make of these "
          + "distances.",
        latvian:
          "Nejauši tīkli netika izlozēti, tāpēc nav zināms, ko šajos attālumos rada izmēri vien.")
      : Sentence(
        english:
          "Beside each distance stands its mean over \(replicates) draws in which both clusters "
          + "keep their sizes. The adjusted p holds for all pairs of a distance together.",
        latvian: "Blakus katram attālumam ir tā vidējais \(replicates) izlozēs, kurās abi klasteri "
          + "saglabā savus izmērus. Koriģētais p attiecas uz visiem attāluma pāriem kopā.")
  }

  /// Which pairs are further from each other, or nearer, than their sizes make them.
  static func beyond(_ names: [String], of pairs: Int, wasDrawn: Bool) -> Sentence {
    guard wasDrawn else { return Sentence(english: "", latvian: "") }
    if names.isEmpty {
      return Sentence(
        english: "No two clusters differ beyond what chance makes of their sizes (\(pairs) pairs).",
        latvian: "Nevieni divi klasteri neatšķiras vairāk, nekā tas nejauši izriet no to izmēriem "
          + "(pāru skaits: \(pairs)).")
    }
    let list = names.joined(separator: "; ")
    return Sentence(
      english: "Not explained by sizes (\(names.count) of \(pairs) pairs): \(list).",
      latvian: "Izmēri to neizskaidro (\(names.count) no \(pairs) pāriem): \(list).")
  }

  /// What a pair is called that lies further apart than chance makes it, or nearer.
  static func deviation(_ first: String, _ second: String, isFurther: Bool) -> Sentence {
    isFurther
      ? Sentence(
        english: "\(first) – \(second) (less alike)",
        latvian: "\(first) – \(second) (mazāk līdzīgi)")
      : Sentence(
        english: "\(first) – \(second) (more alike)", latvian: "\(first) – \(second) (līdzīgāki)")
  }
}
