import Lettering
import Foundation
import Graphviz
import TestKit
import Testing

@testable import NetworkDrawing

@Suite("Letters of rendered pictures")
struct LetteringTests {
  @Test(arguments: DrawnForm.allCases)
  func `the letters that were measured are those that the picture names`(form: DrawnForm) throws {
    let texts = try form.painted().root.elements("text")
    #expect(!texts.isEmpty)
    for text in texts {
      let families = text.attributes["font-family"]?.split(separator: ",") ?? []
      #expect(families.first == Substring(Typeface.family))
      #expect(families.dropFirst().map(String.init) == Typeface.fallbacks)
    }
  }
}
