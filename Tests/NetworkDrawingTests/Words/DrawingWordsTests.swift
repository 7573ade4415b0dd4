import Terminology
import Testing

@testable import NetworkDrawing

@Suite("Words of a picture")
struct DrawingWordsTests {
  @Test(arguments: [
    (0, "0 organizāciju"), (1, "1 organizācija"), (2, "2 organizācijas"), (9, "9 organizācijas"),
    (10, "10 organizāciju"), (11, "11 organizāciju"), (19, "19 organizāciju"),
    (21, "21 organizācija"), (111, "111 organizāciju"), (121, "121 organizācija"),
    (532, "532 organizācijas"),
  ])
  func `Latvian nouns follow their numbers`(count: Int, expected: String) {
    #expect(DrawingWords.latvian.organisations(count) == expected)
  }

  @Test func `English nouns follow their numbers`() {
    let words = DrawingWords.english
    #expect(words.organisations(1) == "1 organisation")
    #expect(words.activities(0) == "0 activities")
    #expect(words.activities(21) == "21 activities")
  }

  @Test func `what is put in is never read as a template`() {
    #expect(DrawingWords.filled("{1} and {2}", "{2}", "{1}") == "{2} and {1}")
    #expect(DrawingWords.filled("no part {7} here {", "x") == "no part {7} here {")
  }

  @Test func `every group of kinds has its name in the glossaries`() {
    let groups = KindGroup.allCases.map(\.rawValue).sorted()
    #expect(Glossary.latvian.keys(among: .kindGroups) == groups)
    #expect(Glossary.english.keys(among: .kindGroups) == groups)
  }

  /// Every text of `words` by the name of its property.
  private func texts(_ words: DrawingWords) -> [String: String] {
    var texts: [String: String] = [:]
    for child in Mirror(reflecting: words).children {
      if let label = child.label, let text = child.value as? String { texts[label] = text }
    }
    return texts
  }

  @Test func `both languages say everything, with the same parts`() {
    let english = texts(.english)
    let latvian = texts(.latvian)
    #expect(english.count > 20)
    for (name, text) in english {
      let other = latvian[name] ?? ""
      #expect(!other.isEmpty, "\(name)")
      for part in ["{1}", "{2}", "{3}"] {
        #expect(text.contains(part) == other.contains(part), "\(name): \(part)")
      }
    }
    for words in [DrawingWords.english, .latvian] {
      #expect(Set(KindGroup.allCases.map(words.name)).count == KindGroup.allCases.count)
    }
  }
}
