import Testing

@testable import Terminology

@Suite("Glossary")
struct GlossaryTests {
  @Test(arguments: [
    (0, "organizāciju"), (10, "organizāciju"), (11, "organizāciju"), (20, "organizāciju"),
    (1, "organizācija"), (21, "organizācija"), (2, "organizācijas"), (34, "organizācijas"),
  ])
  func `Latvian subjects follow their number`(count: Int, form: String) {
    #expect(Glossary.latvian.form(of: .organisation, beside: Double(count)) == form)
  }

  @Test(arguments: [
    (20, NounCase.preposition, "organizācijām"), (21, .preposition, "organizācijas"),
    (20, .accusative, "organizāciju"), (1, .accusative, "organizāciju"),
    (2, .accusative, "organizācijas"), (20, .dative, "organizācijām"),
    (1, .instrumental, "organizāciju"), (2, .instrumental, "organizācijām"),
  ])
  func `Latvian nouns bend by their place`(count: Int, place: NounCase, form: String) {
    #expect(Glossary.latvian.form(of: .organisation, beside: Double(count), in: place) == form)
  }

  @Test(arguments: Noun.allCases)
  func `every noun stands in every language`(noun: Noun) throws {
    let english = try #require(Glossary.english.forms(of: noun, in: .nominative))
    #expect(Set(english.keys) == ["one", "other"], "\(noun)")
    let latvian = try #require(Glossary.latvian.forms(of: noun, in: .nominative))
    #expect(Set(latvian.keys) == ["zero", "one", "other"], "\(noun)")
    for place in NounCase.allCases {
      guard let forms = Glossary.latvian.forms(of: noun, in: place) else { continue }
      #expect(forms["one"]?.isEmpty == false && forms["other"]?.isEmpty == false, "\(noun)")
    }
  }

  /// Measures are named by their catalogue in English.
  @Test(arguments: Glossary.Names.allCases.filter { $0 != .measures })
  func `the languages name the same things`(group: Glossary.Names) {
    #expect(Glossary.english.keys(among: group) == Glossary.latvian.keys(among: group))
    #expect(!Glossary.english.keys(among: group).isEmpty)
  }

  @Test func `a glossary with gaps answers by its keys`() throws {
    let empty = try Glossary("nouns: {tie: 3}", rule: .latvian)
    #expect(empty.form(of: .tie, beside: 2) == "tie")
    #expect(empty.name(of: "SME", among: .kinds) == "SME")
    #expect(throws: (any Error).self) { try Glossary("nouns: [", rule: .english) }
  }
}
