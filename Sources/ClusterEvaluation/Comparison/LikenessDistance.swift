public import CooperationRecords

/// A way to say how unlike two clusters are as networks.
public enum LikenessDistance: String, Hashable, Sendable, CaseIterable {
  /// How many others organisations reach in how many steps (`NetworkPortrait`).
  case portrait = "portrait-divergence"
  /// How fast heat spreads (`HeatTrace`).
  case heat = "netlsd"
  /// Between which kinds of organisations ties run.
  case kinds = "tie-kinds"

  /// What it is called.
  public var title: Sentence {
    switch self {
    case .portrait:
      Sentence(english: "Portrait divergence", latvian: "Tīkla portretu novirze")
    case .heat:
      Sentence(english: "Spectral distance (NetLSD)", latvian: "Spektrālais attālums (NetLSD)")
    case .kinds:
      Sentence(
        english: "Distance of tie kinds", latvian: "Saišu veidu attālums")
    }
  }

  /// What it tells, in a sentence.
  public var tells: Sentence {
    switch self {
    case .portrait:
      Sentence(
        english:
          "How differently many others the organisations reach in one step, two steps and so "
          + "on; 0 is the same, 1 is nothing in common.",
        latvian:
          "Cik atšķirīgi ir tas, cik citas organizācijas var sasniegt vienā solī, divos soļos "
          + "utt.; 0 ir tas pats, 1 – nekā kopīga.")
    case .heat:
      Sentence(
        english: "How differently fast something spreads along the ties, within groups and then "
          + "through the whole; 0 is the same.",
        latvian: "Cik atšķirīgi ātri kaut kas izplatās pa saitēm – grupās un pēc tam visā tīklā; "
          + "0 ir tas pats.")
    case .kinds:
      Sentence(
        english: "Which share of the ties would have to join other kinds of organisations for both "
          + "clusters to mix them alike; 0 is the same, 1 is nothing in common.",
        latvian: "Kādai daļai saišu būtu jāsavieno cita veida organizācijas, lai abi klasteri tās "
          + "jauktu vienādi; 0 ir tas pats, 1 – nekā kopīga.")
    }
  }
}

/// Why a cluster has no distance from others.
public enum LikenessReason: String, Hashable, Sendable, CaseIterable {
  /// No two organisations share an activity.
  case noTies = "no-ties"
  /// No tie joins two organisations of known kind.
  case noKnownKinds = "no-known-kinds"
  /// Too many organisations differ in their ties for exact eigenvalues.
  case tooLarge = "too-large"
  /// There are too many clusters to compare each with each.
  case tooManyClusters = "too-many-clusters"

  /// The reason in a sentence.
  public var sentence: Sentence {
    switch self {
    case .noTies:
      Sentence(
        english: "No two organisations share an activity.",
        latvian: "Nav divu organizāciju ar kopīgu aktivitāti.")
    case .noKnownKinds:
      Sentence(
        english: "No tie joins two organisations of known kind.",
        latvian: "Nav saites starp divām organizācijām, kuru veids ir zināms.")
    case .tooLarge:
      Sentence(
        english: "The network is too large for its exact spectrum.",
        latvian: "Tīkls ir pārāk liels, lai precīzi aprēķinātu tā spektru.")
    case .tooManyClusters:
      Sentence(
        english: "There are more than \(ClusterLikeness.mostClusters) clusters.",
        latvian: "Klasteru ir vairāk nekā \(ClusterLikeness.mostClusters).")
    }
  }
}
