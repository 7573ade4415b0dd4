import Graphviz
import TestKit
import Testing

@Suite("Colour")
struct ColourTests {
  @Test func `a number is read as red, green, blue`() {
    #expect(Colour(0x0072B2) == Colour(red: 0x00, green: 0x72, blue: 0xB2))
    #expect(Colour(0xFF00_72B2) == Colour(0x0072B2))
  }

  @Test(arguments: [(0.0, 0), (0.5, 128), (1, 255), (-3, 0), (7, 255), (.nan, 0)])
  func `opacity is a share`(share: Double, alpha: UInt8) {
    #expect(Colour.black.opacity(share).alpha == alpha)
  }

  @Test func `fills, outlines and lines come out in their colours`() throws {
    let diagram = Diagram(
      nodes: [
        Node(
          "a", label: Label("a", font: Font("Arial", size: 9.5, colour: Colour(0x102030))),
          shape: .box, fill: Colour(0x01020A).opacity(0.2),
          outline: Stroke(Colour(0xABCDEF), width: 2.5, dashes: .dashed), id: "a"),
        Node("b", outline: nil, id: "b"),
      ],
      edges: [
        Edge(
          "a", "b", line: Stroke(Colour(0x445566).opacity(0.4), width: 3, dashes: .dotted), id: "e")
      ])
    let svg = try SVGElement.read(diagram.render(.svg, by: .neato))
    let box = try #require(svg.group(id: "a")?.child("polygon")?.attributes)
    #expect(box["fill"] == "#01020a")
    #expect(box["fill-opacity"] == "0.200000")
    #expect(box["stroke"] == "#abcdef")
    #expect(box["stroke-width"] == "2.5")
    #expect(box["stroke-dasharray"] == "5,2")
    let text = try #require(svg.group(id: "a")?.child("text")?.attributes)
    #expect(text["font-family"] == "Arial")
    #expect(text["font-size"] == "9.50")
    #expect(text["fill"] == "#102030")
    let bare = try #require(svg.group(id: "b")?.child("ellipse")?.attributes)
    #expect(bare["fill"] == "none")
    #expect(bare["stroke"] == "none" || bare["stroke"] == "transparent")
    let line = try #require(svg.group(id: "e")?.child("path")?.attributes)
    #expect(line["stroke"] == "#445566")
    #expect(line["stroke-opacity"] == "0.400000")
    #expect(line["stroke-width"] == "3")
    #expect(line["stroke-dasharray"] == "1,5")
  }
}
