extension BlockWriter {
  /// A figure under the next number.
  mutating func markup(of figure: Figure) -> Markup {
    figureCount += 1
    let number = figureCount
    let id = "figure-\(number)"
    return tag("figure", ["id": id, "class": figure.graph == nil ? nil : "explorable"]) {
      if let graph = figure.graph { search(in: graph, figure: id) }
      tag("div", ["class": figure.panels.count > 1 ? "pictures several" : "pictures"]) {
        for (index, panel) in figure.panels.enumerated() {
          markup(of: panel, titleID: "\(id)-picture-\(index + 1)")
        }
      }
      if let graph = figure.graph { details(of: graph, figure: id) }
      tag("figcaption") {
        tag("p", ["class": "caption"]) {
          tag("span", ["class": "label"]) { "\(phrases.figure(number))." }
          " "
          figure.caption
        }
        if let reading = figure.reading {
          tag("p", ["class": "note"]) {
            tag("span", ["class": "label"]) { phrases.howToRead }
            " "
            reading
          }
        }
        if let source = figure.source { tag("p", ["class": "note"]) { source } }
      }
      if let data = figure.data {
        tag("details") {
          tag("summary") { phrases.dataOfFigure(number) }
          markup(of: data, label: nil)
        }
      }
    }
  }

  private func markup(of panel: Figure.Panel, titleID: String) -> Markup {
    let alternative = tag("title", ["id": titleID]) { panel.description }
    let speaking = [
      Markup.Attribute(name: "role", value: "img"),
      Markup.Attribute(name: "aria-labelledby", value: titleID),
    ]
    return tag("div", ["class": "picture"]) {
      if let title = panel.title { tag("p", ["class": "picture-title"]) { title } }
      Markup.element(
        "svg", speaking + panel.picture.attributes, [alternative] + panel.picture.children)
    }
  }

  /// The search field, hidden until the script takes it over.
  private func search(in graph: InteractiveGraph, figure id: String) -> Markup {
    tag("div", ["class": "search", "hidden": ""]) {
      tag("label", ["for": "\(id)-search"]) { graph.searchLabel ?? phrases.search }
      tag(
        "input",
        [
          "id": "\(id)-search", "type": "text", "role": "combobox", "autocomplete": "off",
          "aria-autocomplete": "list", "aria-expanded": "false", "aria-controls": "\(id)-options",
        ])
      tag(
        "ul",
        [
          "id": "\(id)-options", "role": "listbox", "hidden": "",
          "aria-label": graph.searchLabel ?? phrases.search,
        ])
      tag("p", ["class": "search-status", "role": "status"])
    }
  }

  /// The panel that tells about the marked element, and the data for the script.
  private func details(of graph: InteractiveGraph, figure id: String) -> [Markup] {
    [
      tag("div", ["class": "panel", "aria-live": "polite", "hidden": ""]) {
        tag("p", ["class": "hint"]) { phrases.searchHint }
      },
      tag("script", ["type": "application/json", "class": "graph"]) {
        Markup.verbatim(graph.json(phrases: phrases))
      },
    ]
  }
}

extension Document {
  /// The graphs of all figures.
  var graphs: [InteractiveGraph] { sections.flatMap { $0.blocks.flatMap(\.graphs) } }
}

extension Block {
  fileprivate var graphs: [InteractiveGraph] {
    switch self {
    case .figure(let figure): figure.graph.map { [$0] } ?? []
    case .subsection(let subsection): subsection.blocks.flatMap(\.graphs)
    default: []
    }
  }
}
