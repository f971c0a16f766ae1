import CXML

/// One document on its way through libxml2.
final class XMLSession {
  let path: String
  let limits: XMLLimits
  let handler: any XMLHandler
  /// The handler again when it takes text, else nil.
  let textHandler: (any XMLTextHandler)?
  private var context: xmlParserCtxtPtr?
  private var pending: XMLPendingTag
  // No method of the session runs while another changes these, and they change with every element.
  @exclusivity(unchecked) var depth = 0
  @exclusivity(unchecked) var hasRoot = false
  private(set) var failure: InputError?
  /// Whether there is a failure; asked for with every element.
  @exclusivity(unchecked) private(set) var hasFailed = false
  private var isFinishing = false
  /// The offset up to which parts of sections were handed out.
  private var handedOut = 0

  init(_ handler: any XMLHandler, path: String, limits: XMLLimits) throws(InputError) {
    self.handler = handler
    textHandler = handler as? any XMLTextHandler
    self.path = path
    self.limits = limits
    pending = XMLPendingTag(limits: limits)
    _ = Self.libraryIsReady
    var callbacks = XMLCallbacks.table(takesText: textHandler != nil)
    let own = Unmanaged.passUnretained(self).toOpaque()
    guard let context = xmlCreatePushParserCtxt(&callbacks, own, nil, 0, nil) else {
      throw InputError(path: path, position: nil, problem: .unreadable(reason: "out of memory"))
    }
    // HUGE lifts libxml2's limits, of which the one on text cannot be kept; ours stand instead.
    xmlCtxtUseOptions(context, CInt(XML_PARSE_NONET.rawValue | XML_PARSE_HUGE.rawValue))
    xmlDictSetLimit(context.pointee.dict, limits.namesBytes)
    self.context = context
  }

  deinit {
    guard let context else { return }
    xmlFreeDoc(context.pointee.myDoc)
    xmlFreeParserCtxt(context)
  }

  /// libxml2 wants to be set up once, before any thread uses it.
  private static let libraryIsReady: Void = xmlInitParser()

  /// Takes the next bytes.
  func feed(_ bytes: UnsafeRawBufferPointer) throws(InputError) {
    guard let context, let start = bytes.baseAddress else { return }
    xmlParseChunk(
      context, start.assumingMemoryBound(to: CChar.self), CInt(clamping: bytes.count), 0)
    if let failure { throw failure }
    if let section = XMLSection.unread(context) {
      try takeSection(section, context)
    } else if let problem = pending.check(unread) {
      throw error(problem)
    }
  }

  private func takeSection(
    _ bytes: UnsafeBufferPointer<UInt8>, _ context: xmlParserCtxtPtr
  ) throws(InputError) {
    if let place = XMLCharacters.firstForbidden(in: bytes) {
      XMLSection.pass(UnsafeBufferPointer(rebasing: bytes[..<place]), in: context)
      throw error(characterProblem)
    }
    if let textHandler, textHandler.wantsText, !bytes.isEmpty { try textHandler.text(bytes) }
    XMLSection.pass(bytes, in: context)
    handedOut = position.offset
  }

  /// What libxml2 has in memory and has not read.
  private var unread: UnsafeBufferPointer<UInt8> {
    guard let input = context?.pointee.input, let start = input.pointee.cur else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: input.pointee.end - start)
  }

  /// What is wrong with the character the parser stands at.
  var characterProblem: InputError.Problem { XMLCharacters.problem(at: unread) }

  /// Brings the line up to date at a character that is forbidden.
  func catchUp() {
    if let context { XMLSection.countJump(context, handedOut: handedOut) }
  }

  /// Insists that the document is complete.
  func finish() throws(InputError) {
    guard let context else { return }
    isFinishing = true
    xmlParseChunk(context, nil, 0, 1)
    if let failure { throw failure }
    guard isComplete, context.pointee.wellFormed == 1 else { throw error(incompleteness) }
  }

  /// Whether the parser has nothing more to read, so that what it misses is the rest.
  var isAtEnd: Bool {
    isFinishing && unread.isEmpty
  }

  /// Whether the root has come and ended.
  var isComplete: Bool { hasRoot && depth == 0 }

  /// What is wrong with a document that ends here.
  var incompleteness: InputError.Problem {
    hasRoot || depth > 0 ? .unfinished("an element") : .malformed("there is no complete element")
  }

  /// Where the parser is.
  var position: SourcePosition { place.position }

  /// Where the parser is, for later.
  var place: XMLPlace { XMLPlace(context) }

  /// Whether the parser stands at `[`, with which declarations inside a DOCTYPE begin; none stand
  /// in `[]`, which PowerShell's tools write.
  var isAtDeclarations: Bool {
    guard unread.first == UInt8(ascii: "[") else { return false }
    return unread.dropFirst().first { $0 > 0x20 } != UInt8(ascii: "]")
  }

  /// The encoding the document declares, or nil.
  var declaredEncoding: String? {
    guard let context else { return nil }
    let name = context.pointee.encoding ?? context.pointee.input?.pointee.encoding
    return name.map { String(cString: $0) }
  }

  func error(_ problem: InputError.Problem) -> InputError {
    InputError(path: path, position: position, problem: problem)
  }

  /// Ends the reading; the first failure is the one that is told.
  func fail(_ error: InputError) {
    if failure == nil { failure = error }
    hasFailed = true
    xmlStopParser(context)
  }

  /// Ends the reading at the parser's place.
  func fail(_ problem: InputError.Problem) { fail(error(problem)) }
}
