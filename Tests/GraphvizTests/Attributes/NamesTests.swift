import Graphviz
import Testing

@Suite("Names")
struct NamesTests {
  @Test(arguments: ["a", "Z", "node-1", "a_b", "kebab-case-2"])
  func `an element id is a letter, then letters, digits, hyphens and underscores`(
    text: String
  ) {
    #expect(ElementID(text)?.description == text)
  }

  @Test(arguments: ["", "1a", "-a", "_a", "a b", "a.b", "ķ", "a\"", "a<", "a&", "a\n", "a:b", "é"])
  func `anything else is not an element id`(text: String) {
    #expect(ElementID(text) == nil)
  }

  @Test func `a very long text is not an element id`() {
    #expect(ElementID(String(repeating: "a", count: 200)) != nil)
    #expect(ElementID(String(repeating: "a", count: 201)) == nil)
  }

  @Test(arguments: ["DejaVu Sans", "Arial", "Noto Sans CJK JP", "sans-serif", "Inter 4"])
  func `a font family is letters, digits, spaces and hyphens`(name: String) {
    #expect(FontFamily(name)?.description == name)
  }

  @Test(arguments: ["", " Arial", "Arial\"", "A,B", "a&b", "<x>", "a\\b", "Ļ", "3D", "a\n"])
  func `anything else is not a font family`(name: String) {
    #expect(FontFamily(name) == nil)
  }

  @Test func `a literal that is no id stops the program`() async {
    await #expect(processExitsWith: .failure) { _ = "not an id" as ElementID }
    await #expect(processExitsWith: .failure) { _ = "\"" as FontFamily }
  }

  @Test func `a number and the text of it are different keys`() {
    #expect(NodeKey(1) != NodeKey("1"))
    #expect(NodeKey(1) == 1)
    #expect(NodeKey("a") == "a")
  }
}
