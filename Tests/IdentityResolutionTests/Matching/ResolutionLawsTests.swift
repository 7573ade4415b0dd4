@testable import IdentityResolution
import Testing

@Suite("Laws of resolutions")
struct ResolutionLawsTests {
  /// Names made by chance of few words, so that many are alike; some have identifiers.
  private func names(_ count: Int, seed: UInt64) -> [NamedOrganisation] {
    var state = seed
    func draw(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let words = [
      "Rīga", "RIGA", "Cluster", "Klasteris", "Institute", "SIA", "GmbH", "of", "(RTU)", "Wood",
      "Woood", "Tech", "-", "2", "II", "Ķīmija", "Χημεία", "🙂", "\u{301}", "北京",
    ]
    return (0..<count).map { _ in
      let name = (0..<(1 + draw(4))).map { _ in words[draw(words.count)] }.joined(separator: " ")
      let id = draw(3) == 0 ? [NamedOrganisation.Identifier(scheme: "id", value: "\(draw(9))")] : []
      return NamedOrganisation(name, countries: [["LV", "EE"][draw(2)]], identifiers: Set(id))
    }
  }

  @Test func `the same names give the same bytes, and a second run adds nothing`() {
    for seed: UInt64 in 1...20 {
      let names = names(60, seed: seed)
      let first = NameResolver().resolve(names)
      #expect(NameResolver().resolve(names).table.bytes == first.table.bytes)
      let second = NameResolver().resolve(names, decisions: first.table)
      #expect(second.merges.isEmpty, "seed \(seed)")
      #expect(second.proposals.isEmpty, "seed \(seed)")
      #expect(second.table.rows == first.table.rows)
    }
  }

  @Test func `what is merged unasked never has two identifiers of one register`() {
    for seed: UInt64 in 1...20 {
      var pooled: [String: Set<NamedOrganisation.Identifier>] = [:]
      let names = names(80, seed: seed)
      for name in names { pooled[name.name, default: []].formUnion(name.identifiers) }
      let found = NameResolver().resolve(names)
      var groups: [Int: Set<NamedOrganisation.Identifier>] = [:]
      for (name, identifiers) in pooled {
        // A name that already has two is nobody's merge.
        guard identifiers.count < 2, let group = found.group(of: name, .merged) else { continue }
        groups[group, default: []].formUnion(identifiers)
      }
      #expect(groups.values.allSatisfy { $0.count < 2 }, "seed \(seed)")
    }
  }

  @Test func `each stage goes further than the one before`() {
    let names = names(100, seed: 5)
    let found = NameResolver().resolve(names)
    func count(_ extent: Resolution.Extent) -> Int {
      Set(names.compactMap { found.group(of: $0.name, extent) }).count
    }
    #expect(count(.decided) > count(.merged))
    #expect(count(.merged) > count(.proposed))
  }

  @Test func `a word that all names have makes no pairs`() {
    let features = (0..<1000).map { [UInt64(7), UInt64(100 + $0 / 2)] }
    let pairs = CandidatePairs.pairs(features)
    #expect(pairs.count == 500)
    #expect(pairs.allSatisfy { $0.first % 2 == 0 && $0.second == $0.first + 1 })
  }

  @Test func `no name chooses more than forty to be compared with`() {
    let pairs = CandidatePairs.pairs([[UInt64]](repeating: [1, 2, 3], count: 128))
    #expect(pairs.count <= 128 * CandidatePairs.mostCandidates)
    #expect(Set(pairs).count == pairs.count)
  }
}
