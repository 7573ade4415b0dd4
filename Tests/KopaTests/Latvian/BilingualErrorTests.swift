import Foundation
import TestKit
import Testing

@testable import Kopa

/// Every error says the same in English and in Latvian.
@Suite("Errors in Latvian")
struct BilingualErrorTests {
  @Test(arguments: ErrorSamples.all)
  func `every case has a sentence in both languages, with the same names and numbers`(
    samples: ErrorSamples
  ) {
    for (name, sentence) in samples.sentences {
      #expect(sentence.latvian != sentence.english, "\(samples.type).\(name)")
      #expect(
        SentencePieces.of(sentence.latvian) == SentencePieces.of(sentence.english),
        "\(samples.type).\(name): \(sentence.latvian)")
      #expect(!sentence.latvian.contains("\n"))
      #expect(sentence.latvian.hasSuffix(".") == sentence.english.hasSuffix("."), "\(sentence)")
    }
  }

  @Test(arguments: ErrorSamples.all)
  func `the samples leave no case out`(samples: ErrorSamples) throws {
    let cases = try SourceCases.names(of: samples.type, in: samples.file)
    #expect(!cases.isEmpty)
    #expect(Set(samples.sentences.map(\.name)) == cases, "\(samples.type)")
  }

  @Test func `the samples leave no type of error out`() throws {
    // The first two are caught where they are thrown; one has a sample of its own below.
    let known: Set = [
      "TooDeep", "UndefinedReasonError", "NetworkFileFormatError", "NetworkFileError",
    ]
    #expect(
      try SourceCases.types(conformingTo: "Error").subtracting(known)
        == Set(ErrorSamples.all.filter(\.isError).map(\.type)))
  }

  @Test(arguments: ["network7.xyz", "network8"])
  func `a format that is not offered`(path: String) {
    do throws(NetworkFileFormatError) {
      _ = try NetworkFileFormat(path: path)
      Issue.record("it is offered")
    } catch {
      #expect(SentencePieces.of(error.latvian) == SentencePieces.of(error.description))
      #expect(error.latvian.hasPrefix("failam „\(path)” "))
    }
  }

  @Test func `a network file with its line`() {
    let error = NetworkFileError(.notANumber("x1"), path: "n7.net", line: 21)
    #expect(error.description == "n7.net, line 21: “x1” should be a number.")
    #expect(error.latvian == "n7.net, 21. rinda: „x1” vietā jābūt skaitlim.")
    #expect(
      NetworkFileError(.table(.empty(path: "t.csv")), path: "t.csv").latvian
        == TabularFileError.empty(path: "t.csv").latvian)
  }

  @Test func `why a value is not there`() {
    let latvian = UndefinedReason.known.map(\.sentence.latvian)
    #expect(Set(latvian).count == latvian.count)
    for reason in UndefinedReason.known {
      #expect(reason.sentence.latvian != reason.sentence.english)
      #expect(UndefinedReason(reason.description) == reason)
    }
    #expect(UndefinedReason("too shy").sentence.latvian == "too shy")
  }

  /// What is typed on the command line is written as it is typed.
  @Test func `what a parameter may be`() {
    #expect(MeasureParameter.Values.words(["a", "b", "c"]).latvian == "a, b vai c")
    #expect(
      MeasureParameter.Values.numbers(0..<1).latvian == "skaitlis no 0.0 līdz 1.0, bet ne 1.0")
    #expect(MeasureParameter.Values.wholeNumbers(2...5).latvian == "vesels skaitlis no 2 līdz 5")
    #expect(MeasureParameter.Values.wholeNumbers(1...UInt64.max).latvian == "vesels skaitlis no 1")
  }

  @Test func `numbers of files and pictures have a decimal comma`() {
    #expect(
      GraphMLError.strengthNotPositive(-0.5, line: 2).latvian.contains("stiprums ir -0,5;"))
    let tie = Tie("a", "b", strength: -1.25)
    #expect(NetworkError.strengthNotPositive(tie).latvian.contains("stiprums ir -1,25;"))
    #expect(
      GraphvizError.outOfRange(.lineWidth, 1.5, allowed: 0...0.5).latvian
        == "līnijas platums ir 1,5; vērtībai jābūt no 0,0 līdz 0,5")
  }

  @Test func `losses of a format`() {
    let losses: [FormatLoss] = [
      .name(ofNode: "a"), .name(ofNode: "b"), .attribute("a1"), .choice("c2"), .times,
      .directions, .modes, .nodes(3), .ties,
    ]
    let sentence = FormatLoss.sentence(of: losses, in: .dl)
    #expect(
      SentencePieces.of(sentence?.latvian ?? "") == SentencePieces.of(sentence?.english ?? ""))
    #expect(
      sentence?.latvian
        == "Failā .dl nesaglabājas: pazīme „a1”, kāda tā ir, konteksta „c2”, saišu laiki, saišu "
        + "virzieni, divi virsotņu veidi, daļa virsotņu (3), saites, kādas tās ir, nosaukumi, kā "
        + "rakstīti (2).")
    #expect(FormatLoss.sentence(of: [], in: .dl) == nil)
  }
}
