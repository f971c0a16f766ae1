import TextLayout

/// How each language joins and brackets.
extension Language {
  /// Items of a list.
  func list(_ items: [String]) -> String {
    items.joined(separator: self == .chinese ? "、" : ", ")
  }

  /// A remark in brackets, with the blank that belongs before them.
  func bracketed(_ remark: String) -> String {
    self == .chinese ? "（\(remark)）" : " (\(remark))"
  }

  var colon: String { self == .chinese ? "：" : ": " }
}
