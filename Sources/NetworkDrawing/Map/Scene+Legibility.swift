import Graphviz

/// What is wrong with the writing of a picture; all of it is zero in one that can be read.
package struct Legibility: Hashable, Sendable {
  /// Pairs of texts that lie on one another.
  package var textsOnTexts = 0
  /// Texts that lie on a mark, each mark counted.
  package var textsOnMarks = 0
  /// Texts that leave the picture.
  package var textsOutside = 0

  /// Nothing wrong.
  package init() {}
}

extension NetworkMap {
  /// What is wrong with its writing.
  ///
  /// - Complexity: O(*t* (*t* + *m*)) for *t* texts and *m* marks.
  package var legibility: Legibility { scene.legibility }
}

extension Scene {
  /// What is wrong with the writing; the corners of a mark count, and a text is as wide as
  /// ``TextWidth`` says.
  var legibility: Legibility {
    var faults = Legibility()
    let page = Rectangle(
      lowerLeft: Point(x: -Self.margin, y: 0),
      upperRight: Point(x: size.width + Self.margin, y: size.height))
    for (number, text) in texts.enumerated() {
      if !page.contains(text.box) { faults.textsOutside += 1 }
      for other in texts[..<number] where text.box.overlaps(other.box) { faults.textsOnTexts += 1 }
      for mark in marks where text.box.overlaps(discAround: mark.centre, radius: mark.reach) {
        faults.textsOnMarks += 1
      }
    }
    return faults
  }
}
