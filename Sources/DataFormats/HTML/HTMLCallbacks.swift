import CXML

/// The functions libxml2 calls for a page; each finds its session in the user data.
enum HTMLCallbacks {
  static var table: htmlSAXHandler {
    var table = htmlSAXHandler()
    // With this mark libxml2 hands its complaints to `serror`, and none to standard error.
    table.initialized = XML_SAX2_MAGIC
    table.startElement = start
    table.endElement = end
    table.characters = text
    table.ignorableWhitespace = text
    // Scripts and styles; without a function they would come as text.
    table.cdataBlock = { _, _, _ in }
    table.serror = { _, _ in }
    return table
  }

  @inline(__always)
  private static func session(_ pointer: UnsafeMutableRawPointer?) -> HTMLSession? {
    guard let pointer else { return nil }
    let session = Unmanaged<HTMLSession>.fromOpaque(pointer).takeUnretainedValue()
    return session.failure == nil ? session : nil
  }

  private static let start: startElementSAXFunc = { context, name, attributes in
    guard let name else { return }
    session(context)?.start(name, attributes)
  }

  private static let end: endElementSAXFunc = { context, name in
    guard let name else { return }
    session(context)?.end(name)
  }

  private static let text: charactersSAXFunc = { context, start, count in
    session(context)?.text(UnsafeBufferPointer(start: start, count: Int(count)))
  }
}
