import Documents
import Testing

@Suite("Alphabetical order")
struct AlphabetTests {
  @Test func `Latvian letters stand where its dictionaries have them`() {
    let names = [
      "Žagars", "zeme", "Čaks", "Cēsis", "Cesis", "ciems", "āda", "Adaži", "Ķemeri", "kuks",
      "ļaudis", "luga",
    ]
    #expect(
      DocumentLanguage.latvian.alphabetical(names) { $0 }
        == [
          "Adaži", "āda", "Cesis", "Cēsis", "ciems", "Čaks", "kuks", "Ķemeri", "luga", "ļaudis",
          "zeme", "Žagars",
        ])
    #expect(
      DocumentLanguage.english.alphabetical(names) { $0 }.prefix(6)
        == ["āda", "Adaži", "Čaks", "Cesis", "Cēsis", "ciems"])
  }

  @Test func `numbers go by their amount, and equal names keep their order`() {
    let schools = ["10. vidusskola", "2. vidusskola"]
    #expect(DocumentLanguage.latvian.alphabetical(schools) { $0 } == schools.reversed())
    let twins = [(1, "same"), (2, "Same"), (3, "same")]
    #expect(DocumentLanguage.latvian.alphabetical(twins) { $0.1 }.map(\.0) == [1, 2, 3])
  }

  @Test func `odd names neither trap nor change the count`() {
    let names = [
      "", "\u{0}", "👩‍🔬", "\u{202E}abc", String(repeating: "x", count: 10_000), "ā\u{0304}",
    ]
    #expect(DocumentLanguage.latvian.alphabetical(names) { $0 }.count == names.count)
  }
}
