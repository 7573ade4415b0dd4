import CooperationRecords
import Documents
import NetworkCore
import Terminology

/// The briefing in English.
struct EnglishWords: BriefingWords {
  let language = DocumentLanguage.english
  let synthetic = "SYNTHETIC DATA: made up, about nobody"

  func title(_ facts: BriefingFacts) -> String {
    let groups = facts.groups.count
    if groups == 0 {
      return facts.holdsTies
        ? "Nobody in this network is tied to anybody else"
        : "Nobody in these records works with anybody else"
    }
    if 2 * facts.largestGroupSize >= facts.organisationCount {
      return "\(number(facts.largestGroupSize)) of \(number(facts.organisationCount)) "
        + "organisations form one connected field"
    }
    return (facts.holdsTies ? "The network" : "Cooperation")
      + " falls into \(number(groups)) separate groups"
  }

  func subtitle(_ facts: BriefingFacts) -> String {
    switch facts.keystoneCount {
    case 0 where facts.groups.isEmpty && facts.holdsTies: "There is not one tie in it."
    case 0 where facts.groups.isEmpty: "No activity in these records has two partners."
    case 0 where facts.holdsTies:
      "Whichever single organisation leaves, those it is tied to stay linked."
    case 0: "Whichever single organisation leaves, those it worked with stay linked."
    case 1: "One organisation holds others in: if it left, they would lose their link to the rest."
    default:
      "\(number(facts.keystoneCount)) organisations hold others in: if one of them left, "
        + "some would lose their link to the rest."
    }
  }

  func kicker(_ title: String, window: DateWindow?) -> String {
    window.map { "\(title) · \(years($0))" } ?? title
  }

  let mapHeading = "Who works with whom"
  let numbersHeading = "In numbers"
  let moreNumbersHeading = "More numbers"
  let brokersHeading = "Who connects whom"
  let aloneHeading = "Who stands alone"
  let methodHeading = "How it was measured"
  let dataHeading = "What the records say, and what they do not"

  func lead(of brokers: [Broker], _ facts: BriefingFacts) -> String {
    guard let first = brokers.first else {
      return "No organisation lies between others: all who are linked are linked directly."
    }
    let way =
      "\(first.name) lies between others most often: \(share(first.share)) of the pairs of other "
      + "organisations reach each other through it."
    let worst = brokers.max { $0.cutOff < $1.cutOff }
    guard let worst, worst.cutOff > 0 else {
      return way + " Yet nobody would be cut off if it left."
    }
    let others =
      language.counted(worst.cutOff, .organisation)
      + (worst.cutOff == 1 ? " would lose its" : " would lose their")
    return way + " If \(worst.name) left, \(others) link to the largest part of the group."
  }

  let brokersCaption = "The organisations that most often lie between two others, ten at most"
  let brokersReading =
    "“Paths through it”: of all pairs of other organisations, the share whose shortest way to "
    + "each other leads through this one. “Cut off without it”: how many would lose their link "
    + "to the largest part of their group."
  let organisation = "Organisation"
  let kind = "Kind"
  let country = "Country"
  let activities = "Activities"
  let ties = "Ties"
  let strength = "Strength of its ties"
  let partners = "Partners"
  let pathShare = "Paths through it, %"
  let cutOff = "Cut off without it"
  let communityCaution =
    "Being between others shows a position in these records. It says nothing of how good an "
    + "organisation's work is."

  let organisationsCaption = "All organisations of the network"

  func groupTableCaption(organisations: Int) -> String {
    "The discs of the map. The table of all \(number(organisations)) organisations is what "
      + "“kopa network INPUT --table nodes” prints."
  }

  let group = "Led by, or country"

  func community(of leading: [String]) -> String {
    "Community of \(leading.first ?? "–")"
  }

  func lookUp(organisations: Int, of all: Int) -> String {
    "Find by name, among the \(number(organisations)) of \(number(all)) organisations with the "
      + "most partners"
  }

  func mapCaption(_ facts: BriefingFacts) -> String {
    let organisations = language.counted(facts.organisationCount, .organisation)
    return facts.holdsTies
      ? "\(organisations) and \(language.counted(facts.tieCount, .tie))."
      : "\(organisations) in \(language.counted(facts.activityCount, .activity))."
  }

  let unrecordedCaution =
    "Who stands alone here may cooperate in ways that nobody recorded."

  func organisationsInActivities(_ facts: BriefingFacts) -> String {
    facts.holdsTies
      ? "organisations, with \(language.counted(facts.tieCount, .tie)) between them"
      : "organisations, in \(language.counted(facts.activityCount, .activity))"
  }

  func withPartner(_ facts: BriefingFacts) -> String {
    "organisations have at least one partner"
  }

  let medianPartners = "partners is the median: half of the organisations have no more than that"

  func inLargestGroup(_ facts: BriefingFacts) -> String {
    "organisations are linked to one another, directly or through others, in the largest group"
  }

  func repeatedTies(_ facts: BriefingFacts) -> String {
    "pairs of partners have worked together in two activities or more"
  }

  func strongerTies(than weakest: Double) -> String {
    "ties are stronger than the weakest, whose strength is \(language.strength(weakest))"
  }

  func enterprisesWithResearch(_ reach: BriefingFacts.EnterpriseReach) -> String {
    "SMEs work with a university or a research institute"
  }

  func withoutClusterOrganisations(_ reduction: BriefingFacts.Reduction, of now: Int) -> String {
    "organisations would be left in the largest group, now \(number(now)), without the "
      + language.counted(reduction.removed, .clusterOrganisation)
  }

  func base(_ facts: BriefingFacts, window: DateWindow?) -> String {
    "n = \(number(facts.organisationCount))" + (window.map { ", \(years($0))" } ?? "")
  }

  func outOf(_ part: Int, _ whole: Int) -> String { "\(number(part)) of \(number(whole))" }

  func aloneLead(_ facts: BriefingFacts) -> String {
    let alone =
      switch facts.isolates.count {
      case 0: "Every organisation has at least one partner."
      case 1: "One organisation has no partner in these records."
      default: "\(number(facts.isolates.count)) organisations have no partner in these records."
      }
    let apart = facts.groups.dropFirst()
    guard !apart.isEmpty else { return alone }
    let members = apart.reduce(0) { $0 + $1.count }
    return alone + " Beside the largest group, "
      + (apart.count == 1
        ? "one group of \(number(members)) organisations works by itself."
        : "\(number(apart.count)) smaller groups, \(number(members)) organisations in all, work "
          + "by themselves.")
  }

  let isolatesCaption = "Organisations without a partner"
  let groupsCaption = "Groups that no tie joins to the largest one"
  let members = "Members"
  let size = "Organisations"
  func andOthers(_ count: Int) -> String {
    "and \(language.counted(count, .other))"
  }

  func rule(_ context: NetworkContext) -> [(term: String, text: String)] {
    let projection =
      switch context["projection"].flatMap(ProjectionRule.init) {
      case .count: "The strength of a tie is the number of activities that two organisations share."
      case .fractional, nil:
        "Each activity is shared out among its partners: with n partners, it adds 1/(n − 1) to "
          + "the tie of every two."
      case .hyperbolic:
        "The more partners an activity has, the less it counts: with n partners, it adds 1/n to "
          + "the tie of every two."
      case .cosine:
        "The strength of a tie is the number of shared activities divided by √(a · b), with a and b "
          + "the numbers of activities of the two: 1 if they do everything together."
      case .jaccard:
        "The strength of a tie is the share of the activities of either that both are in: 1 if they "
          + "do everything together."
      }
    let boundary =
      switch context["boundary"] {
      case "members": "Only members of a cluster belong to the network."
      case "members-and-partners": "Members of a cluster and their partners belong to the network."
      default: "Everybody in the records belongs to the network."
      }
    let ties =
      context["ties"] == nil
      ? "Two organisations are tied if they take part in the same activity. \(projection)"
      : "Two organisations are tied if the file says so, and as strongly as it says. Directions are "
        + "left aside."
    var lines = [("Ties", ties), ("Boundary", boundary)]
    if let cohort = context["cohort"] {
      let years = cohort == "newcomers" ? "under two years" : "two years or more"
      lines.append(
        ("Cohort", "Members are those of \(years) on \(context["as_of"] ?? "the last date")."))
    }
    if let layer = context["layer"] { lines.append(("Layer", "Only activities of \(layer).")) }
    if let without = context["without"] { lines.append(("Without", without)) }
    return lines
  }

  func window(
    _ window: DateWindow?, _ rule: WindowRule, span: DateWindow?, undated: Int
  ) -> (
    term: String, text: String
  ) {
    if let window {
      let counted =
        switch rule {
        case .touching: "touches it"
        case .starting: "starts in it"
        case .ending: "ends in it"
        }
      return (
        "Window",
        "\(window.from) to \(window.through): every activity that \(counted). Activities without a "
          + "date are left out: \(number(undated))."
      )
    }
    let dates = span.map { ", dated \($0.from) to \($0.through)" } ?? ""
    let left = undated == 0 ? "" : "; \(number(undated)) of them without a date"
    return ("Window", "None was set: all activities count\(dates)\(left).")
  }

  func notes(of measure: MeasureDescription) -> MeasureDescription { measure }

  func seed(_ seed: Seed) -> String { "Communities were looked for with the seed \(seed)." }

  func fileLine(_ file: ImportReport.File) -> String {
    if file.countsTies {
      return "\(file.name), read as \(file.source): \(language.counted(file.rows, .tie)), of which "
        + "\(number(file.read)) were read, \(number(file.merged)) repeated another or told it from the "
        + "other end, and \(number(file.skipped)) were left out."
    }
    return "\(file.name), read as \(file.source): \(language.counted(file.rows, .row)), of which "
      + "\(number(file.read)) became records, \(number(file.merged)) repeated another row, and "
      + "\(number(file.skipped)) were left out."
  }

  func findingLine(_ group: ImportReport.Group) -> String {
    let example = group.examples.first.map { " For example \($0.origin): \($0.message)" } ?? ""
    let title = FindingKind.title(of: group.code)?.english ?? group.code
    return "\(title): \(number(group.count)).\(example)"
  }

  func identityLine(spellings: Int, organisations: Int, nameless: Int) -> String {
    if nameless > 0 {
      return "\(number(organisations)) organisations, told apart by identifiers and names; "
        + "\(number(nameless)) of them have no name in the records and stand by their identifier."
    }
    return
      "\(number(spellings)) spellings of names stand for \(number(organisations)) organisations, as "
      + "far as identifiers and the list of aliases tell."
  }

  func mergedLine(_ count: Int) -> String {
    "Names merged without asking, because they are the same but for the way they are written: "
      + "\(number(count)). “kopa check” gives each with its reason; the list of aliases can keep "
      + "them apart, and --no-resolve leaves all of them apart."
  }

  func choice(_ choice: NetworkContext.Choice) -> String {
    choice.name == "ties" ? "ties as in the file" : "\(choice.name) \(choice.value)"
  }

  let association =
    "The records show who took part in the same activity. They do not show who learned from whom, "
    + "nor that cooperation brought success."

  let associationOfTies =
    "The network shows who is tied to whom, as its source understood a tie. It does not show who learned "
    + "from whom, nor that ties brought success."

  func name(of kind: OrganisationKind) -> String { kind.rawValue }

  private func years(_ window: DateWindow) -> String {
    let (first, last) = (window.from.year, window.through.year)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  private func share(_ value: Double) -> String {
    language.number(100 * value, decimals: 1) + " %"
  }
}
