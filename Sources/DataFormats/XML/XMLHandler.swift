/// Takes the elements of an XML document as they come.
///
/// What the methods are given is valid only until they return.
public protocol XMLHandler: AnyObject {
  /// Takes the start of an element.
  func start(_ element: XMLElementStart) throws(InputError)
  /// Takes the end of an element.
  func end(_ element: XMLElementEnd) throws(InputError)
  /// Takes a piece of text or CDATA, in UTF-8; one text may come in any number of pieces.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError)
  /// Whether text is wanted now; asked before each piece.
  var wantsText: Bool { get }
}

extension XMLHandler {
  /// Ignores text.
  public func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(InputError) {}
  /// No text is wanted.
  public var wantsText: Bool { false }
}
