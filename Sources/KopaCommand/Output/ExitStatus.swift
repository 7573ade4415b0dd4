import ArgumentParser
import Foundation
import Kopa

/// What the command ends with, so that scripts can tell what happened.
enum ExitStatus: Int32 {
  case misuse = 64
  case badData = 65
  case noInput = 66
  case programMissing = 69
  case ourFault = 70
  case cannotCreate = 73
  case writingFailed = 74
  case interrupted = 130

  /// Says in one line what went wrong and ends the program.
  static func end(with error: any Error) -> Never {
    StandardError.progress.erase()
    // What the parser of the command line throws it also prints; all else is our fault.
    guard let status = status(of: error) ?? (isForeign(error) ? .ourFault : nil) else {
      KopaCommand.exit(withError: error)
    }
    if status != .interrupted { StandardError.note(Sentence.spoken(of: error)) }
    Foundation.exit(status.rawValue)
  }

  private static func isForeign(_ error: any Error) -> Bool {
    KopaCommand.exitCode(for: error) == .failure && !(error is ExitCode)
  }

  private static func status(of error: any Error) -> ExitStatus? {
    switch error {
    case is CancellationError: .interrupted
    case let error as any StatusCarrying: error.exitStatus
    case let error as RecordImportError where error.isMissingProgram: .programMissing
    case let error as RecordImportError: error.isMissingInput ? .noInput : .badData
    case let error as RecordMappingError: error.isMissingInput ? .noInput : .badData
    case is NetworkFileError, is PseudonymError, is AssessmentError: .badData
    case let error as SummaryFileError: error.isMissingInput ? .noInput : .badData
    case is SummaryMergeError: .badData
    case AliasTableError.table(.conversion(_, .notInstalled)): .programMissing
    case let error as AliasTableError: error.isMissingInput ? .noInput : .badData
    case let error as PDFError where error.isAboutInstalling: .programMissing
    case let error as PDFError: error.isAboutPlace ? .writingFailed : .ourFault
    case let error as PictureFileError where error.isAboutInstalling: .programMissing
    case let error as PictureFileError: error.isAboutPlace ? .writingFailed : .ourFault
    case is HouseStyleError: .badData
    case let error as OutputError: error.isAboutCreating ? .cannotCreate : .writingFailed
    case MeasureError.didNotConverge: .ourFault
    case is NetworkPlanError, is MeasureError: .badData
    case NetworkMapError.graphviz: .ourFault
    case is NetworkMapError, is MultiplesError, is CorePictureError: .badData
    case is ClusterChangeError: .badData
    case is MeasureSpellingError, is NetworkFileFormatError: .misuse
    case is GraphvizError: .ourFault
    default: nil
    }
  }
}

/// An error that knows how the command ends, and says why in both languages.
protocol StatusCarrying: BilingualError {
  var exitStatus: ExitStatus { get }
}
