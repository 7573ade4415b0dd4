import CooperationRecords
public import Documents
import Foundation
public import RecordImport
import TabularFiles

extension HouseStyle {
  /// Reads the style in the YAML file at `path`, strictly: an unknown key is an error.
  ///
  ///     name: Ekonomikas ministrija
  ///     logo: logo.png
  ///     colour: "#005540"
  ///     accent: "#b45f06"
  ///     footer: Brīvības iela 55, Rīga
  ///
  /// The path of the logo counts from the folder of the file.
  ///
  /// - Throws: `RecordMappingError` with the file, the line and what is wrong there.
  public init(contentsOf path: String) throws(RecordMappingError) {
    let reader = HouseStyleReader(path: path)
    self = try reader.style(in: reader.contents())
  }
}

/// Reads the style of a house.
struct HouseStyleReader: StrictYAMLReader {
  let path: String

  var subject: String { "house style" }

  var problemOfEmptyFile: Sentence { .houseStyleEmpty }

  static let keys = ["name", "logo", "colour", "accent", "footer"]

  /// The most characters of a name or a footer.
  static let lengthLimit = 200

  /// The style that `bytes` say.
  func style(in bytes: [UInt8]) throws(RecordMappingError) -> HouseStyle {
    var (name, footer): (String?, String?) = (nil, nil)
    var logo: HouseLogo?
    var (colour, accent): (PageColour?, PageColour?) = (nil, nil)
    for entry in try rootEntries(of: bytes) {
      switch entry.key {
      case "name": name = try line(entry)
      case "footer": footer = try line(entry)
      case "logo": logo = try self.logo(entry)
      case "colour": colour = try self.colour(entry, for: .text)
      case "accent": accent = try self.colour(entry, for: .marks)
      default: throw unknown(entry, keys: Self.keys)
      }
    }
    do throws(HouseStyleError) {
      return try HouseStyle(
        name: name, logo: logo, colour: colour, accent: accent, footer: footer)
    } catch {
      // The colours were looked at one by one, with their lines.
      throw wrong(at: 1, error)
    }
  }

  private func line(_ entry: Entry) throws(RecordMappingError) -> String {
    let text = try text(entry)
    guard (1...Self.lengthLimit).contains(text.count), !text.contains(where: \.isNewline) else {
      throw wrong(at: entry.line, .houseStyleLine(entry.key, limit: Self.lengthLimit))
    }
    return text
  }

  private func colour(
    _ entry: Entry, for purpose: HouseStyle.Purpose
  ) throws(RecordMappingError) -> PageColour {
    let text = try text(entry)
    guard let colour = PageColour(text) else {
      throw wrong(at: entry.line, .houseStyleColour(text, of: entry.key))
    }
    do throws(HouseStyleError) {
      return try HouseStyle.checked(colour, for: purpose)
    } catch {
      throw wrong(at: entry.line, error)
    }
  }

  private func logo(_ entry: Entry) throws(RecordMappingError) -> HouseLogo {
    let text = try text(entry)
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    let place = text.hasPrefix("/") ? text : folder.appendingPathComponent(text).path
    let bytes: [UInt8]
    do throws(TabularFileError) {
      bytes = try FileBytes.beginning(of: place, atLeast: HouseLogo.sizeLimit + 1)
    } catch {
      throw .file(error)
    }
    do throws(HouseStyleError) {
      return try HouseLogo(bytes)
    } catch {
      throw wrong(at: entry.line, error)
    }
  }

  /// A problem on one line; sentences of the style end with a full stop, and problems without.
  private func wrong(at line: Int, _ error: HouseStyleError) -> RecordMappingError {
    let sentence = error.sentence
    return wrong(
      at: line,
      Sentence(
        english: sentence.english.withoutStop, latvian: sentence.latvian.withoutStop))
  }
}

extension String {
  fileprivate var withoutStop: String { hasSuffix(".") ? String(dropLast()) : self }
}

extension Sentence {
  static let houseStyleEmpty = Sentence(
    english: "this house style is empty; say a name, a logo, a colour, an accent or a footer",
    latvian: "šis noformējums ir tukšs; norādiet name, logo, colour, accent vai footer")

  static func houseStyleLine(_ key: String, limit: Int) -> Sentence {
    Sentence(
      english: "“\(key)” is one line of 1 to \(limit) characters",
      latvian: "„\(key)” ir viena rinda no 1 līdz \(limit) rakstzīmēm")
  }

  static func houseStyleColour(_ text: String, of key: String) -> Sentence {
    let text = text.prefix(60)
    return Sentence(
      english: "“\(text)” is no colour for “\(key)”; write it like \"#12436d\", in quotation marks",
      latvian: "„\(text)” nav krāsa, ko norāda „\(key)”; rakstiet to kā \"#12436d\", pēdiņās")
  }
}
