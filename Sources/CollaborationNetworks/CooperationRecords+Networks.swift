public import CooperationRecords
public import NetworkCore

extension CooperationRecords {
  /// The organisations and the activities they share, as `plan` says.
  ///
  /// Organisations that share nothing are in it, because that is a finding.
  ///
  /// - Throws: `NetworkPlanError`.
  /// - Complexity: O(*n* log *n*) for *n* participations.
  public func twoModeNetwork(
    by plan: NetworkPlan
  ) throws(NetworkPlanError) -> TwoModeNetwork<Organisation.ID, Activity.ID> {
    let selected = try selected(by: plan)
    return TwoModeNetwork(
      actors: selected.organisations.map(\.id), events: selected.activities.map(\.id),
      participations: selected.participations.map { ($0.organisation, $0.activity) },
      context: context(of: plan))
  }

  /// The network of organisations, as `plan` says.
  ///
  /// Its nodes have the attributes `name`, `kind`, `country`, and `activities` (a number), and where
  /// the records tell who answered, `answered` (1 or 0). Where
  /// the records do not tell the kind, there is none: nothing says that two such organisations
  /// are alike. Attributes of organisations have the names that the records have for them.
  ///
  /// Where the records hold ties, these are the ties, with their strengths; those between the same
  /// two, as merged organisations have them, add up. There are no `activities` then.
  ///
  /// - Throws: `NetworkPlanError`.
  /// - Complexity: That of the projection once the ties are asked for.
  public func network(by plan: NetworkPlan) throws(NetworkPlanError) -> Network<Organisation.ID> {
    try network(projecting: try twoModeNetwork(by: plan), by: plan)
  }

  /// The network of organisations, as ``network(by:)`` makes it, of a two-mode network that was
  /// made of these records by the same plan.
  ///
  /// - Throws: `NetworkPlanError`.
  package func network(
    projecting twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>, by plan: NetworkPlan
  ) throws(NetworkPlanError) -> Network<Organisation.ID> {
    var network =
      if holdsTies {
        try tied(twoMode, by: plan)
      } else {
        try twoMode.projected(by: plan) { event, actors in
          .activityTooLarge(event, partners: actors)
        }
      }
    setAttributes(of: &network, twoMode)
    return network
  }

  private func setAttributes(
    of network: inout Network<Organisation.ID>,
    _ twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>
  ) {
    network.setText("name") { label(of: $0) }
    network.setText("kind") { id in
      organisation(id).flatMap { $0.kind == .unknown ? nil : $0.kind.rawValue }
    }
    network.setText("country") { organisation($0)?.country }
    if !holdsTies { network.setNumber("activities") { Double(twoMode.events(of: $0).count) } }
    let answers = Dictionary(
      uniqueKeysWithValues: organisations.compactMap { organisation in
        organisation.hasAnswered.map { (organisation.id, $0 ? 1.0 : 0) }
      })
    if !answers.isEmpty { network.setNumber(NodeAttributes.answered) { answers[$0] } }
    for name in attributeNames where network.attributes[name] == nil {
      set(name, of: &network)
    }
  }

  /// Sets the attribute called `name`: numbers where all that is known are numbers.
  private func set(_ name: String, of network: inout Network<Organisation.ID>) {
    let values = network.nodes.map { organisation($0)?.attribute(name) }
    let numbers = values.map { value -> Double? in
      if case .number(let number)? = value { number } else { nil }
    }
    if zip(values, numbers).allSatisfy({ $0 == nil || $1 != nil }) {
      var next = numbers.makeIterator()
      network.setNumber(name) { _ in next.next() ?? nil }
    } else {
      var next = values.makeIterator()
      network.setText(name) { _ in (next.next() ?? nil)?.description }
    }
  }

  /// The organisations with the ties that the records hold.
  private func tied(
    _ twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>, by plan: NetworkPlan
  ) throws(NetworkPlanError) -> Network<Organisation.ID> {
    guard plan.projection == .fractional else { throw .tiesAreGiven(plan.projection) }
    let ties = twoMode.events.indices.compactMap { event -> Tie<Organisation.ID>? in
      // An end that was left out, or merged with the other, leaves no tie.
      let ends = Array(twoMode.incidence.rows(ofColumn: event))
      guard ends.count == 2, let strength = activity(twoMode.events[event])?.tieStrength else {
        return nil
      }
      return Tie(
        twoMode.actors[Int(ends[0])], twoMode.actors[Int(ends[1])], strength: strength)
    }
    var context = twoMode.context
    context["ties"] = "given"
    do {
      return try Network(nodes: Array(twoMode.actors), ties: ties, context: context)
    } catch {
      throw .noSuchTies(error)
    }
  }

  /// The network of activities, two of which are tied by the organisations that they share.
  ///
  /// Its nodes have the attributes `name` and `kind`.
  ///
  /// - Throws: `NetworkPlanError`.
  /// - Complexity: That of the projection once the ties are asked for.
  public func activityNetwork(
    by plan: NetworkPlan
  ) throws(NetworkPlanError) -> Network<Activity.ID> {
    let twoMode = try twoModeNetwork(by: plan).transposed
    var network = try twoMode.projected(by: plan) { event, actors in
      .organisationTooBusy(event, activities: actors)
    }
    network.setText("name") { activity($0)?.title }
    network.setText("kind") { activity($0)?.kind?.rawValue }
    return network
  }

  private func context(of plan: NetworkPlan) -> NetworkContext {
    var context = NetworkContext()
    context["window"] = plan.window?.description ?? "all"
    if plan.windowRule != .touching { context["window_rule"] = plan.windowRule.rawValue }
    context["boundary"] = plan.boundary.rawValue
    if let cohort = plan.cohort {
      context["cohort"] = cohort.rawValue
      context["as_of"] = dayOfCohorts(in: plan)?.description
    }
    context["layer"] = plan.layer?.rawValue
    if !plan.without.isEmpty {
      context["without"] = plan.without.map { label(of: $0) }.joined(separator: "; ")
    }
    return context
  }
}

extension TwoModeNetwork {
  /// The projection by the rule of `plan`, or the error `refusal` makes of the event with the most
  /// actors if these are more than a small computer could tie.
  fileprivate func projected(
    by plan: NetworkPlan, refusal: (Event, Int) -> NetworkPlanError
  ) throws(NetworkPlanError) -> Network<Actor> {
    let isSmall = projectionSize <= NetworkPlan.largestProjection
    if isSmall, let network = try? projected(by: plan.projection) { return network }
    guard let largest = largestEvent else { preconditionFailure("nothing ties too many") }
    throw refusal(largest.event, largest.actorCount)
  }
}
