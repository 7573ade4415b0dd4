/// Why a file could not be written.
///
/// Nothing half-written is left behind, and a file that stood at the path is as it was.
public enum OutputError: Error, Hashable, Sendable {
  /// The folder of the path does not exist.
  case folderMissing(path: String)
  /// There is a folder at the path.
  case folderInTheWay(path: String)
  /// The user may not write there.
  case notPermitted(path: String)
  /// The disk can be read only.
  case readOnlyDisk(path: String)
  /// The file cannot be created, for the reason the system gives.
  case cannotCreate(path: String, reason: String)
  /// The file was created but could not be filled, for the reason the system gives.
  case writingFailed(path: String, reason: String)

  /// Whether the output could not even be created, rather than not be filled.
  public var isAboutCreating: Bool {
    if case .writingFailed = self { false } else { true }
  }
}

extension OutputError: CustomStringConvertible {
  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .folderMissing(let path):
      "\(path): the folder does not exist; create it first."
    case .folderInTheWay(let path):
      "\(path): there is a folder of this name; choose another name for the file."
    case .notPermitted(let path):
      "\(path): you are not permitted to write here; choose another folder."
    case .readOnlyDisk(let path):
      "\(path): this disk can be read only; choose another folder."
    case .cannotCreate(let path, let reason):
      "\(path): the file cannot be created (\(reason)); choose another name or folder."
    case .writingFailed(let path, let reason):
      "\(path): writing failed (\(reason)); make room or choose another folder."
    }
  }
}
