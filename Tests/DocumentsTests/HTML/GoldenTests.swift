import Documents
import TestKit
import Testing

@Suite("The page of a document")
struct GoldenTests {
  @Test(arguments: DocumentLanguage.allCases)
  func `the sample looks as it did when it was last looked at`(language: DocumentLanguage) throws {
    try expectGolden(try Sample.document(language).html(), "sample-\(language.code).html")
  }
}
