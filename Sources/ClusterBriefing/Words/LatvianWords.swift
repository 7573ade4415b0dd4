import CooperationRecords
import Documents
import NetworkCore
import Terminology

/// The briefing in Latvian.
struct LatvianWords: BriefingWords {
  let language = DocumentLanguage.latvian
  let synthetic = "SYNTHETIC – izdomāti dati, ne par vienu patiesu organizāciju"

  func title(_ facts: BriefingFacts) -> String {
    let groups = facts.groups.count
    if groups == 0 {
      return facts.holdsTies
        ? "Šajā tīklā neviens ne ar vienu nav saistīts"
        : "Šajos ierakstos neviens ne ar vienu nesadarbojas"
    }
    if 2 * facts.largestGroupSize >= facts.organisationCount {
      let all = language.counted(facts.organisationCount, .organisation, in: .preposition)
      return "\(number(facts.largestGroupSize)) no \(all) veido vienu saistītu tīklu"
    }
    return (facts.holdsTies ? "Tīkls" : "Sadarbība") + " sadalās "
      + language.counted(groups, .separateGroup, in: .locative)
  }

  func subtitle(_ facts: BriefingFacts) -> String {
    switch facts.keystoneCount {
    case 0 where facts.groups.isEmpty && facts.holdsTies: "Tajā nav nevienas saites."
    case 0 where facts.groups.isEmpty: "Nevienā šo ierakstu aktivitātē nav divu partneru."
    case 0: "Lai kura viena organizācija aizietu, tās partneri paliktu saistīti."
    case 1: "Uz vienas organizācijas turas citas: ja tā aizietu, tās zaudētu saikni ar pārējām."
    case let count:
      "Uz \(language.counted(count, .organisation, in: .preposition)) turas citas: ja kāda no tām aizietu, "
        + "daļa zaudētu saikni ar pārējām."
    }
  }

  func kicker(_ title: String, window: DateWindow?) -> String {
    window.map { "\(title) · \(years($0))" } ?? title
  }

  let mapHeading = "Kas ar ko sadarbojas"
  let numbersHeading = "Skaitļos"
  let moreNumbersHeading = "Vēl skaitļi"
  let brokersHeading = "Kas savieno citus"
  let aloneHeading = "Kas paliek savrup"
  let methodHeading = "Kā tas mērīts"
  let dataHeading = "Ko ieraksti stāsta un ko ne"

  func lead(of brokers: [Broker], _ facts: BriefingFacts) -> String {
    guard let first = brokers.first else {
      return "Neviena organizācija neatrodas starp citām: visas saistītās ir saistītas tieši."
    }
    let way =
      "Visbiežāk starp citām atrodas \(first.name): \(share(first.share)) pārējo organizāciju pāru "
      + "īsākais ceļš ved caur to."
    let worst = brokers.max { $0.cutOff < $1.cutOff }
    guard let worst, worst.cutOff > 0 else {
      return way + " Taču neviena netiktu atšķelta, ja tā aizietu."
    }
    return way + " Ja aizietu \(worst.name), saikni ar savas grupas lielāko daļu zaudētu "
      + language.counted(worst.cutOff, .organisation) + "."
  }

  let brokersCaption =
    "Organizācijas, kas visbiežāk atrodas starp divām citām (ne vairāk kā desmit)"
  let brokersReading =
    "„Ceļi caur to”: kādai daļai no visiem pārējo organizāciju pāriem īsākais ceļš vienai pie "
    + "otras ved caur šo organizāciju. „Atšķeltas bez tās”: cik organizāciju zaudētu saikni ar "
    + "savas grupas lielāko daļu."
  let organisation = "Organizācija"
  let kind = "Veids"
  let country = "Valsts"
  let activities = "Aktivitātes"
  let ties = "Saites"
  let strength = "Saišu stiprums"
  let partners = "Partneri"
  let pathShare = "Ceļi caur to, %"
  let cutOff = "Atšķeltas bez tās"
  let communityCaution =
    "Atrašanās starp citām rāda vietu šajos ierakstos. Tā neko nesaka par to, cik laba ir "
    + "organizācijas darbība."

  let organisationsCaption = "Visas tīkla organizācijas"

  func groupTableCaption(organisations: Int) -> String {
    "Kartes apļi. Tabulu ar visām organizācijām (\(number(organisations))) izdrukā "
      + "„kopa network INPUT --table nodes”."
  }

  let group = "Aktīvākās organizācijas vai valsts"

  func community(of leading: [String]) -> String {
    "Kopiena: \(leading.first ?? "–")"
  }

  func lookUp(organisations: Int, of all: Int) -> String {
    "Meklēt pēc nosaukuma starp \(number(organisations)) no "
      + language.counted(all, .organisation, in: .preposition) + ", kam partneru visvairāk"
  }

  func mapCaption(_ facts: BriefingFacts) -> String {
    let organisations = language.counted(facts.organisationCount, .organisation)
    return facts.holdsTies
      ? "\(organisations) un \(language.counted(facts.tieCount, .tie))."
      : "\(organisations), \(language.counted(facts.activityCount, .activity))."
  }

  let unrecordedCaution =
    "Kas šeit paliek savrup, var sadarboties veidos, ko neviens nav ierakstījis."

  func organisationsInActivities(_ facts: BriefingFacts) -> String {
    facts.holdsTies
      ? "organizāciju skaits; starp tām ir " + language.counted(facts.tieCount, .tie)
      : "organizāciju skaits; tās piedalās "
        + language.counted(facts.activityCount, .activity, in: .locative)
  }

  func withPartner(_ facts: BriefingFacts) -> String {
    language.noun(.organisation, beside: facts.organisationCount, in: .preposition)
      + " ir vismaz viens sadarbības partneris"
  }

  let medianPartners =
    "ir partneru skaita mediāna: pusei organizāciju partneru nav vairāk"

  func inLargestGroup(_ facts: BriefingFacts) -> String {
    language.noun(.organisation, beside: facts.organisationCount, in: .preposition)
      + " ir lielākajā grupā, kurā visas ir saistītas, tieši vai caur citām"
  }

  func repeatedTies(_ facts: BriefingFacts) -> String {
    language.noun(.partnerPair, beside: facts.tieCount, in: .preposition)
      + " kopā darbojušies divās vai vairāk aktivitātēs"
  }

  func strongerTies(than weakest: Double) -> String {
    "saites ir stiprākas par vājāko, kuras stiprums ir \(language.strength(weakest))"
  }

  func enterprisesWithResearch(_ reach: BriefingFacts.EnterpriseReach) -> String {
    "MVU sadarbojas ar augstskolu vai pētniecības iestādi"
  }

  func withoutClusterOrganisations(_ reduction: BriefingFacts.Reduction, of now: Int) -> String {
    "organizāciju skaits, kas paliktu lielākajā grupā (tagad \(number(now))) bez "
      + language.counted(reduction.removed, .clusterOrganisation, in: .preposition)
  }

  func base(_ facts: BriefingFacts, window: DateWindow?) -> String {
    "n = \(number(facts.organisationCount))" + (window.map { ", \(years($0))" } ?? "")
  }

  func outOf(_ part: Int, _ whole: Int) -> String { "\(number(part)) no \(number(whole))" }

  func aloneLead(_ facts: BriefingFacts) -> String {
    let alone =
      switch facts.isolates.count {
      case 0: "Katrai organizācijai ir vismaz viens partneris."
      case let count:
        language.counted(count, .organisation, in: .dative)
          + " šajos ierakstos nav neviena partnera."
      }
    let apart = facts.groups.dropFirst()
    guard !apart.isEmpty else { return alone }
    let members = apart.reduce(0) { $0 + $1.count }
    return alone + " Līdzās lielākajai grupai "
      + language.counted(apart.count, .smallerGroup)
      + " (kopā \(language.counted(members, .organisation))) sadarbojas tikai savā starpā."
  }

  let isolatesCaption = "Organizācijas bez partneriem"
  let groupsCaption = "Grupas, kuras ar lielāko nevieno neviena saite"
  let members = "Dalībnieki"
  let size = "Organizāciju skaits"
  func andOthers(_ count: Int) -> String {
    "un vēl \(number(count))"
  }

  func rule(_ context: NetworkContext) -> [(term: String, text: String)] {
    let projection =
      switch context["projection"].flatMap(ProjectionRule.init) {
      case .count: "Saites stiprums ir to aktivitāšu skaits, kurās abas piedalās."
      case .fractional, nil:
        "Katra aktivitāte tiek sadalīta starp partneriem: ja partneru ir n, tā katru divu partneru "
          + "saitei pieskaita 1/(n − 1)."
      case .hyperbolic:
        "Jo vairāk partneru aktivitātei, jo mazāk tā sver: ja partneru ir n, tā katru divu "
          + "partneru "
          + "saitei pieskaita 1/n."
      case .cosine:
        "Saites stiprums ir kopīgo aktivitāšu skaits, dalīts ar √(a · b), kur a un b ir abu "
          + "organizāciju aktivitāšu skaits: 1, ja tās visu dara kopā."
      case .jaccard:
        "Saites stiprums ir abu kopīgo aktivitāšu daļa no visām aktivitātēm, kurās piedalās kaut "
          + "viena no abām: 1, ja tās visu dara kopā."
      }
    let boundary =
      switch context["boundary"] {
      case "members": "Tīklā ir tikai klastera biedri."
      case "members-and-partners": "Tīklā ir klastera biedri un viņu partneri."
      default: "Tīklā ir visas organizācijas, kas minētas ierakstos."
      }
    let ties =
      context["ties"] == nil
      ? "Divas organizācijas ir saistītas, ja tās piedalās vienā un tajā pašā aktivitātē. "
        + projection
      : "Divas organizācijas ir saistītas, ja tā teikts failā, un tik stipri, cik tur teikts. Virzieni "
        + "nav ņemti vērā."
    var lines = [("Saites", ties), ("Robežas", boundary)]
    if let cohort = context["cohort"] {
      let years = cohort == "newcomers" ? "mazāk nekā divus gadus" : "divus gadus vai ilgāk"
      lines.append(
        (
          "Kohorta",
          "Par biedriem skaitīti tie, kas \(context["as_of"] ?? "pēdējā datumā") klasterī bija "
            + "\(years)."
        ))
    }
    if let layer = context["layer"].flatMap(ActivityKind.init) {
      lines.append(("Slānis", "Tikai šāda veida aktivitātes: \(layer.latvianName)."))
    }
    if let without = context["without"] { lines.append(("Bez", without)) }
    return lines
  }

  func window(
    _ window: DateWindow?, _ rule: WindowRule, span: DateWindow?, undated: Int
  ) -> (
    term: String, text: String
  ) {
    let term = "Laika posms"
    if let window {
      let counted =
        switch rule {
        case .touching: "kas to skar"
        case .starting: "kas tajā sākas"
        case .ending: "kas tajā beidzas"
        }
      return (
        term,
        "No \(window.from) līdz \(window.through): katra aktivitāte, \(counted). Aktivitātes bez "
          + "datuma izlaistas: \(number(undated))."
      )
    }
    let dates = span.map { ", ar datumiem no \($0.from) līdz \($0.through)" } ?? ""
    let left = undated == 0 ? "" : "; bez datuma: \(number(undated))"
    return (term, "Nav noteikts: skaitītas visas aktivitātes\(dates)\(left).")
  }

  func notes(of measure: MeasureDescription) -> MeasureDescription {
    LatvianMeasures.description(of: measure)
  }

  func seed(_ seed: Seed) -> String { "Kopienas meklētas ar gadījuma sēklu \(seed)." }

  func fileLine(_ file: ImportReport.File) -> String {
    if file.countsTies {
      return "\(file.name): saišu skaits \(number(file.rows)); nolasītas \(number(file.read)), jau "
        + "teikto atkārtoja vai teica no otra gala \(number(file.merged)), izlaistas "
        + "\(number(file.skipped))."
    }
    return
      "\(file.name): rindu skaits \(number(file.rows)); par ierakstiem kļuva \(number(file.read)), "
      + "jau teikto atkārtoja \(number(file.merged)), izlaistas \(number(file.skipped))."
  }

  func findingLine(_ group: ImportReport.Group) -> String {
    let example =
      group.examples.first.map { " Piemēram, \($0.origin): \($0.message(in: .latvian))" } ?? ""
    let title = FindingKind.title(of: group.code)?.latvian ?? group.code
    return "\(title): \(number(group.count)).\(example)"
  }

  func identityLine(spellings: Int, organisations: Int, nameless: Int) -> String {
    if nameless > 0 {
      return "Organizāciju skaits: \(number(organisations)); tās šķirtas pēc identifikatoriem un "
        + "nosaukumiem. Bez nosaukuma, tikai ar identifikatoru: \(number(nameless))."
    }
    return "Nosaukumu rakstības veidi: \(number(spellings)); tie apzīmē "
      + language.counted(organisations, .organisation, in: .accusative)
      + ", cik to ļauj spriest identifikatori un aizstājvārdu saraksts."
  }

  func mergedLine(_ count: Int) -> String {
    "Bez jautāšanas apvienoti nosaukumi, kas atšķiras tikai ar rakstību: \(number(count)). Katru "
      + "ar pamatojumu rāda „kopa check”; aizstājvārdu saraksts tos var atkal šķirt, bet "
      + "--no-resolve atstāj šķirtus visus."
  }

  func choice(_ choice: NetworkContext.Choice) -> String {
    switch (choice.name, choice.value) {
    case ("window", "all"): "laika posms: viss"
    case ("window", let value): "laika posms: \(value)"
    case ("boundary", "members"): "robežas: klastera biedri"
    case ("boundary", "members-and-partners"): "robežas: biedri un partneri"
    case ("boundary", _): "robežas: visas organizācijas"
    case ("window_rule", let rule):
      rule == "starting" ? "aktivitātes pēc sākuma" : "aktivitātes pēc beigām"
    case ("cohort", let cohort):
      cohort == "newcomers" ? "biedri: jaunpienācēji" : "biedri: divus gadus un ilgāk"
    case ("as_of", let day): "biedru stāžs uz \(day)"
    case ("ties", _): "saites: kā failā"
    case ("projection", "count"): "saites: kopīgo aktivitāšu skaits"
    case ("projection", "hyperbolic"): "saites: lielas aktivitātes sver mazāk"
    case ("projection", "cosine"): "saites: kopīgās aktivitātes, dalītas ar √(a · b)"
    case ("projection", "jaccard"): "saites: kopīgo aktivitāšu daļa"
    case ("projection", _): "saites: aktivitātes sadalītas starp partneriem"
    case ("without", let value): "bez: \(value)"
    case ("layer", let value):
      "slānis: \(ActivityKind(rawValue: value)?.latvianName ?? value)"
    case ("seed", let value): "gadījuma sēkla: \(value)"
    default: "\(choice.name) \(choice.value)"
    }
  }

  let association =
    "Ieraksti rāda, kas piedalījies vienā un tajā pašā aktivitātē. Tie nerāda ne to, kas no kā "
    + "mācījies, ne to, ka sadarbība nesusi panākumus."

  let associationOfTies =
    "Tīkls rāda, kas ar ko saistīts, kā saiti sapratis tā avots. Tas nerāda ne to, kas no kā mācījies, "
    + "ne to, ka saites nesušas panākumus."

  func name(of kind: OrganisationKind) -> String { kind.latvianName }

  private func years(_ window: DateWindow) -> String {
    let (first, last) = (window.from.year, window.through.year)
    return first == last ? "\(first)" : "\(first)–\(last)"
  }

  private func share(_ value: Double) -> String {
    language.number(100 * value, decimals: 1) + " %"
  }
}
