@testable import Kopa

extension ErrorSamples {
  static let pictures: [ErrorSamples] = [
    ErrorSamples(
      "GraphvizError", "Graphviz/GraphvizError.swift",
      graphviz + quantities.map { ("outOfRange", $0) } + countables.map { ("tooMany", $0) }),
    ErrorSamples(
      "NetworkMapError", "NetworkDrawing/Map/NetworkMapError.swift",
      [
        ("pageTooSmall", NetworkMapError.pageTooSmall(Size(width: 11, height: 21))),
        ("graphviz", NetworkMapError.graphviz(.unavailable)),
        ("noBackbone", NetworkMapError.noBackbone),
        ("backboneOfTies", NetworkMapError.backboneOfTies),
        ("tooManyTies", NetworkMapError.tooManyTies),
      ] + NetworkMapError.Knowledge.allCases.map { ("unknown", NetworkMapError.unknown($0)) }),
    ErrorSamples(
      "MultiplesError", "NetworkDrawing/Multiples/MultiplesError.swift",
      [
        ("noParts", MultiplesError.noParts(grouping: "g1")),
        ("tooManyPanels", MultiplesError.tooManyPanels(grouping: "g1", count: 21, most: 11)),
        (
          "tooManyOrganisations",
          MultiplesError.tooManyOrganisations(panel: "p1", count: 1_001, most: 21)
        ),
        ("pageTooSmall", MultiplesError.pageTooSmall(Size(width: 11, height: 21))),
        ("plan", MultiplesError.plan(.noDateForCohorts)),
      ]),
    ErrorSamples(
      "CorePictureError", "NetworkDrawing/Core/CorePictureError.swift",
      [
        (
          "tooManyOrganisations", CorePictureError.tooManyOrganisations(count: 1_001, most: 21)
        ),
        ("pageTooSmall", CorePictureError.pageTooSmall(Size(width: 11, height: 21))),
      ]),
    ErrorSamples(
      "SVGError", "Documents/Figures/SVG.swift",
      [
        ("notXML", SVGError.notXML(line: 11, column: 21)), ("notSVG", SVGError.notSVG(root: "e1")),
        ("declaresEntities", SVGError.declaresEntities), ("element", SVGError.element("e1")),
        ("attribute", SVGError.attribute("a1", of: "e1")),
        ("value", SVGError.value("v1", attribute: "a1", of: "e1")),
      ]),
    ErrorSamples(
      "InteractiveGraphError", "Documents/Figures/InteractiveGraph.swift",
      [
        ("unsafeID", InteractiveGraphError.unsafeID("i1")),
        ("repeatedID", InteractiveGraphError.repeatedID("i1")),
        ("strangeNeighbour", InteractiveGraphError.strangeNeighbour("i1", of: "i2")),
      ]),
  ]

  private static let graphviz: [(name: String, error: any BilingualError)] = [
    ("repeatedNode", GraphvizError.repeatedNode("n1")),
    ("unknownNode", GraphvizError.unknownNode("n1")),
    ("nodeInTwoClusters", GraphvizError.nodeInTwoClusters("n1")),
    ("missingPosition", GraphvizError.missingPosition("n1")),
    ("cannotKeepPosition", GraphvizError.cannotKeepPosition("n1", .circo)),
    ("repeatedElementID", GraphvizError.repeatedElementID("i1")),
    ("tooFewCorners", GraphvizError.tooFewCorners(1)),
    ("pictureTooLarge", GraphvizError.pictureTooLarge(width: 100_001, height: 21)),
    ("layoutFailed", GraphvizError.layoutFailed(.dot, messages: ["m1", "m2"])),
    ("renderingFailed", GraphvizError.renderingFailed(.png, messages: ["m1"])),
    ("unavailable", GraphvizError.unavailable),
  ]

  private static let quantities: [GraphvizError] = [
    .coordinate, .size, .lineWidth, .fontSize, .length, .weight, .distance, .resolution,
  ].map { .outOfRange($0, -1.5, allowed: 0...21) }

  private static let countables: [GraphvizError] = [
    .nodes, .edges, .clusters, .corners, .labelBytes,
  ].map { .tooMany($0, 1001, limit: 21) }
}
