/// Takes the elements of an XML document as they come; text is dropped.
///
/// What the methods are given is valid only until they return.
public protocol XMLHandler: AnyObject {
  /// Takes the start of an element.
  func start(_ element: XMLElementStart) throws(InputError)
  /// Takes the end of an element.
  func end(_ element: XMLElementEnd) throws(InputError)
}

/// Takes the elements of an XML document and the text between them.
public protocol XMLTextHandler: XMLHandler {
  /// Whether text is wanted now; asked before each piece.
  var wantsText: Bool { get }
  /// Takes a piece of text or CDATA, in UTF-8; one text may come in any number of pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError)
}
