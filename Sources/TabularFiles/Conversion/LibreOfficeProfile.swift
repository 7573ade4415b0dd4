/// How LibreOffice is told to read a file of strangers, and to do nothing else.
enum LibreOfficeProfile {
  /// The settings of a new profile: no macros, no links to other files, nothing fetched for a document
  /// that nobody trusts.
  static let settings =
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <oor:items xmlns:oor="http://openoffice.org/2001/registry" \
    xmlns:xs="http://www.w3.org/2001/XMLSchema" \
    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
    """
    + item("Common/Security/Scripting", "DisableMacrosExecution", "true")
    + item("Common/Security/Scripting", "MacroSecurityLevel", "3")
    + item("Common/Security/Scripting", "BlockUntrustedRefererLinks", "true")
    + item("Calc/Content/Update", "Link", "2")
    + "</oor:items>\n"

  /// What it is asked to do: to write the file at `input` as a workbook into `out` of `folder`.
  static func arguments(from input: String, filter: String, in folder: String) -> [String] {
    [
      "-env:UserInstallation=file://\(escaped("\(folder)/profile"))", "--headless", "--norestore",
      "--nolockcheck", "--nodefault", "--nofirststartwizard", "--infilter=\(filter)",
      "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", "\(folder)/out", input,
    ]
  }

  private static func item(_ place: String, _ name: String, _ value: String) -> String {
    "<item oor:path=\"/org.openoffice.Office.\(place)\"><prop oor:name=\"\(name)\" "
      + "oor:op=\"fuse\"><value>\(value)</value></prop></item>\n"
  }

  /// `path` as an address spells it.
  private static func escaped(_ path: String) -> String {
    path.utf8.map { byte in
      let isPlain =
        (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
        || "/-_.".utf8.contains(byte)
      if isPlain { return String(UnicodeScalar(byte)) }
      return (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
    }.joined()
  }
}
