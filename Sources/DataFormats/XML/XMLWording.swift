import CXML

/// The words for what libxml2 complains of, by its error code.
enum XMLWording {
  /// The problem, or nil for a warning that changes nothing.
  static func problem(_ error: xmlError, in session: XMLSession) -> InputError.Problem? {
    guard error.level == XML_ERR_FATAL || error.level == XML_ERR_ERROR else { return nil }
    // Undeclared prefixes and relative namespace names do no harm to what is read here.
    guard error.domain != CInt(XML_FROM_NAMESPACE.rawValue) else { return nil }
    let code = xmlParserErrors(rawValue: UInt32(clamping: error.code))
    if code == XML_ERR_INVALID_CHAR || code == XML_ERR_INVALID_ENCODING {
      session.catchUp()
      return session.characterProblem
    }
    if session.isAtEnd || code == XML_ERR_DOCUMENT_END && !session.isComplete {
      return session.incompleteness
    }
    return words(code, error)
  }

  private static func words(
    _ code: xmlParserErrors, _ error: xmlError
  ) -> InputError.Problem {
    switch code {
    case XML_ERR_DOCUMENT_EMPTY: .malformed("expected '<' and an element")
    case XML_ERR_DOCUMENT_END:
      .unexpected(found: "more", expected: "nothing after the root element")
    case XML_ERR_TAG_NAME_MISMATCH: .malformed("expected the end tag of\(name(error.str1))")
    case XML_ERR_TAG_NOT_FINISHED: .unfinished("an element")
    case XML_ERR_GT_REQUIRED: .malformed("expected '>' or an attribute")
    case XML_ERR_LT_IN_ATTRIBUTE: .malformed("'<' in an attribute; write '&lt;'")
    case XML_ERR_LTSLASH_REQUIRED: .malformed("expected an end tag")
    case XML_ERR_ATTRIBUTE_REDEFINED: .malformed("attribute\(name(error.str1)) stands twice")
    case XML_ERR_ATTRIBUTE_NOT_STARTED: .malformed("an attribute's value has to stand in quotes")
    case XML_ERR_ATTRIBUTE_NOT_FINISHED: .unfinished("an attribute")
    case XML_ERR_ATTRIBUTE_WITHOUT_VALUE: .malformed("attribute\(name(error.str1)) has no value")
    case XML_ERR_SPACE_REQUIRED: .malformed("expected a blank between attributes")
    case XML_ERR_NAME_REQUIRED: .malformed("expected a name; write '&amp;' for '&'")
    case XML_ERR_ENTITYREF_SEMICOL_MISSING: .malformed("expected ';'; write '&amp;' for '&'")
    case XML_ERR_UNDECLARED_ENTITY, XML_WAR_UNDECLARED_ENTITY:
      .undefinedEntity(text(error.str1) ?? "")
    case XML_ERR_INVALID_CHARREF: .malformed("expected the number of a character")
    case XML_ERR_UNSUPPORTED_ENCODING, XML_ERR_UNKNOWN_ENCODING:
      .unsupportedEncoding(text(error.str1) ?? "")
    case XML_ERR_COMMENT_NOT_FINISHED: .unfinished("a comment")
    case XML_ERR_CDATA_NOT_FINISHED: .unfinished("a CDATA section")
    case XML_ERR_PI_NOT_FINISHED: .unfinished("an instruction")
    case XML_ERR_NO_MEMORY: .unreadable(reason: "too many different names")
    default: .malformed(text(error.message).map(phrase) ?? "not well-formed")
    }
  }

  private static func name(_ pointer: UnsafeMutablePointer<CChar>?) -> String {
    text(pointer).map { " '\($0)'" } ?? ""
  }

  private static func text(_ pointer: UnsafeMutablePointer<CChar>?) -> String? {
    pointer.map { String(cString: $0) }
  }

  /// libxml2's own words as a phrase: no line break, no capital, no full stop.
  private static func phrase(_ message: String) -> String {
    let line = message.prefix { $0 != "\n" }
    return line.prefix(1).lowercased() + line.dropFirst()
  }
}
