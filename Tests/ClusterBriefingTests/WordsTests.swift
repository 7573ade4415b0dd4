import ClusterBriefing
import Documents
import Testing

@Suite("Words")
struct WordsTests {
  @Test(arguments: [(1, "1 grupa"), (21, "21 grupa"), (11, "11 grupas"), (2, "2 grupas")])
  func `Latvian bends a noun after its number`(count: Int, words: String) {
    #expect(LatvianCount.counted(count, "grupa", "grupas") == words)
  }
}
