import ClusterEvaluation
import CooperationRecords
import Documents
import Terminology

/// The words of a road map.
enum RoadMapPhrase {
  static let standingHeading = Sentence(english: "Where it stands", latvian: "Pašreizējā vieta")
  static let usedHeading = Sentence(
    english: "What it has used", latvian: "Kas izmantots")
  static let meetHeading = Sentence(english: "Whom to meet next", latvian: "Ar ko iepazīties")
  static let toMeet = Sentence(
    english: "to meet next, by number", latvian: "ar ko iepazīties, pēc numura")

  // MARK: - The head

  static func title(_ report: RoadMapReport) -> Sentence {
    let map = report.map
    let name = map.member.name.shortened(to: 90)
    guard report.tellsPartners, case .count(let partners) = report.rings[0] else {
      return Sentence(
        english: "\(name): next steps in the cluster", latvian: "\(name): nākamie soļi klasterī")
    }
    guard partners > 0 else {
      return Sentence(
        english: "\(name) has no partner in the cluster yet",
        latvian: "\(name): klasterī vēl nav neviena partnera")
    }
    guard case .count(let second) = report.rings[1], second > 0 else {
      return Sentence(
        english: "\(name) works with \(DocumentLanguage.english.counted(partners, .partner))",
        latvian: "\(name) sadarbojas ar \(latvianPartners(partners))")
    }
    return Sentence(
      english:
        "\(name) works with \(DocumentLanguage.english.counted(partners, .partner)), who lead\(partners == 1 ? "s" : "") to "
        + "\(second) more",
      latvian:
        "\(name) sadarbojas ar \(latvianPartners(partners)), caur \(partners == 1 ? "to" : "tiem") – vēl ar "
        + DocumentLanguage.latvian.counted(second, .organisation, in: .instrumental))
  }

  private static func latvianPartners(_ count: Int) -> String {
    DocumentLanguage.latvian.counted(count, .partner, in: .instrumental)
  }

  static func kicker(_ map: RoadMap) -> Sentence {
    Sentence(
      english: "Cooperation road map · \(map.cluster)",
      latvian: "Sadarbības ceļa karte · \(map.cluster)")
  }

  static func member(_ map: RoadMap) -> Sentence {
    let (english, latvian) =
      switch (map.isMember, map.joined) {
      case (nil, _): ("membership not told by the records", "dalība ierakstos nav norādīta")
      case (false?, _): ("not a member now", "pašlaik nav biedrs")
      case (true?, let joined?): ("member since \(joined)", "biedrs kopš \(joined)")
      case (true?, nil):
        ("member; the date of joining is not known", "biedrs; iestāšanās datums nav zināms")
      }
    let kind = map.member.kind.sentence
    return Sentence(
      english: "\(map.member.kind == .unknown ? "kind not known" : kind.english) · \(english)",
      latvian: "\(map.member.kind == .unknown ? "veids nav zināms" : kind.latvian) · \(latvian)")
  }

  static func until(_ day: CalendarDay) -> Sentence {
    Sentence(english: "records until \(day)", latvian: "ieraksti līdz \(day)")
  }

  // MARK: - Where it stands

  static let fewPartners = Sentence(
    english: "This edition for everybody tells nothing of partners where there may be fewer than "
      + "three; that is no finding about this member, and some of those suggested may be partners "
      + "already.",
    latvian: "Šajā publiskajā izdevumā par partneriem nekas nav teikts, ja to var būt mazāk nekā "
      + "trīs; tas nav secinājums par šo biedru, un daļa ieteikto jau var būt partneri.")

  static func activities(_ own: String, of all: String) -> Sentence {
    Sentence(
      english: "Activities it takes part in: \(own) of the \(all) in the cluster.",
      latvian: "Aktivitātes, kurās tā piedalās: \(own) no \(all) klasterī.")
  }

  static func rings(_ counts: [String]) -> Sentence {
    Sentence(
      english:
        "Partners: \(counts[0]); partners of these: \(counts[1]); other organisations in the "
        + "cluster: \(counts[2]).",
      latvian: "Partneri: \(counts[0]); to partneri: \(counts[1]); citas organizācijas klasterī: "
        + "\(counts[2]).")
  }

  static func caption(isPart: Bool, _ audience: RoadMapAudience) -> Sentence {
    let dots = audience == .internal
    return Sentence(
      english: "In the middle the member, around it its partners, around them theirs."
        + (dots ? " Grey dots: others in the cluster." : "")
        + (isPart ? " Where they are too many, the closest are drawn." : ""),
      latvian: "Vidū biedrs, ap to tā partneri, ap tiem – to partneri."
        + (dots ? " Pelēkie punkti: citi klasterī." : "")
        + (isPart ? " Ja to ir par daudz, zīmēti tuvākie." : ""))
  }

  static func alternative(_ report: RoadMapReport) -> Sentence {
    let neighbourhood = report.map.neighbourhood
    let name = report.map.member.name
    let first = neighbourhood.places.filter { $0.steps == 1 }.prefix(8)
      .map(\.organisation.name).joined(separator: "; ")
    let meet = report.map.suggestions.map(\.organisation.name).joined(separator: "; ")
    return Sentence(
      english: "The neighbourhood of \(name) in the cluster. Partners it works with closest: "
        + "\(first.isEmpty ? "none" : first). To meet next: \(meet.isEmpty ? "nobody" : meet).",
      latvian: "\(name) apkārtne klasterī. Partneri, ar kuriem sadarbība ir ciešākā: "
        + "\(first.isEmpty ? "nav" : first). Ar ko iepazīties: \(meet.isEmpty ? "nav" : meet).")
  }
}
