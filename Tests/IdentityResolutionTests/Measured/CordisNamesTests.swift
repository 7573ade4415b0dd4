@testable import IdentityResolution
import TestKit
import Testing

/// Names of CORDIS by name and country, with the PIC hidden as the truth.
@Suite("Names of CORDIS", .serialized)
struct CordisNamesTests {
  private static let folder = "cordis-plus-2014"

  @Test(.needsTestData(folder))
  func `177 organisations have more than one name, once NA counts as none`() throws {
    let names = try KnownNames.cordis()
    var spellings: [String: Set<String>] = [:]
    for (organisation, pic) in zip(names.organisations, names.truth) {
      spellings[pic, default: []].insert(organisation.name)
    }
    #expect(spellings.count == 7115)
    #expect(spellings.values.count { $0.count > 1 } == 177)
  }

  /// Worked out once, because it takes a while without optimisation.
  private static let resolved = Result { try resolve(KnownNames.cordis()) }

  private static let resolvedWithClues = Result { try resolve(KnownNames.cordis(hasClues: true)) }

  private static func resolve(_ known: KnownNames) -> (names: KnownNames, merging: NameMerging) {
    let names = known.distinguishable
    var merging = NameMerging(
      ResolutionSubjects(distinct: names.organisations), finder: LinkFinder(names.organisations),
      from: 0.3)
    merging.merge(from: NameResolver().automatic)
    return (names, merging)
  }

  @Test(.needsTestData(folder))
  func `what is merged without asking, by name and country alone`() throws {
    let (names, merging) = try Self.resolved.get()
    let groups = merging.merged.groups
    let given = IdentityAgreement(found: groups, truth: names.truth)
    Figures.tell("CORDIS, merged unasked, PIC as given", given)
    #expect(try #require(given.pairwise.precision) >= 0.89)
    #expect(try #require(given.pairwise.recall) >= 0.52)
    let read = IdentityAgreement(found: groups, truth: RegisteredTwice.corrected(names.truth))
    Figures.tell("CORDIS, merged unasked, after reading", read)
    #expect(try #require(read.pairwise.precision) >= 0.99)
    #expect(try #require(read.bCubed.precision) >= 0.999)
    #expect(try #require(read.bCubed.recall) >= 0.988)
    #expect(Self.wrong(names, merging) == Set(RegisteredTwice.pairs.map { [$0.first, $0.second] }))
  }

  /// The web addresses of the Institut Català de la Salut and the VAT numbers of Esbjerg differ.
  @Test(.needsTestData(folder))
  func `towns, VAT numbers and web addresses hold apart what may be two`() throws {
    let (names, merging) = try Self.resolvedWithClues.get()
    let groups = merging.merged.groups
    let given = IdentityAgreement(found: groups, truth: names.truth)
    Figures.tell("CORDIS with clues, merged unasked, PIC as given", given)
    let read = IdentityAgreement(found: groups, truth: RegisteredTwice.corrected(names.truth))
    Figures.tell("CORDIS with clues, merged unasked, after reading", read)
    #expect(read.pairwise.precision == 1)
    let wrong = Self.wrong(names, merging)
    #expect(!wrong.contains(["999541642", "999574913"]))
    #expect(!wrong.contains(["890735287", "951542356"]))
  }

  /// The PICs of pairs that were merged although their PICs differ.
  private static func wrong(_ names: KnownNames, _ merging: NameMerging) -> Set<[String]> {
    let order = RegisteredTwice.pairs.map { [$0.first, $0.second] }
    let pairs = merging.merges.map { link in
      [names.truth[Int(link.pair.first)], names.truth[Int(link.pair.second)]]
    }
    return Set(
      pairs.filter { $0[0] != $0[1] }
        .map { pair in order.first { Set($0) == Set(pair) } ?? pair })
  }

  /// What came of choosing the bound of merging unasked on four fifths of the organisations, as the
  /// lowest with a precision of 0.99, and measuring it on pairs with a name of the last fifth.
  private struct Validation {
    /// The bounds of the folds; 2 where none is good enough.
    var bounds: [Double] = []
    /// How many pairs were found, one of two folds twice.
    var found = 0
    var right = 0

    init(_ names: KnownNames, _ links: [NameLink]) {
      let truth = RegisteredTwice.corrected(names.truth)
      let folds = CordisNamesTests.folds(of: truth)
      func isTrue(_ link: NameLink) -> Bool {
        truth[Int(link.pair.first)] == truth[Int(link.pair.second)]
      }
      for fold in 0..<5 {
        func isHeldOut(_ link: NameLink) -> Bool {
          [link.pair.first, link.pair.second].contains { folds[truth[Int($0)]] == fold }
        }
        func sure(_ bound: Double, heldOut: Bool) -> [NameLink] {
          links.filter {
            $0.evidence.confidence >= bound && !$0.isInConflict && isHeldOut($0) == heldOut
          }
        }
        let bound = [0.85, 0.9, 0.92, 0.95, 0.96, 0.97, 0.99].first { bound in
          let training = sure(bound, heldOut: false)
          return Double(training.count(where: isTrue)) >= 0.99 * Double(training.count)
        }
        bounds.append(bound ?? 2)
        let testing = sure(bound ?? 2, heldOut: true)
        found += testing.count
        right += testing.count(where: isTrue)
      }
    }
  }

  @Test(.needsTestData(folder))
  func `the bound of merging unasked, cross-validated by organisation`() throws {
    let bare = try Self.resolved.get()
    let alone = Validation(bare.names, bare.merging.links)
    Figures.tell("CORDIS, bounds: \(alone.bounds); held out: \(alone.right) of \(alone.found)")
    let whole = try Self.resolvedWithClues.get()
    let clued = Validation(whole.names, whole.merging.links)
    Figures.tell(
      "CORDIS with clues, bounds: \(clued.bounds); held out: \(clued.right) of \(clued.found)")
    #expect(clued.bounds.allSatisfy { $0 <= NameResolver().automatic })
    #expect(clued.found > 80)
    #expect(Double(clued.right) >= 0.99 * Double(clued.found))
  }

  private static func folds(of truth: [String]) -> [String: Int] {
    var folds: [String: Int] = [:]
    for (place, pic) in Set(truth).sorted().enumerated() { folds[pic] = place % 5 }
    return folds
  }

  @Test(.needsTestData(folder))
  func `the quick way of every run merges the same`() throws {
    let names = try KnownNames.cordis().distinguishable
    var seen: Set<String> = []
    let once = names.organisations.filter { seen.insert($0.name).inserted }
    let (quick, whole) = (NameResolver().merge(once), NameResolver().resolve(once))
    #expect(quick.merges == whole.merges)
    #expect(quick.proposals.isEmpty)
  }

  /// The threshold is chosen on four fifths of the organisations and measured on the last.
  @Test(.needsTestData(folder))
  func `proposals, cross-validated by organisation`() throws {
    let (names, merging) = try Self.resolved.get()
    var confidences: [CandidatePairs.Pair: Double] = [:]
    for link in merging.links { confidences[link.pair] = link.evidence.confidence }
    let folds = Self.folds(of: names.truth)
    let pairs = truePairs(names)
    func share(of pairs: [CandidatePairs.Pair], from threshold: Double) -> Double {
      let found = pairs.count { (confidences[$0] ?? 0) >= threshold }
      return Double(found) / Double(pairs.count)
    }
    var found = 0.0
    for fold in 0..<5 {
      func isHeldOut(_ pair: CandidatePairs.Pair) -> Bool {
        folds[names.truth[Int(pair.first)]] == fold
      }
      let training = pairs.filter { !isHeldOut($0) }
      let testing = pairs.filter(isHeldOut)
      let threshold = stride(from: 0.9, through: 0.3, by: -0.05)
        .first { share(of: training, from: $0) >= 0.9 }
      found += share(of: testing, from: threshold ?? 1) * Double(testing.count)
    }
    Figures.tell("CORDIS, share found among held out pairs: \(found / Double(pairs.count))")
    for bound in [0.45, 0.5, 0.6] {
      let count = confidences.values.count { $0 >= bound }
      let share = share(of: pairs, from: bound)
      Figures.tell("CORDIS, from \(bound): \(count) pairs, share found \(share)")
    }
    #expect(found / Double(pairs.count) >= 0.9)
    #expect(share(of: pairs, from: NameResolver().proposal) >= 0.9)
  }

  /// The pairs of names of one organisation that share a word.
  private func truePairs(_ names: KnownNames) -> [CandidatePairs.Pair] {
    var places: [String: [Int]] = [:]
    for (place, pic) in names.truth.enumerated() { places[pic, default: []].append(place) }
    func words(_ place: Int) -> Set<String> {
      Set(FoldedText(names.organisations[place].name).words.map(\.text))
        .filter { !SmallWords.contains($0) }
    }
    return places.keys.sorted().flatMap { pic -> [CandidatePairs.Pair] in
      let own = places[pic] ?? []
      return own.flatMap { one in
        own.filter { $0 > one && !words(one).isDisjoint(with: words($0)) }
          .map { .init(first: Int32(one), second: Int32($0)) }
      }
    }
  }
}
