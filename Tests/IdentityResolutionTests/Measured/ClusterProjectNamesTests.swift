@testable import IdentityResolution
import TestKit
import Testing

/// Names of European cluster projects, for a part of which it is known who is who.
@Suite("Known aliases of cluster projects")
struct ClusterProjectNamesTests {
  private static let folder = "eu-cluster-projects/"

  /// The resolution of all names, and the known ones with whom they stand for.
  private func resolved() throws -> (Resolution, names: [String], truth: [String]) {
    var organisations: [NamedOrganisation] = []
    let written = try KnownNames.rows(
      of: Self.folder + "participations.csv", ["organisation_name", "country"])
    let known = try KnownNames.rows(
      of: Self.folder + "known_aliases.csv", ["spelling", "country", "organisation_canonical"])
    for cells in written + known where !cells[0].isEmpty {
      organisations.append(
        NamedOrganisation(cells[0], countries: cells[1].isEmpty ? [] : [cells[1]]))
    }
    return (NameResolver().resolve(organisations), known.map { $0[0] }, known.map { $0[2] })
  }

  private func agreement(_ extent: Resolution.Extent) throws -> IdentityAgreement {
    let (resolution, names, truth) = try resolved()
    return IdentityAgreement(
      found: try names.map { try #require(resolution.group(of: $0, extent)) }, truth: truth)
  }

  @Test(.needsTestData("eu-cluster-projects/known_aliases.csv"))
  func `what is merged without asking is right`() throws {
    let agreement = try agreement(.merged)
    Figures.tell("cluster projects, merged unasked", agreement)
    #expect(try #require(agreement.pairwise.recall) >= 0.21)
    #expect(try #require(agreement.pairwise.precision) >= 0.99)
    #expect(try #require(agreement.bCubed.precision) >= 0.99)
    #expect(try #require(agreement.bCubed.recall) >= 0.78)
  }

  @Test(.needsTestData("eu-cluster-projects/known_aliases.csv"))
  func `proposals find nine tenths of the aliases that share a word`() throws {
    let (resolution, names, truth) = try resolved()
    let words = names.map { name in
      Set(FoldedText(name).words.map(\.text)).filter { !SmallWords.contains($0) }
    }
    var (pairs, found) = (0, 0)
    for one in names.indices {
      for other in names.indices where other > one && truth[one] == truth[other] {
        if words[one].isDisjoint(with: words[other]) { continue }
        pairs += 1
        let groups = [one, other].map { resolution.group(of: names[$0], .proposed) }
        if groups[0] == groups[1] { found += 1 }
      }
    }
    Figures.tell(
      "cluster projects: \(resolution.merges.count) merges, \(resolution.proposals.count) "
        + "proposals; found \(found) of \(pairs) pairs that share a word")
    #expect(pairs == 92)
    #expect(resolution.proposals.count <= 126)
    #expect(Double(found) / Double(pairs) >= 0.9)
  }

  @Test(.needsTestData("eu-cluster-projects/known_aliases.csv"))
  func `if all proposals held, seventeen pairs in twenty would be right`() throws {
    let agreement = try agreement(.proposed)
    Figures.tell("cluster projects, all proposals", agreement)
    #expect(try #require(agreement.pairwise.precision) >= 0.85)
    #expect(try #require(agreement.pairwise.recall) >= 0.74)
    #expect(try #require(agreement.bCubed.f1) >= 0.94)
  }
}
