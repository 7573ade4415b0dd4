import ArgumentParser
import Kopa

/// The language in which a command speaks.
struct LanguageOptions: ParsableArguments {
  @Option(
    help: "The language of pages, pictures, reports, errors and everything else it says: en or lv.")
  var language: PageLanguage = .en
}

/// The languages of pages, pictures and sentences.
enum PageLanguage: String, ExpressibleByArgument, CaseIterable {
  case en
  case lv

  var documentLanguage: DocumentLanguage { self == .en ? .english : .latvian }

  var ofSentences: Sentence.Language { self == .en ? .english : .latvian }
}

extension PageLanguage {
  /// The language that `arguments` ask for; English where they ask for none that is spoken.
  ///
  /// It is found without the parser, so that an error in another argument is told in it as well.
  init(in arguments: [String]) {
    let options = arguments.prefix { $0 != "--" }
    var name: String?
    for (option, next) in zip(options, Array(options.dropFirst()) + [""]) {
      if option == "--language" { name = next }
      if option.hasPrefix("--language=") { name = String(option.dropFirst("--language=".count)) }
    }
    self = name.flatMap(PageLanguage.init) ?? .en
  }

  /// The language of this run of the command.
  static let spoken = PageLanguage(in: CommandLine.arguments)
}

extension Sentence {
  /// The sentence in the language of this run.
  var spoken: String { self[PageLanguage.spoken.ofSentences] }

  /// What `error` says, in the language of this run; errors of other programs keep their words.
  static func spoken(of error: any Error) -> String {
    (error as? any BilingualError)?.sentence.spoken ?? "\(error)"
  }
}

extension ValidationError {
  /// Refuses options, in the language of this run.
  init(_ sentence: Sentence) {
    self.init(sentence.spoken)
  }
}
