extension Markup {
  /// What is seen of the piece on paper: nothing that is unfolded, searched or clicked, and of links what
  /// they say.
  var onPaper: [Markup] {
    guard case .element(let name, let attributes, let children) = self else { return [self] }
    guard !Markup.isForScreens(name, attributes) else { return [] }
    let kept = children.flatMap(\.onPaper)
    return name == "a" ? kept : [.element(name, attributes, kept)]
  }

  private static func isForScreens(_ name: String, _ attributes: [Attribute]) -> Bool {
    if ["nav", "details", "script"].contains(name) { return true }
    return attributes.contains {
      $0.name == "class" && ["skip-link", "search", "panel"].contains($0.value)
    }
  }
}
