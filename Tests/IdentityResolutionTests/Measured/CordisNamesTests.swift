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
  private static let resolved = Result {
    let names = try KnownNames.cordis().distinguishable
    var merging = NameMerging(
      ResolutionSubjects(distinct: names.organisations), finder: LinkFinder(names.organisations),
      from: 0.3)
    merging.merge(from: NameResolver().automatic)
    return (names: names, merging: merging)
  }

  @Test(.needsTestData(folder))
  func `what is merged without asking`() throws {
    let (names, merging) = try Self.resolved.get()
    let agreement = IdentityAgreement(found: merging.merged.groups, truth: names.truth)
    #expect(try #require(agreement.pairwise.precision) >= 0.89)
    #expect(try #require(agreement.pairwise.recall) >= 0.48)
    #expect(try #require(agreement.bCubed.precision) >= 0.998)
    #expect(try #require(agreement.bCubed.recall) >= 0.987)
    let wrong = merging.merges.filter {
      names.truth[Int($0.pair.first)] != names.truth[Int($0.pair.second)]
    }
    #expect(
      Set(wrong.map { FoldedText(names.organisations[Int($0.pair.first)].name).words[0].text })
        == Self.registeredTwice)
  }

  /// The first words of names that CORDIS has twice in one country, under two PICs.
  ///
  /// They differ in capitals and accents, in “AG” written out, and in one letter. Two of the pairs
  /// have one VAT number, one has two (a municipality), the others have none to compare.
  private static let registeredTwice: Set<String> = [
    "bayer", "westfalische", "institut", "esbjerg", "asociacion", "interseroh", "inter", "the",
    "compania", "park",
  ]

  /// The threshold is chosen on four fifths of the organisations and measured on the last.
  @Test(.needsTestData(folder))
  func `proposals, cross-validated by organisation`() throws {
    let (names, merging) = try Self.resolved.get()
    var confidences: [CandidatePairs.Pair: Double] = [:]
    for link in merging.links { confidences[link.pair] = link.evidence.confidence }
    var folds: [String: Int] = [:]
    for (place, pic) in Set(names.truth).sorted().enumerated() { folds[pic] = place % 5 }
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
