import ClusterEvaluation
import CooperationRecords

/// The words of the page that sets clusters side by side.
enum PagePhrase {
  static let kicker = Sentence(english: "Clusters side by side", latvian: "Klasteri līdzās")
  static let findings = Sentence(
    english: "Which clusters can be told apart", latvian: "Kurus klasterus var atšķirt")
  static let clusters = Sentence(english: "The clusters", latvian: "Klasteri")
  static let indicators = Sentence(
    english: "Indicator by indicator", latvian: "Rādītājs pēc rādītāja")
  static let counts = Sentence(
    english: "Counts, for description only", latvian: "Skaiti – tikai aprakstam")
  static let countsLead = Sentence(
    english:
      "These numbers grow with the size of a cluster. They describe it, and compare nothing.",
    latvian: "Šie skaitļi aug līdz ar klastera lielumu. Tie to apraksta, bet neko nesalīdzina.")
  static let missing = Sentence(
    english: "What the records cannot tell", latvian: "Ko ieraksti nevar pateikt")
  static let method = Sentence(english: "Method and cautions", latvian: "Metode un brīdinājumi")

  static let name = Sentence(english: "Cluster", latvian: "Klasteris")
  static let organisations = Sentence(english: "Organisations", latvian: "Organizācijas")
  static let members = Sentence(english: "Members", latvian: "Biedri")
  static let activities = Sentence(english: "Activities", latvian: "Aktivitātes")
  static let window = Sentence(english: "Window", latvian: "Laika posms")
  static let compared = Sentence(english: "Compared", latvian: "Salīdzināts")
  static let yes = Sentence(english: "yes", latvian: "jā")
  static let no = Sentence(english: "no, too few activities", latvian: "nē, par maz aktivitāšu")
  static let alone = Sentence(
    english: "no, there is no other", latvian: "nē, nav ar ko salīdzināt")
  static let allTime = Sentence(english: "all", latvian: "viss")
  static let indicator = Sentence(english: "Indicator", latvian: "Rādītājs")
  static let value = Sentence(english: "Value", latvian: "Vērtība")

  static let raw = Sentence(english: "As it is", latvian: "Kā ir")
  static let chance = Sentence(english: "Beside chance", latvian: "Līdzās nejaušībai")
  static let fixed = Sentence(english: "chance does not change it", latvian: "nejaušība to nemaina")
  static let notDrawn = Sentence(english: "not drawn", latvian: "nav izlozēts")

  static func common(_ size: Int?) -> Sentence {
    guard let size else { return Sentence(english: "Not compared", latvian: "Nesalīdzina") }
    return Sentence(english: "At \(size) activities", latvian: "Pie \(size) aktivitātēm")
  }

  static let reading = Sentence(
    english:
      "Dots are values and lines 95 % intervals; ‹ and › say that a line goes on. Only the middle panel compares clusters of "
      + "different size. On the right the grey bar is where chance puts 95 % of its networks, and "
      + "the stroke their mean.",
    latvian:
      "Punkti ir vērtības, līnijas – 95 % intervāli; ‹ un › rāda, ka līnija turpinās. Dažāda lieluma klasterus salīdzina tikai "
      + "vidējais attēls. Labajā attēlā pelēkajā joslā ir 95 % nejaušo tīklu, svītra ir to vidējais."
  )

  /// The title: what was found of `clusters` clusters by `indicators` indicators that compare them.
  static func title(
    clusters: Int, isCompared: Bool, told: Int, pairs: Int, indicators: Int
  ) -> Sentence {
    if clusters < 2 {
      return Sentence(
        english: "One cluster alone: there is nothing to compare it with",
        latvian: "Tikai viens klasteris: nav, ar ko to salīdzināt")
    }
    if !isCompared || pairs == 0 {
      return Sentence(
        english: "These clusters are too small to be compared",
        latvian: "Šie klasteri ir par mazu, lai tos salīdzinātu")
    }
    if told == 0 {
      return Sentence(
        english: "The records cannot tell these clusters apart",
        latvian: "Pēc šiem ierakstiem klasterus nevar atšķirt")
    }
    return Sentence(
      english:
        "The clusters differ in \(told) of the \(indicators) indicators that can compare them",
      latvian:
        "Klasteri atšķiras \(told) no \(indicators) rādītājiem, pēc kuriem tos var salīdzināt")
  }

  static func subtitle(told: Int, pairs: Int) -> Sentence {
    Sentence(
      english: "\(told) of \(pairs) comparisons of two clusters show a difference beyond the "
        + "uncertainty of the records",
      latvian:
        "Atšķirību, kas pārsniedz ierakstu nenoteiktību, rāda \(told) no \(pairs) divu klasteru "
        + "salīdzinājumiem")
  }

  static let noRanking = Sentence(
    english: "A higher rank is not a better one.",
    latvian: "Augstāka vieta nav labāka vieta.")

  static let noRankingReason = Sentence(
    english:
      "Where two clusters are not named as different, the records do not carry an order of them.",
    latvian: "Ja divi klasteri nav nosaukti kā atšķirīgi, ieraksti nepamato to secību.")

  static let distances = Sentence(
    english: "Distances between the clusters", latvian: "Attālumi starp klasteriem")
  static let treeTitle = Sentence(english: "Tree", latvian: "Koks")
  static let mapTitle = Sentence(english: "Map", latvian: "Karte")

  static let likenessCaption = Sentence(
    english: "How alike the clusters are by portrait divergence, sizes included",
    latvian: "Cik līdzīgi klasteri ir pēc portretu novirzes, ieskaitot izmērus")

  static func likenessReading(share: String?, negative: String?) -> Sentence {
    guard let share else {
      return Sentence(
        english:
          "In the tree the most alike clusters meet first; it always finds groups, also where "
          + "there are none.",
        latvian:
          "Kokā vispirms satiekas līdzīgākie klasteri; grupas tas atrod vienmēr, arī tad, ja to "
          + "nav.")
    }
    let (english, latvian) = (
      negative.map { " \($0) can be shown on no map." } ?? "",
      negative.map { " \($0) nevar parādīt nekādā kartē." } ?? ""
    )
    return Sentence(
      english: "In the tree the most alike clusters meet first; it always finds groups, also where "
        + "there are none. On the map near clusters are alike; it shows \(share) of the distances."
        + english + " Discs are as large as the clusters have organisations.",
      latvian:
        "Kokā vispirms satiekas līdzīgākie klasteri; grupas tas atrod vienmēr, arī tad, ja to "
        + "nav. Kartē tuvi klasteri ir līdzīgi; tā parāda \(share) no attālumiem." + latvian
        + " Apļu lielums atbilst organizāciju skaitam.")
  }

  static func treeDescription(_ steps: [String]) -> Sentence {
    let list = steps.joined(separator: "; ")
    return Sentence(
      english: "A tree of clusters. They meet in this order, at these distances: \(list).",
      latvian: "Klasteru koks. Tie satiekas šādā secībā un attālumos: \(list).")
  }

  static let mapDescription = Sentence(
    english: "A map of the clusters on which near ones are alike; the table of distances holds the "
      + "same.",
    latvian: "Klasteru karte, kurā tuvie ir līdzīgi; tas pats ir attālumu tabulā.")

  static let networkCaption = Sentence(
    english: "Organisations that two clusters share",
    latvian: "Organizācijas, kas ir kopīgas diviem klasteriem")
  static let networkReading = Sentence(
    english: "Numbers on the lines count the organisations that are in both; discs are as large as "
      + "the clusters have organisations.",
    latvian: "Skaitļi uz līnijām rāda, cik organizāciju ir abos klasteros; apļu lielums atbilst "
      + "organizāciju skaitam.")

  static func networkDescription(_ pairs: [String]) -> Sentence {
    let list = pairs.joined(separator: "; ")
    return Sentence(
      english: "The clusters around a circle, joined by the organisations they share: \(list).",
      latvian: "Klasteri ap apli, savienoti ar kopīgām organizācijām: \(list).")
  }
}
