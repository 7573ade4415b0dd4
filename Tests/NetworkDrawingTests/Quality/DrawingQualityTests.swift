import Graphviz
import NetworkCore
import TestKit
import Testing

@testable import NetworkDrawing

@Suite("The judge of drawings")
struct DrawingQualityTests {
  private static let corners = [(0, 0), (1, 0), (1, 1), (0, 1)]

  private func drawing(
    _ places: [(Double, Double)], _ ties: [(Int, Int)], diameter: Double = 2,
    in room: Size = Size(width: 102, height: 102)
  ) throws -> PlainDrawing {
    let network = try Network(
      nodes: Array(places.indices), ties: ties.map { Tie($0.0, $0.1) })
    return try PlainDrawing(
      places.map { Point(x: $0.0, y: $0.1) }, of: network, diameter: diameter, in: room)
  }

  private func square(_ ties: [(Int, Int)]) throws -> DrawingQuality {
    DrawingQuality(of: try drawing(Self.corners.map { (Double($0.0), Double($0.1)) }, ties))
  }

  /// Four pairs one hop and one side apart, two pairs two hops and √2 sides: with x/d = 1, 1, 1, 1, √½, √½
  /// it is 1 − (Σ x/d)² / (6 Σ (x/d)²) = 1 − (4 + √2)² / 30.
  @Test func `a ring of four on the corners of a square has the stress of its diagonals`() throws {
    let quality = try square([(0, 1), (1, 2), (2, 3), (3, 0)])
    #expect(abs(quality.stress - (1 - (4 + 2.0.squareRoot()) * (4 + 2.0.squareRoot()) / 30)) < 1e-7)
    #expect(quality.crossings == 0)
    #expect(quality.lengthSpread < 1e-9)
  }

  @Test func `everybody tied to everybody on the corners of a square crosses once`() throws {
    #expect(try square([(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]).crossings == 1)
  }

  @Test func `with one of four inside the triangle of the others nothing crosses`() throws {
    let all = [(0, 1), (0, 2), (0, 3), (1, 2), (1, 3), (2, 3)]
    let inside = try drawing([(0, 0), (4, 0), (2, 4), (2, 1)], all)
    #expect(DrawingQuality(of: inside).crossings == 0)
  }

  @Test func `ties that share an end never cross, even where they lie on one another`() throws {
    let folded = try drawing([(0, 0), (2, 0), (1, 0)], [(0, 1), (0, 2)])
    #expect(DrawingQuality(of: folded).crossings == 0)
  }

  @Test func `a tie that ends on another, or lies on it, crosses it`() throws {
    let touching = try drawing([(0, 0), (2, 0), (1, 0), (1, 1)], [(0, 1), (2, 3)])
    #expect(DrawingQuality(of: touching).crossings == 1)
    let lying = try drawing([(0, 0), (3, 0), (1, 0), (2, 0)], [(0, 1), (2, 3)])
    #expect(DrawingQuality(of: lying).crossings == 1)
  }

  @Test func `a chain in a line has no stress, and on one place it has all`() throws {
    let chain = try drawing([(0, 0), (1, 0), (2, 0), (3, 0)], [(0, 1), (1, 2), (2, 3)])
    #expect(abs(DrawingQuality(of: chain).stress) < 1e-9)
    let heap = try drawing([(1, 1), (1, 1), (1, 1)], [(0, 1), (1, 2)])
    #expect(DrawingQuality(of: heap).stress == 1)
    #expect(DrawingQuality(of: heap).nodeOverlaps == 3)
  }

  @Test func `pairs that no path joins have no stress`() throws {
    let apart = try drawing([(0, 0), (1, 0), (9, 0), (9, 1)], [(0, 1), (2, 3)])
    #expect(abs(DrawingQuality(of: apart).stress) < 1e-9)
  }

  @Test func `lengths 1 and 3 spread by half of their mean`() throws {
    let uneven = try drawing([(0, 0), (1, 0), (4, 0)], [(0, 1), (1, 2)])
    #expect(abs(DrawingQuality(of: uneven).lengthSpread - 0.5) < 1e-9)
  }

  @Test func `discs that touch do not overlap, nearer ones do`() throws {
    // In 102 points with discs of 10 the places are 92 apart at most: 0, 10 and 92.
    let touching = try drawing([(0, 0), (10, 0), (92, 0)], [], diameter: 10)
    #expect(DrawingQuality(of: touching).nodeOverlaps == 0)
    let overlapping = try drawing([(0, 0), (9, 0), (92, 0)], [], diameter: 10)
    #expect(DrawingQuality(of: overlapping).nodeOverlaps == 1)
  }

  @Test func `names on close nodes lie on one another, and names at the edge outside`() throws {
    var close = try drawing([(0, 0), (4, 0), (92, 92)], [], diameter: 10)
    close.write(onNodes: [(0, "first organisation"), (1, "second organisation")])
    let quality = DrawingQuality(of: close)
    #expect(quality.names == 2)
    #expect(quality.namesOverNames == 1)
    #expect(quality.namesOverNodes == 2)
    #expect(quality.namesOutside == 2)
  }

  @Test func `names beside nodes lie on nothing and stay inside`() throws {
    var drawing = try drawing([(0, 0), (4, 0), (92, 92)], [], diameter: 10)
    drawing.write(besideNodes: [(0, "first"), (1, "second"), (2, "third")])
    let quality = DrawingQuality(of: drawing)
    #expect(quality.names == 3)
    #expect(
      (quality.namesOverNames, quality.namesOverNodes, quality.namesOutside) == (0, 0, 0))
  }

  /// A tie of 100 points along the middle of a row of squares, and discs of 2 points at its ends, of which
  /// all squares with their middle inside lie on the row above or below too.
  @Test func `a tie across the room covers about a row of it`() throws {
    let line = try drawing([(0, 0), (1, 0)], [(0, 1)])
    let ink = DrawingQuality(of: line).ink
    #expect(ink >= 101.0 / (102 * 102) && ink <= 112.0 / (102 * 102))
  }

  @Test(arguments: [1, 2, 3] as [UInt64])
  func `crossings are those of all pairs of ties, one by one`(seed: UInt64) throws {
    var chance = Seed(seed).generator()
    let places = (0..<20).map { _ in Point(x: chance.unit(), y: chance.unit()) }
    let ties = (0..<40).map { _ in
      PlacedTie(chance.number(below: 10), 10 + chance.number(below: 10))
    }
    var expected = 0
    for (rank, tie) in ties.enumerated() {
      for other in ties[..<rank]
      where tie.first != other.first && tie.second != other.second
        && segmentsMeet(
          places[tie.first], places[tie.second], places[other.first], places[other.second])
      {
        expected += 1
      }
    }
    #expect(expected > 50)
    #expect(TieCrossings(of: ties, between: places).count == expected)
  }
}
