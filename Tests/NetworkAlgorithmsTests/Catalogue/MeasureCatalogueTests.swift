import NetworkAlgorithms
import NetworkCore
import TestKit
import Testing

@Suite("Measure catalogue")
struct MeasureCatalogueTests {
  @Suite("entries")
  struct Entries {
    @Test func `every entry says what it is, what was decided and where it comes from`() {
      for entry in MeasureCatalogue.entries {
        #expect(!entry.definition.isEmpty, "\(entry.name)")
        #expect(!entry.conventions.isEmpty, "\(entry.name)")
        #expect(!entry.citation.isEmpty, "\(entry.name)")
      }
    }

    @Test func `names are in kebab-case and occur once`() {
      let names = MeasureCatalogue.entries.map(\.name)
      #expect(Set(names).count == names.count)
      for name in names {
        #expect(name.allSatisfy { ("a"..."z").contains($0) || $0 == "-" }, "\(name)")
      }
      #expect(
        names.prefix(10) == [
          "degree", "strength", "closeness", "harmonic", "betweenness", "eigenvector", "pagerank",
          "coreness", "constraint", "effective-size",
        ])
    }

    /// What a measure says it was set to can be typed again.
    @Test func `every description spells its own measure`() throws {
      // What stands in brackets inside of brackets cannot be typed.
      let nested: Set = ["centralisation", "modularity", "map-equation"]
      for entry in MeasureCatalogue.entries where !nested.contains(entry.name) {
        let again = try MeasureCatalogue.measure(spelled: entry.description.call)
        #expect(again.description == entry.description)
        #expect(again.subject == entry.subject)
      }
    }

    @Test func `every parameter takes every word it allows and says so`() throws {
      for entry in MeasureCatalogue.entries {
        for parameter in entry.parameters {
          guard case .words(let words) = parameter.values else { continue }
          #expect(words.contains(parameter.defaultValue))
          for word in words {
            let spelling = "\(entry.name)(\(parameter.name): \(word))"
            let measure = try MeasureCatalogue.measure(
              spelled: spelling, defaults: MeasureDefaults(seed: 1))
            #expect(
              measure.description.parameters.contains {
                $0.name == parameter.name && $0.value.hasPrefix(word)
              }, "\(spelling)")
          }
        }
      }
    }

    @Test func `every measure of nodes scores the kite under its name`() throws {
      for entry in MeasureCatalogue.entries {
        guard
          case .nodes(let measure) = try MeasureCatalogue.measure(
            spelled: entry.name, defaults: MeasureDefaults(seed: 1))
        else { continue }
        var kite = try Exemplar.kite()
        try kite.setAttribute("kind", to: .text("ababcababc".map { String($0) }))
        let scores = try kite.scores(measure)
        #expect(scores.measure.name == entry.name)
        // Jane has a single partner, and no local clustering.
        #expect(scores.ranking.count >= 9, "\(entry.name)")
      }
    }
  }

  @Suite("divisions and marks")
  struct DivisionsAndMarks {
    @Test func `communities take resolution, starts and seed`() throws {
      let spelling = "leiden(resolution: 2, ties: present, starts: 3, seed: 18446744073709551615)"
      let expected = Leiden(resolution: 2, ties: .present, starts: 3, seed: Seed(.max))
      #expect(
        try MeasureCatalogue.measure(spelled: spelling).description == expected.description)
    }

    @Test func `the seed of the command holds where the spelling says none`() throws {
      let defaults = MeasureDefaults(seed: 7)
      let unsaid = try MeasureCatalogue.measure(spelled: "leiden", defaults: defaults)
      #expect(unsaid.description == Leiden(resolution: 1, seed: 7).description)
      let said = try MeasureCatalogue.measure(spelled: "leiden(seed: 8)", defaults: defaults)
      #expect(said.description == Leiden(resolution: 1, seed: 8).description)
    }

    @Test(arguments: ["leiden", "modularity"])
    func `without a seed nothing is drawn`(name: String) throws {
      #expect(throws: MeasureSpellingError.seedMissing(measure: name)) {
        try MeasureCatalogue.measure(spelled: name)
      }
      #expect(
        throws: Never.self, "what draws nothing needs no seed"
      ) { try MeasureCatalogue.measure(spelled: "modularity(of: groups)") }
    }

    @Test(arguments: [
      ("starts", "0", MeasureParameter.Values.wholeNumbers(1...1000)),
      ("starts", "1.5", .wholeNumbers(1...1000)), ("starts", "many", .wholeNumbers(1...1000)),
      ("starts", "1001", .wholeNumbers(1...1000)), ("resolution", "-1", .numbers(0..<1000)),
      ("resolution", "nan", .numbers(0..<1000)), ("seed", "-1", .wholeNumbers(0...UInt64.max)),
      ("seed", "18446744073709551616", .wholeNumbers(0...UInt64.max)),
    ])
    func `settings out of range are refused`(
      name: String, value: String, allowed: MeasureParameter.Values
    ) {
      #expect(
        throws: MeasureSpellingError.valueNotAllowed(
          value, parameter: name, measure: "leiden", allowed: allowed)
      ) {
        try MeasureCatalogue.measure(
          spelled: "leiden(\(name): \(value))", defaults: MeasureDefaults(seed: 1))
      }
    }

    @Test func `modularity can be asked of every division`() throws {
      var network = try Exemplar.twoComponents()
      try network.setAttribute("side", to: .text(["a", "a", "b", "b", "b"]))
      for spelling in ["modularity(of: component)", "modularity(of: groups, by: side)"] {
        guard case .network(let measure) = try MeasureCatalogue.measure(spelled: spelling) else {
          Issue.record("\(spelling) measures a network")
          continue
        }
        // One tie of three on the one side, two on the other: 1 − (1/9 + 4/9).
        #expect(isClose(try network.value(measure).value, 4.0 / 9), "\(spelling)")
      }
    }
  }

  @Suite("spellings")
  struct Spellings {
    @Test(arguments: [
      "betweenness", " betweenness ", "betweenness()", "betweenness(scale: pairs)",
      "betweenness( scale :pairs,over:hops )",
    ])
    func `spaces and defaults do not matter`(spelling: String) throws {
      let measure = try MeasureCatalogue.measure(spelled: spelling)
      #expect(measure.description == Betweenness(over: .hops).description)
    }

    @Test func `settings reach the measure`() throws {
      let share = try MeasureCatalogue.measure(spelled: "betweenness(scale: share)")
      #expect(share.description == Betweenness(over: .hops, scale: .share).description)
      let freeman = try MeasureCatalogue.measure(spelled: "closeness(variant: freeman)")
      #expect(freeman.description == Closeness(over: .hops, variant: .freeman).description)
      let walk = try MeasureCatalogue.measure(spelled: "pagerank(damping: 0.9)")
      #expect(walk.description == PageRank(damping: 0.9).description)
      let index = try MeasureCatalogue.measure(spelled: "ei-index(by: Sector of work)")
      #expect(index.description == EIIndex(by: "Sector of work").description)
    }

    @Test func `defaults hold where nothing is said`() throws {
      let defaults = MeasureDefaults(over: .inverseStrength, ties: .strength)
      let said = try MeasureCatalogue.measure(spelled: "harmonic(over: hops)", defaults: defaults)
      #expect(said.description == Harmonic(over: .hops).description)
      let unsaid = try MeasureCatalogue.measure(spelled: "harmonic", defaults: defaults)
      #expect(unsaid.description == Harmonic(over: .inverseStrength).description)
      let ties = try MeasureCatalogue.measure(spelled: "constraint", defaults: defaults)
      #expect(ties.description == Constraint(ties: .strength).description)
    }

    @Test(arguments: [
      ("betweeness", ["betweenness"]), ("Betweenness", ["betweenness"]), ("close", ["closeness"]),
      ("efective-size", ["effective-size"]), ("two-mode-degre", ["two-mode-degree"]),
      ("zzz", []), ("ab", []),
    ])
    func `an unknown name is met with those like it`(name: String, nearest: [String]) {
      #expect(throws: MeasureSpellingError.unknownMeasure(name, nearest: nearest)) {
        try MeasureCatalogue.measure(spelled: name)
      }
    }

    @Test func `an unknown parameter is met with those there are`() {
      #expect(
        throws: MeasureSpellingError.unknownParameter(
          "scal", measure: "betweenness",
          parameters: ["over", "scale", "ends", "cut-off"])
      ) { try MeasureCatalogue.measure(spelled: "betweenness(scal: share)") }
      #expect(
        throws: MeasureSpellingError.unknownParameter(
          "scale", measure: "coreness", parameters: [])
      ) { try MeasureCatalogue.measure(spelled: "coreness(scale: share)") }
    }

    @Test(arguments: ["1", "1.5", "-0.1", "nan", "inf", "much", ""])
    func `a damping that is none is refused`(value: String) {
      #expect(
        throws: MeasureSpellingError.valueNotAllowed(
          value, parameter: "damping", measure: "pagerank", allowed: .numbers(0..<1))
      ) { try MeasureCatalogue.measure(spelled: "pagerank(damping: \(value))") }
    }

    @Test func `a word that is none is refused`() {
      #expect(
        throws: MeasureSpellingError.valueNotAllowed(
          "Share", parameter: "scale", measure: "betweenness",
          allowed: .words(["pairs", "share"]))
      ) { try MeasureCatalogue.measure(spelled: "betweenness(scale: Share)") }
    }

    @Test func `a parameter is set once`() {
      #expect(throws: MeasureSpellingError.givenTwice("scale", measure: "degree")) {
        try MeasureCatalogue.measure(spelled: "degree(scale: count, scale: share)")
      }
    }

    @Test(arguments: [
      "", " ", "()", "degree(", "degree)", "degree(scale)", "degree(: share)", "degree(scale: a,)",
      "degree(scale: share) x", "degree((scale: share))", "(scale: share)", ")degree(",
    ])
    func `what is no spelling is refused`(spelling: String) {
      #expect {
        try MeasureCatalogue.measure(spelled: spelling)
      } throws: { error in
        if case .malformed = error as? MeasureSpellingError { true } else { false }
      }
    }

    @Test func `errors say what to do`() {
      #expect(
        "\(MeasureSpellingError.unknownMeasure("betweeness", nearest: ["betweenness"]))"
          == "There is no measure “betweeness”; did you mean betweenness?")
      #expect(
        "\(MeasureSpellingError.valueNotAllowed("2", parameter: "damping", measure: "pagerank", allowed: .numbers(0..<1)))"
          == "“2” is no damping for pagerank; it is a number from 0.0 up to, and not including, 1.0."
      )
    }
  }
}
