import CXML

/// The functions libxml2 calls; each finds its session in the user data.
enum XMLCallbacks {
  static func table(takesText: Bool) -> xmlSAXHandler {
    var table = xmlSAXHandler()
    table.initialized = XML_SAX2_MAGIC
    table.startElementNs = start
    table.endElementNs = end
    if takesText {
      table.characters = text
      // The same function, or libxml2 would ask of each blank whether it may be ignored.
      table.ignorableWhitespace = text
      table.cdataBlock = text
    }
    table.startDocument = startDocument
    table.internalSubset = internalSubset
    table.getEntity = entity
    table.serror = complaint
    return table
  }

  private static func session(_ pointer: UnsafeMutableRawPointer?) -> XMLSession? {
    pointer.map { Unmanaged<XMLSession>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Lends the session without counting who holds it, which elements are too many for.
  @inline(__always)
  private static func withSession(
    _ pointer: UnsafeMutableRawPointer?, _ body: (XMLSession) -> Void
  ) {
    guard let pointer else { return }
    Unmanaged<XMLSession>.fromOpaque(pointer)._withUnsafeGuaranteedRef { session in
      if !session.hasFailed { body(session) }
    }
  }

  private static let start: startElementNsSAX2Func = {
    context, name, _, uri, namespaceCount, _, attributeCount, _, attributes in
    guard let name else { return }
    withSession(context) { session in
      session.depth += 1
      session.hasRoot = true
      let element = XMLElementStart(
        localName: name, uri: uri, attributePointers: attributes,
        attributeCount: Int(attributeCount), depth: session.depth, place: session.place)
      session.take(element, namespaceCount: Int(namespaceCount))
    }
  }

  private static let end: endElementNsSAX2Func = { context, name, _, _ in
    guard let name else { return }
    withSession(context) { session in
      let element = XMLElementEnd(localName: name, depth: session.depth, place: session.place)
      session.depth -= 1
      do throws(InputError) { try session.handler.end(element) } catch { session.fail(error) }
    }
  }

  private static let text: charactersSAXFunc = { context, start, count in
    guard let session = session(context), let handler = session.textHandler, handler.wantsText,
      !session.hasFailed
    else { return }
    let bytes = UnsafeBufferPointer(start: start, count: Int(count))
    do throws(InputError) { try handler.text(bytes) } catch { session.fail(error) }
  }

  private static let startDocument: startDocumentSAXFunc = { context in
    guard let session = session(context), let name = session.declaredEncoding else { return }
    if !XMLEncodings.isRead(name) { session.fail(.unsupportedEncoding(name)) }
  }

  private static let internalSubset: internalSubsetSAXFunc = { context, _, _, _ in
    guard let session = session(context), session.isAtDeclarations else { return }
    session.fail(.declaresEntities)
  }

  /// Asked for every entity but the five of the standard.
  private static let entity: getEntitySAXFunc = { context, name in
    session(context)?.fail(.undefinedEntity(name.map { String(cString: $0) } ?? ""))
    return nil
  }

  private static let complaint: xmlStructuredErrorFunc = { context, error in
    guard let session = session(context), let error, !session.hasFailed else { return }
    guard let problem = XMLWording.problem(error.pointee, in: session) else { return }
    session.fail(problem)
  }
}

extension XMLSession {
  /// Checks the limits that only a complete tag shows, and hands it on.
  func take(_ element: XMLElementStart, namespaceCount: Int) {
    if depth > limits.depth { return fail(.exceeds(.depth, most: limits.depth)) }
    if element.attributeCount + namespaceCount > limits.attributes {
      return fail(.exceeds(.attributes, most: limits.attributes))
    }
    do { try handler.start(element) } catch { fail(error) }
  }
}
