import EvidenceReaders

/// What the program looks for, in words.
enum CollectedFormats {
  static let titles: [String] =
    ["git history"]
    + ReaderTable.all.map(\.title).reduce(into: [String]()) { titles, title in
      if !titles.contains(title) { titles.append(title) }
    }
}
