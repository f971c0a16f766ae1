import CXML

/// Where a parser stands, worked out only when it is asked for; valid as long as the parser.
struct XMLPlace {
  private let context: xmlParserCtxtPtr?

  init(_ context: xmlParserCtxtPtr?) { self.context = context }

  /// The line and column, as libxml2 counts them, and the offset in bytes.
  var position: SourcePosition {
    guard let input = context?.pointee.input else { return .start }
    let offset = Int(input.pointee.consumed) + (input.pointee.cur - input.pointee.base)
    return SourcePosition(
      line: Int(input.pointee.line), column: Int(input.pointee.col), offset: offset)
  }
}
