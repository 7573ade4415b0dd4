public import CooperationRecords
public import NetworkCore

/// Cooperation that is made up by a known model, for tests, for teaching and for trying things.
///
///     let plan = SyntheticPlan.clusters3
///     let records = CooperationRecords(plan.mentions(seed: 1))
///     let truth = plan.truth(seed: 1)      // what a good measure should find
///
/// Nothing in the records exists: names are composed of invented stems, and every identifier
/// begins with `SYNTHETIC`.
///
/// ## The model
///
/// Each cluster is drawn by itself, then guests are added.
///
/// 1. **Members.** `SyntheticCluster.kinds` says how many of each kind. Each has a propensity
///    1 / (0.25 + *u*), *u* being uniform on 0 to 1: most take part rarely, some often. All but
///    the cluster organisation and the public authority belong to one working group.
/// 2. **Joining and leaving.** Of the enterprises, `newcomerShare` joined 3 to 22 months
///    before the end, and as many, if the years allow, during the years before that; the others
///    joined before the first year. Of these, `leaverShare` left. Of all but the cluster
///    organisation, `silentShare` never take part.
/// 3. **Activities.** Each has a day, a kind (in the proportions of `kindShares`), a working group,
///    whose number decides the area of smart specialisation, and a direction, drawn by itself.
/// 4. **Partners.** The cluster organisation takes part with probability `hubShare`. The others
///    are drawn one after the other among those who are members on the first day, with a
///    chance in proportion to
///
///        propensity · kind · group · reach · (1 + repeatPull · shared / chosen)
///
///    where *kind* is how well the organisation's kind suits the activity's (universities and
///    institutes suit research), *group* is `groupPull` within the activity's working
///    group and 1 outside, *reach* grows in a line from `firstReach` on the day of joining to 1
///    two years later, *shared* counts the earlier activities with the *chosen*, those partners
///    of this activity who were drawn before.
/// 5. **Guests.** `crossClusterShare` of all activities have one to three members of one other
///    cluster as guests, drawn by propensity, kind and reach. Their rows stand under the host.
///
/// ## Truths to find
///
/// - Newcomers have fewer partners than others of the same kind, even per month.
/// - Members that are silent are isolates, or not in the network at all.
/// - The cluster organisation takes part in more activities than anybody else, where there are
///   twenty or more.
/// - Working groups are communities, and each has its own `ris3Area`.
/// - More ties are repeated than with `repeatPull` 0.
/// - Universities and institutes are over-represented in the layer `research`.
///
/// Counts (members, activities, kinds, newcomers, leavers, silent members, activities with
/// guests) come out as planned exactly; who and when is left to chance.
///
/// - Complexity: O(*a* *p* (*n* + *h* *p*)) for *a* activities of *p* partners in a cluster of *n*
///   members who took part in *h* activities each.
public struct SyntheticPlan: Hashable, Sendable {
  /// What the records are called, after the word SYNTHETIC.
  public var title: String

  /// The clusters.
  public var clusters: [SyntheticCluster]

  /// The years that activities fall into, between 1100 and 9999.
  public var years: ClosedRange<Int>

  /// The share of enterprises that are members for less than two years at the end.
  public var newcomerShare = 0.2

  /// The share of long-standing enterprises that leave.
  public var leaverShare = 0.08

  /// The share of members that never take part.
  public var silentShare = 0.08

  /// The share of activities with guests from another cluster.
  public var crossClusterShare = 0.1

  /// The chance that the cluster organisation takes part in an activity.
  public var hubShare = 0.7

  /// How many times likelier a member of the activity's working group is to take part.
  public var groupPull = 8.0

  /// How much each earlier activity with a partner adds to the chance of another one.
  public var repeatPull = 2.0

  /// How likely somebody is to take part on the day of joining; 1 is after two years.
  public var firstReach = 0.2

  /// How frequent each kind of activity is; kinds that are not named do not occur.
  public var kindShares: [ActivityKind: Double] = [
    .marketing: 0.35, .internationalisation: 0.25, .research: 0.25, .training: 0.15,
  ]

  /// Creates a plan with the usual shares, which can be changed afterwards.
  public init(title: String, clusters: [SyntheticCluster], years: ClosedRange<Int>) {
    self.title = title
    self.clusters = clusters
    self.years = years
  }

  /// What files of this plan would say, row by row.
  ///
  /// The same plan and seed give the same mentions, on any machine.
  public func mentions(seed: Seed) -> CooperationMentions {
    SyntheticWorld(self, seed: seed).mentions(title: title, seed: seed)
  }

  /// What was planted in `mentions(seed:)`.
  public func truth(seed: Seed) -> SyntheticTruth {
    SyntheticTruth(of: SyntheticWorld(self, seed: seed))
  }
}
