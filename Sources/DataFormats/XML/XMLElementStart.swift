/// The start of an element; valid only inside the handler's method.
///
/// Its questions are inlined into handlers, which ask several of each of millions of elements.
public struct XMLElementStart {
  @usableFromInline let localName: UnsafePointer<UInt8>
  let uri: UnsafePointer<UInt8>?
  /// Five pointers for each: local name, prefix, namespace, start and end of the value.
  @usableFromInline let attributePointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// The count of attributes, without namespace declarations.
  public let attributeCount: Int
  /// The level of the element; 1 for the root.
  public let depth: Int
  let place: XMLPlace

  /// Where the start tag ends.
  public var position: SourcePosition { place.position }

  /// Whether the local name is a given one.
  @inlinable
  @inline(__always)
  public func isNamed(_ name: StaticString) -> Bool { XMLName.equals(localName, name) }

  /// The local name.
  public var name: String { String(cString: localName) }

  /// The namespace's name, or nil.
  public var namespace: String? { uri.map { String(cString: $0) } }

  /// The value of an attribute by its local name, whatever its prefix; nil when it is missing.
  @inlinable
  @inline(__always)
  public subscript(_ name: StaticString) -> XMLAttributeValue? {
    guard let pointers = attributePointers else { return nil }
    var own = pointers
    for _ in 0..<attributeCount {
      if let local = own.pointee, XMLName.equals(local, name) { return Self.value(own) }
      own += 5
    }
    return nil
  }

  /// The text of an attribute, or nil when it is missing.
  public func string(_ name: StaticString) -> String? { self[name]?.string }

  /// All attributes in the order written, by local name.
  public var attributes: [(name: String, value: String)] {
    (0..<attributeCount).compactMap { index in
      guard let own = attributePointers?.advanced(by: 5 * index), let name = own.pointee else {
        return nil
      }
      return (String(cString: name), Self.value(own)?.string ?? "")
    }
  }

  @inlinable
  @inline(__always)
  static func value(
    _ attribute: UnsafeMutablePointer<UnsafePointer<UInt8>?>
  ) -> XMLAttributeValue? {
    guard let start = attribute[3], let end = attribute[4] else { return nil }
    return XMLAttributeValue(bytes: UnsafeBufferPointer(start: start, count: end - start))
  }
}

/// The end of an element; valid only inside the handler's method.
public struct XMLElementEnd {
  @usableFromInline let localName: UnsafePointer<UInt8>
  /// The level of the element; 1 for the root.
  public let depth: Int
  let place: XMLPlace

  /// Where the end tag ends.
  public var position: SourcePosition { place.position }

  /// Whether the local name is a given one.
  @inlinable
  @inline(__always)
  public func isNamed(_ name: StaticString) -> Bool { XMLName.equals(localName, name) }

  /// The local name.
  public var name: String { String(cString: localName) }
}
