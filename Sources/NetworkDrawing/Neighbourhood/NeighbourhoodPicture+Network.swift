import Lettering
public import CooperationRecords
public import Graphviz
public import NetworkCore

extension NeighbourhoodPicture {
  /// Draws one organisation of a network with its partners and theirs.
  ///
  ///     let picture = try NeighbourhoodPicture(
  ///       around: id, in: records.network(by: plan), twoMode: records.twoModeNetwork(by: plan), …)
  ///
  /// ## Conventions
  ///
  /// - Whoever shares a tie is a partner; the stronger the tie, the closer. Equally close ones stand in the
  ///   order of the network.
  /// - A partner of a partner who is a partner too is one.
  ///
  /// - Parameters:
  ///   - organisation: Who stands in the middle; `nil` comes back where the network does not hold it.
  ///   - network: The network of organisations.
  ///   - twoMode: Who takes part in what, of which the network was made.
  ///   - records: What is known of the organisations.
  ///   - frame: What stands around the picture.
  ///   - size: How large the rings are, in points.
  ///   - words: The language.
  ///   - run: What it listens to while the ties are made.
  /// - Throws: `CancellationError`, or an error of making the ties.
  public init?(
    around organisation: Organisation.ID, in network: Network<Organisation.ID>,
    twoMode: TwoModeNetwork<Organisation.ID, Activity.ID>, records: CooperationRecords,
    frame: MapStyle.Frame = .embedded, size: Size = Size(width: 510, height: 400),
    words: DrawingWords = .english, run: RunControl = RunControl()
  ) throws {
    guard let position = twoMode.actors.position(of: organisation) else { return nil }
    var words = words
    if records.holdsTies { words = words.ofTies(unit: 1) }
    let own = EgoWords(words)
    let ego = EgoNetwork(
      around: position, try network.graph(run: run), twoMode: twoMode, records: records,
      words: words)
    let name = MapSubject.bounded(ShortName.cleaned(records.label(of: organisation)))
    let alternative =
      (records.isSynthetic ? words.synthetic + ". " : "")
      + DrawingWords.filled(
        own.around, name, words.partners(ego.partnerCount), words.number(ego.secondCount),
        words.number(ego.othersCount))
    let kind = records.organisation(organisation)?.kind ?? .unknown
    self.init(
      Content(
        name: name, kind: kind, about: ego.about, members: ego.members,
        othersCount: ego.othersCount, meetMeaning: "", summary: alternative,
        caption: own.caption(of: ego, named: name, words)),
      size: size, words: words, around: (records, frame))
  }
}
