import CooperationRecords

extension ProgrammeRules {
  /// The part on structure and cooperation of the indicators for the Gold label of the European
  /// Secretariat for Cluster Analysis, before their revision of 2020.
  ///
  /// No published threshold is known, so what records give is described, and never met or not met.
  public static let goldLabel = ProgrammeRules(
    name: "esca-gold",
    title: Sentence(
      english: "Gold label of cluster management excellence: its indicators of the network",
      latvian: "Klasteru vadības izcilības zelta zīme: rādītāji par tīklu"),
    edition: Sentence(
      english:
        "The 31 Gold indicators in use before the revision of 2020; their names are commonly "
        + "cited and were not compared with the secretariat's own text. The 21 on management, "
        + "financing, strategy, services and recognition are left out.",
      latvian:
        "31 zelta zīmes rādītājs pirms 2020. gada pārskatīšanas; to nosaukumi ir plaši citēti "
        + "un ar sekretariāta tekstu nav salīdzināti. 21 rādītājs par vadību, finansējumu, "
        + "stratēģiju, pakalpojumiem un atzinību nav iekļauts."),
    sources: [
      "http://www.cluster-analysis.org/",
      "https://clustercollaboration.eu/news/"
        + "esca-new-eligibility-criteria-cluster-management-excellence-labels",
    ],
    requirements: structure + cooperation)

  private static let structure = [
    ProgrammeRequirement(
      "1.1",
      Sentence(
        english: "Committed cluster participation.", latvian: "Apņemšanās piedalīties klasterī."),
      beyondRecords: Sentence(
        english: "Records of cooperation do not hold agreements and fees of members.",
        latvian: "Sadarbības ieraksti nerāda līgumus ar biedriem un biedru maksas.")),
    ProgrammeRequirement(
      "1.2",
      Sentence(english: "Composition of the participants.", latvian: "Dalībnieku sastāvs."),
      check: .description(.composition),
      note: Sentence(
        english:
          "The share of enterprises among the members; members of unknown kind are in the whole.",
        latvian: "Uzņēmumu daļa biedru vidū; nezināma veida biedri paliek kopskaitā.")),
    ProgrammeRequirement(
      "1.3",
      Sentence(
        english: "Number of committed participants.",
        latvian: "Iesaistīto dalībnieku skaits."),
      check: .description(.memberCount),
      note: Sentence(
        english: "Records show who is a member, not whether the member is committed.",
        latvian: "Ieraksti rāda, kas ir biedrs, bet ne to, vai biedrs patiešām iesaistās.")),
    ProgrammeRequirement(
      "1.4",
      Sentence(english: "Geographical concentration.", latvian: "Ģeogrāfiskā koncentrācija."),
      check: .description(.concentration),
      note: Sentence(
        english: "The share of the members in the region, or else the country, that has most of "
          + "them; distances are not recorded.",
        latvian: "Biedru daļa reģionā vai, ja tas nav zināms, valstī, kurā biedru ir visvairāk; "
          + "attālumi nav reģistrēti.")),
  ]

  private static let cooperation = [
    ProgrammeRequirement(
      "2.6", Sentence(english: "Stability of participation.", latvian: "Dalības stabilitāte."),
      check: .description(.retention),
      note: Sentence(
        english: "The share of the members on the first day who are members on the last.",
        latvian: "Kāda daļa pirmās dienas biedru ir biedri arī pēdējā dienā.")),
    ProgrammeRequirement(
      "2.7",
      Sentence(
        english: "Clarity of roles: involvement of stakeholders.",
        latvian: "Lomu skaidrība: iesaistīto pušu līdzdalība."),
      beyondRecords: Sentence(
        english: "Records of cooperation do not hold roles in the governance of the cluster.",
        latvian: "Sadarbības ieraksti nesatur lomas klastera pārvaldībā.")),
    ProgrammeRequirement(
      "2.8",
      Sentence(
        english: "Direct personal contacts between management and participants.",
        latvian: "Vadības un dalībnieku tieši personiski kontakti."),
      beyondRecords: Sentence(
        english: "Contacts between persons are not recorded.",
        latvian: "Personu savstarpējie kontakti nav reģistrēti.")),
    ProgrammeRequirement(
      "2.9",
      Sentence(
        english: "Degree of cooperation within the participants.",
        latvian: "Sadarbības pakāpe dalībnieku vidū."),
      check: .description(.cooperation),
      note: Sentence(
        english: "The share of the members that share an activity with another member; the cluster "
          + "organisation is not counted as a partner.",
        latvian:
          "Kādai daļai biedru ir kopīga aktivitāte ar citu biedru; klastera organizācija nav "
          + "skaitīta kā partneris.")),
    ProgrammeRequirement(
      "2.10",
      Sentence(
        english: "Integration in the innovation system.", latvian: "Iekļaušanās inovāciju sistēmā."),
      check: .description(.researchTies),
      note: Sentence(
        english: "The share of the other members that share an activity with a university or a "
          + "research institute, inside the cluster or out of it.",
        latvian:
          "Kādai daļai pārējo biedru klasterī vai ārpus tā ir kopīga aktivitāte ar augstskolu "
          + "vai pētniecības iestādi.")),
    ProgrammeRequirement(
      "4.10", Sentence(english: "Working groups.", latvian: "Darba grupas."),
      beyondRecords: Sentence(
        english: "Records of cooperation do not tell working groups from other activities.",
        latvian: "Sadarbības ieraksti neatšķir darba grupas no citām aktivitātēm.")),
  ]
}
