import Evidence

extension PipelineDefinition.Step {
  /// The most characters of a command that a step keeps.
  private static let textLimit = 120

  /// A step whose text is shortened and holds no password of an address.
  init(
    _ kinds: Set<PipelineDefinition.StepKind>, at place: Provenance, text: some StringProtocol
  ) {
    self.init(kinds: kinds, provenance: place, text: Self.shortened(text))
  }

  private static func shortened(_ text: some StringProtocol) -> String {
    let oneLine = text.prefix(textLimit * 4).split(whereSeparator: \.isWhitespace)
      .map { withoutUserInformation(String($0)) }.joined(separator: " ")
    guard oneLine.count > textLimit else { return oneLine }
    return oneLine.prefix(textLimit - 1) + "…"
  }

  /// `https://name:token@host/` as `https://host/`.
  private static func withoutUserInformation(_ word: String) -> String {
    var rest = word[...]
    var result = ""
    while let colon = rest.firstIndex(of: ":"), rest[colon...].hasPrefix("://") {
      let start = rest.index(colon, offsetBy: 3)
      result += rest[..<start]
      rest = rest[start...]
      let authority = rest.prefix { $0 != "/" && $0 != "\"" && $0 != "'" }
      if let at = authority.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
    }
    return result + rest
  }
}
