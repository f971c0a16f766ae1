import CXML

/// Takes what has come of an unfinished CDATA section out of libxml2's buffer.
///
/// libxml2 before 2.11 hands out 300 bytes of such a section for each block it is fed, keeps the
/// rest and searches all of it for the end again: quadratic time, and memory for the whole. A
/// `system-out` of 200 MB must cost neither.
enum XMLSection {
  /// The bytes of an unfinished section that can be handed out now; nil outside of a section.
  ///
  /// A character that is not complete and brackets that may begin the end are left.
  static func unread(_ context: xmlParserCtxtPtr) -> UnsafeBufferPointer<UInt8>? {
    guard context.pointee.instate == XML_PARSER_CDATA_SECTION,
      let input = context.pointee.input, let start = input.pointee.cur
    else { return nil }
    var bytes = UnsafeBufferPointer(start: start, count: input.pointee.end - start)[...]
    while bytes.last == UInt8(ascii: "]") { bytes = bytes.dropLast() }
    bytes = bytes.dropLast(UTF8Character.unfinishedBytes(atEndOf: bytes))
    return UnsafeBufferPointer(rebasing: bytes)
  }

  /// Moves the parser behind bytes that were handed out.
  static func pass(_ bytes: UnsafeBufferPointer<UInt8>, in context: xmlParserCtxtPtr) {
    guard let input = context.pointee.input else { return }
    count(bytes, in: input)
    input.pointee.cur += bytes.count
    context.pointee.checkIndex = 0
  }

  /// Counts the lines before a forbidden character, to which libxml2 jumps without counting.
  ///
  /// Nothing is counted twice: what was handed out before ends at `handedOut`, an offset.
  static func countJump(_ context: xmlParserCtxtPtr, handedOut: Int) {
    guard context.pointee.instate == XML_PARSER_CDATA_SECTION,
      let input = context.pointee.input, let base = input.pointee.base
    else { return }
    let known = handedOut - Int(input.pointee.consumed)
    let bytes = UnsafeBufferPointer(start: base, count: input.pointee.cur - base)
    let opening = Array("<![CDATA[".utf8)
    var start = bytes.count
    while start > max(0, known), !bytes[..<start].suffix(opening.count).elementsEqual(opening) {
      start -= 1
    }
    count(UnsafeBufferPointer(rebasing: bytes[start...]), in: input)
  }

  private static func count(_ bytes: UnsafeBufferPointer<UInt8>, in input: xmlParserInputPtr) {
    for byte in bytes {
      input.pointee.col += 1
      if byte == UInt8(ascii: "\n") {
        input.pointee.line += 1
        input.pointee.col = 1
      }
    }
  }
}
