public import CooperationRecords

/// Why an indicator has no number for a cluster.
public enum IndicatorReason: String, Hashable, Sendable, CaseIterable {
  /// The records do not say who is a member.
  case noMemberships = "no-memberships"
  /// Nobody of the members was one in the window.
  case noMembers = "no-members"
  /// There is no activity.
  case noActivities = "no-activities"
  /// No two organisations share an activity.
  case noTies = "no-ties"
  /// Too few organisations to say anything.
  case tooFewOrganisations = "too-few-organisations"
  /// No organisation is known to be an SME.
  case noSMEs = "no-smes"
  /// No organisation is known to be a university or a research institute.
  case noResearch = "no-research"
  /// No organisation is known to run the cluster.
  case noClusterOrganisation = "no-cluster-organisation"
  /// The activities have no dates.
  case noDates = "no-dates"
  /// The memberships have no dates of joining.
  case noJoiningDates = "no-joining-dates"
  /// Nobody joined so that the first twelve months could be watched.
  case noNewcomers = "no-newcomers"
  /// The window is too short to be halved.
  case oneYearOnly = "one-year-only"
  /// One half of the window has nothing in it.
  case emptyHalf = "empty-half"
  /// No activity has an area of smart specialisation.
  case noRIS3Areas = "no-ris3-areas"
  /// No activity has a direction of smart specialisation.
  case noRIS3Directions = "no-ris3-directions"
  /// No activity has a theme.
  case noThemes = "no-themes"
  /// The kinds of the activities are not known.
  case noActivityKinds = "no-activity-kinds"
  /// No pair has two activities of which the kind and the order are known.
  case noRepeatedPairs = "no-repeated-pairs"
  /// The countries of the organisations are not known.
  case noCountries = "no-countries"
  /// The clusters are countries, and what leads out of one is not in it.
  case cutByCountry = "cut-by-country"
  /// Only one cluster is known.
  case oneClusterOnly = "one-cluster-only"
  /// No activity has a budget.
  case noBudgets = "no-budgets"
  /// No organisation from outside takes part.
  case noOutsiders = "no-outsiders"
  /// The number would tell of few organisations, in a summary that withholds such numbers.
  case withheld = "withheld"

  /// The reason in a sentence.
  public var sentence: Sentence {
    Sentence(english: english, latvian: latvian)
  }

  private var english: String {
    switch self {
    case .noMemberships: "The records do not say who is a member."
    case .noMembers: "Nobody was a member in the window."
    case .noActivities: "There is no activity in the window."
    case .noTies: "No two organisations share an activity."
    case .tooFewOrganisations: "There are too few organisations."
    case .noSMEs: "No organisation is known to be an SME."
    case .noResearch: "No organisation is known to be a university or a research institute."
    case .noClusterOrganisation: "No organisation is known to run the cluster."
    case .noDates: "The activities have no dates."
    case .noJoiningDates: "The records do not say when members joined."
    case .noNewcomers: "Nobody's first twelve months as a member lie in the window."
    case .oneYearOnly: "The window has one year only, and cannot be halved."
    case .emptyHalf: "One half of the window has nothing in it."
    case .noRIS3Areas: "No activity has an area of smart specialisation."
    case .noRIS3Directions: "No activity has a direction of smart specialisation."
    case .noThemes: "No activity has a theme."
    case .noActivityKinds: "The kinds of the activities are not known."
    case .noRepeatedPairs: "No pair has two dated activities of known kind."
    case .noCountries: "The countries of the organisations are not known."
    case .cutByCountry: "The records are divided by country, so that no tie crosses a border."
    case .oneClusterOnly: "The records know one cluster only."
    case .noBudgets: "No activity has a budget."
    case .noOutsiders: "Nobody from outside the cluster takes part."
    case .withheld: "It is withheld, since it could tell of few organisations."
    }
  }

  private var latvian: String {
    switch self {
    case .noMemberships: "Ierakstos nav norādīts, kas ir klastera biedri."
    case .noMembers: "Šajā laika posmā neviens nebija biedrs."
    case .noActivities: "Šajā laika posmā nav nevienas aktivitātes."
    case .noTies: "Nav divu organizāciju ar kopīgu aktivitāti."
    case .tooFewOrganisations: "Organizāciju ir par maz."
    case .noSMEs: "Par nevienu organizāciju nav zināms, ka tā ir MVU."
    case .noResearch:
      "Par nevienu organizāciju nav zināms, ka tā ir augstskola vai pētniecības iestāde."
    case .noClusterOrganisation: "Nav zināms, kura organizācija vada klasteri."
    case .noDates: "Aktivitātēm nav datumu."
    case .noJoiningDates: "Ierakstos nav norādīts, kad biedri iestājušies."
    case .noNewcomers: "Nevienam biedram pirmie divpadsmit mēneši neietilpst šajā laika posmā."
    case .oneYearOnly: "Laika posms ir tikai viens gads, un to nevar dalīt uz pusēm."
    case .emptyHalf: "Vienā laika posma pusē nav nekā."
    case .noRIS3Areas: "Nevienai aktivitātei nav norādīta RIS3 joma."
    case .noRIS3Directions: "Nevienai aktivitātei nav norādīts RIS3 virziens."
    case .noThemes: "Nevienai aktivitātei nav norādīta tēma."
    case .noActivityKinds: "Aktivitāšu veidi nav zināmi."
    case .noRepeatedPairs: "Nevienam pārim nav divu datētu aktivitāšu ar zināmu veidu."
    case .noCountries: "Organizāciju valstis nav zināmas."
    case .cutByCountry: "Ieraksti sadalīti pēc valsts, tāpēc neviena saite nešķērso robežu."
    case .oneClusterOnly: "Ierakstos ir tikai viens klasteris."
    case .noBudgets: "Nevienai aktivitātei nav norādīts budžets."
    case .noOutsiders: "Neviena organizācija ārpus klastera nepiedalās."
    case .withheld: "Netiek atklāts, jo tas varētu attiekties uz dažām organizācijām."
    }
  }
}
