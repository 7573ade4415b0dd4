import CooperationRecords
import Graphviz
import NetworkDrawing
import Testing

@Suite("Pictures of a neighbourhood")
struct NeighbourhoodPictureTests {
  private typealias Member = NeighbourhoodPicture.Member

  private func svg(_ members: [Member], others: Int = 0) throws -> (text: String, isPart: Bool) {
    let picture = NeighbourhoodPicture(
      around: "Middle", kind: .sme, members: members, othersCount: others, meetMeaning: "to meet",
      summary: "A picture.")
    return (String(decoding: try picture.rendered(.svg), as: UTF8.self), picture.isPart)
  }

  @Test func `it names the middle, partners and those to meet, with their number`() throws {
    let picture = try svg([
      Member(name: "Near", kind: .university, steps: 1),
      Member(name: "Second", kind: .sme, steps: 2, through: [0], rank: 1),
      Member(name: "Far", kind: .agency, steps: 3, rank: 2),
      Member(name: "Unnamed", kind: .sme, steps: 2, through: [0]),
    ])
    for name in ["Middle", "Near", "1 Second", "2 Far", "to meet"] {
      #expect(picture.text.contains(">\(name)<"), "\(name)")
    }
    #expect(!picture.text.contains("Unnamed"))
    #expect(!picture.isPart)
  }

  @Test func `somebody alone stands among the dots of others`() throws {
    let (none, some) = (try svg([]), try svg([], others: 7))
    #expect(none.text.contains(">Middle<"))
    let dots = { (text: String) in text.split(separator: "fill=\"#888888\"").count }
    // Seven, and the one in the legend.
    #expect(dots(some.text) - dots(none.text) == 8)
  }

  @Test func `of too many the first are drawn, and whoever is to be met`() throws {
    let partners = (0..<60).map { Member(name: "P\($0)", kind: .sme, steps: 1) }
    let followers = (0..<200).map { number in
      Member(
        name: "F\(number)", kind: .sme, steps: 2, through: [number % 60],
        rank: number == 199 ? 1 : nil)
    }
    let picture = try svg(partners + followers, others: 500)
    #expect(picture.isPart)
    #expect(picture.text.contains("1 F199"))
    #expect(picture.text == (try svg(partners + followers, others: 500)).text)
  }
}
