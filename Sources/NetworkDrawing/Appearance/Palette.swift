import Graphviz

/// The colours and shapes of all pictures.
///
/// A kind is told by its shape and its colour together. Every mark has a dark outline, so that
/// fills need not carry the contrast alone; the fills themselves reach 3:1 against white.
///
/// > M. Okabe, K. Ito. *Color Universal Design: How to make figures and presentations that are
/// > friendly to colorblind people*, 2002.
enum Palette {
  /// Letters, and the outlines of marks: 12.6 : 1 against white.
  static let ink = Colour(0x333333)
  /// Letters of lesser weight: 7 : 1 against white.
  static let quietInk = Colour(0x595959)
  /// The warning that records are made up: 7.2 : 1 against white.
  static let warning = Colour(0xA3200D)
  /// Lines between marks.
  static let tie = Colour(0x6B6B6B)
  /// Lines between communities, which may be wide.
  static let communityTie = Colour(0x808F9C)
  /// The inside and the edge of an activity: 3.1 : 1 against the inside of a community too.
  static let plate = Colour.white
  static let plateEdge = Colour(0x888888)
  /// The inside and the edge of a community; they tell groups apart by place, not by colour.
  static let island = Colour(0xEEF2F6)
  static let shore = Colour(0x718BA3)
  /// The name of a group: 7 : 1 against white, 6.2 : 1 against the inside.
  static let outlineName = Colour(0x3A5A7A)

  /// How marks of one group look.
  struct Look {
    var shape: Shape
    var fill: Colour
    /// How much wider than a circle the shape is, to look equally large.
    var widening: Double
  }

  /// How far the corners of a shape lie from its middle, where it is one point wide and high.
  static func reach(of shape: Shape) -> Double {
    switch shape {
    case .box: 0.5.squareRoot()
    // Half as wide and half as high in its upper corners; a triangle in its lower ones.
    case .hexagon, .triangle: (0.25 * 0.25 + 0.5 * 0.5).squareRoot()
    default: 0.5
    }
  }

  static func look(of group: KindGroup) -> Look {
    switch group {
    case .enterprise: Look(shape: .circle, fill: Colour(0x0072B2), widening: 1)
    case .research: Look(shape: .box, fill: Colour(0xD55E00), widening: 0.89)
    case .publicBody: Look(shape: .triangle, fill: Colour(0x009E73), widening: 1.28)
    case .clusterBody: Look(shape: .diamond, fill: Colour(0xCC79A7), widening: 1.25)
    case .other: Look(shape: .hexagon, fill: Colour(0x8F8F8F), widening: 1.08)
    }
  }
}
