import CXML

/// One run of libxml2's HTML push parser over a page.
final class HTMLSession {
  private let path: String
  private let limits: TableLimits
  private var context: htmlParserCtxtPtr?
  private var depth = 0
  private var builder: HTMLTableBuilder
  private(set) var failure: InputError?

  init(path: String, limits: TableLimits) throws(InputError) {
    self.path = path
    self.limits = limits
    builder = HTMLTableBuilder(limits: limits)
    _ = Self.libraryIsReady
    var callbacks = HTMLCallbacks.table
    let own = Unmanaged.passUnretained(self).toOpaque()
    guard
      let context = htmlCreatePushParserCtxt(
        &callbacks, own, nil, 0, nil, XML_CHAR_ENCODING_UTF8)
    else {
      throw InputError(path: path, position: nil, problem: .unreadable(reason: "out of memory"))
    }
    let options = [
      HTML_PARSE_NONET, HTML_PARSE_NOERROR, HTML_PARSE_NOWARNING, HTML_PARSE_IGNORE_ENC,
    ]
    htmlCtxtUseOptions(context, options.reduce(0) { $0 | CInt($1.rawValue) })
    self.context = context
  }

  deinit {
    guard let context else { return }
    xmlFreeDoc(context.pointee.myDoc)
    htmlFreeParserCtxt(context)
  }

  /// libxml2 wants to be set up once, before any thread uses it.
  private static let libraryIsReady: Void = xmlInitParser()

  /// Takes the next bytes.
  func feed(_ bytes: ArraySlice<UInt8>) throws(InputError) {
    bytes.withUnsafeBytes { block in
      guard let start = block.baseAddress?.assumingMemoryBound(to: CChar.self) else { return }
      _ = htmlParseChunk(context, start, CInt(clamping: block.count), 0)
    }
    if let failure { throw failure }
    if let problem = oversize(unread) { throw error(problem) }
  }

  /// Ends the page and gives its tables in the order in which they begin.
  func finish() throws(InputError) -> [TextTable] {
    htmlParseChunk(context, nil, 0, 1)
    if let failure { throw failure }
    return builder.finish()
  }

  /// libxml2 needs time quadratic in the attributes of a tag, and waits for the end of texts,
  /// comments and scripts; so what it has not read yet is measured.
  private func oversize(_ unread: UnsafeBufferPointer<UInt8>) -> InputError.Problem? {
    let isTag =
      unread.count > 1 && unread[0] == UInt8(ascii: "<") && unread[1] != UInt8(ascii: "!")
    if isTag, unread.count > limits.tagBytes { return .exceeds(.tagBytes, most: limits.tagBytes) }
    guard unread.count > limits.textBytes else { return nil }
    return .exceeds(.textBytes, most: limits.textBytes)
  }

  private var unread: UnsafeBufferPointer<UInt8> {
    guard let input = context?.pointee.input, let start = input.pointee.cur else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: input.pointee.end - start)
  }

  private var line: Int { context?.pointee.input.map { Int($0.pointee.line) } ?? 1 }

  private func error(_ problem: InputError.Problem) -> InputError {
    InputError(
      path: path, position: SourcePosition(line: line, column: 1, offset: 0), problem: problem)
  }

  private func fail(_ problem: InputError.Problem) {
    if failure == nil { failure = error(problem) }
    xmlStopParser(context)
  }
}

// MARK: - What libxml2 hands over

extension HTMLSession {
  func start(
    _ name: UnsafePointer<xmlChar>,
    _ attributes: UnsafeMutablePointer<UnsafePointer<xmlChar>?>?
  ) {
    depth += 1
    if depth > limits.depth { return fail(.exceeds(.depth, most: limits.depth)) }
    let element = HTMLElement(name, attributes)
    if element.attributeCount > limits.attributes {
      return fail(.exceeds(.attributes, most: limits.attributes))
    }
    if let problem = builder.start(element, line: line) { fail(problem) }
  }

  func end(_ name: UnsafePointer<xmlChar>) {
    depth -= 1
    if let problem = builder.end(String(cString: name)) { fail(problem) }
  }

  func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    if let problem = builder.text(bytes) { fail(problem) }
  }
}
