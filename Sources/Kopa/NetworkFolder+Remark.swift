public import CooperationRecords
public import NetworkFormats

extension NetworkFolder {
  /// Which file was read, which were left aside, and how to name another; `nil` where there is one file
  /// alone.
  public var remark: Sentence? {
    leftAside.first.map { other in
      .readOfFolder(chosen, leftAside: leftAside, example: path(of: other))
    }
  }
}

extension CooperationMentions {
  /// Makes these the records of `folder`: with its name for a title, unless the file that was read says
  /// its own, and a note on the files that were left aside.
  public mutating func attribute(to folder: NetworkFolder, of document: NetworkDocument) {
    if document.context["title"] == nil { title = folder.name }
    guard let remark = folder.remark else { return }
    report.findings.insert(
      .init(
        .note, code: "network-files-left-aside", at: RowOrigin(file: folder.chosen, row: 1),
        remark),
      at: 0)
  }
}
