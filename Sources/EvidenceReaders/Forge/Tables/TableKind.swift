import Evidence

/// What the rows of a table are.
enum TableKind: Sendable {
  /// Objects of a kind, told by the columns.
  case objects(ForgeKind)
  /// Answers of services as they came, in the column `data`.
  case answers

  /// Every table; the first whose columns a header has is the one.
  static let all: [TableKind] =
    [.answers] + (DevLakeKinds.all + FourKeysKinds.all).map(TableKind.objects)

  private static let answerColumns = ["id", "params", "data", "url", "input", "created_at"]

  func describes(_ columns: Set<String>) -> Bool {
    switch self {
    case .answers: columns == Set(Self.answerColumns)
    case .objects(let kind):
      columns.isSuperset(of: kind.keys) && columns.isDisjoint(with: kind.others)
    }
  }
}
