import DataFormats

/// Looks through compile-time expressions, which stand as keys: `${{ if … }}:`, `${{ each … }}:`.
///
/// Which of them hold is decided when a run is queued, so all are read.
extension YAMLNode {
  /// The items of a list with those of conditional parts in their place.
  var azureItems: [YAMLNode] {
    items.flatMap { item -> [YAMLNode] in
      let inner = item.entries.filter { Self.isExpression($0.key) }
      guard !inner.isEmpty, inner.count == item.entries.count else { return [item] }
      return inner.flatMap { $0.value.isSequence ? $0.value.azureItems : [$0.value] }
    }
  }

  /// The value of a key, own or within a conditional part.
  func azure(_ key: String) -> YAMLNode? {
    if let value = self[key] { return value }
    for entry in entries where Self.isExpression(entry.key) {
      if let value = entry.value.azure(key) { return value }
    }
    return nil
  }

  /// Whether a condition is the constant false.
  var isAzureFalse: Bool {
    guard let text = azure("condition")?.string else { return azure("enabled")?.bool == false }
    return text.trimmed.lowercased() == "false"
  }

  private static func isExpression(_ key: YAMLNode) -> Bool {
    key.string?.hasPrefix("${{") == true
  }
}
