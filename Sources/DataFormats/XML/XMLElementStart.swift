/// The start of an element; valid only inside the handler's method.
public struct XMLElementStart {
  let localName: UnsafePointer<UInt8>
  let uri: UnsafePointer<UInt8>?
  /// Five pointers for each: local name, prefix, namespace, start and end of the value.
  let attributePointers: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  /// The count of attributes, without namespace declarations.
  public let attributeCount: Int
  /// The level of the element; 1 for the root.
  public let depth: Int
  /// Where the start tag ends.
  public let position: SourcePosition

  /// Whether the local name is a given one.
  @inline(__always)
  public func isNamed(_ name: StaticString) -> Bool { XMLName.equals(localName, name) }

  /// The local name.
  public var name: String { String(cString: localName) }

  /// The namespace's name, or nil.
  public var namespace: String? { uri.map { String(cString: $0) } }

  /// The value of an attribute by its local name, whatever its prefix; nil when it is missing.
  public subscript(_ name: StaticString) -> XMLAttributeValue? {
    guard let pointers = attributePointers else { return nil }
    for index in 0..<attributeCount {
      guard let own = pointers[5 * index], XMLName.equals(own, name) else { continue }
      return value(at: index)
    }
    return nil
  }

  /// The text of an attribute, or nil when it is missing.
  public func string(_ name: StaticString) -> String? { self[name]?.string }

  /// All attributes in the order written, by local name.
  public var attributes: [(name: String, value: String)] {
    (0..<attributeCount).compactMap { index in
      guard let name = attributePointers?[5 * index] else { return nil }
      return (String(cString: name), value(at: index)?.string ?? "")
    }
  }

  private func value(at index: Int) -> XMLAttributeValue? {
    guard let start = attributePointers?[5 * index + 3],
      let end = attributePointers?[5 * index + 4]
    else { return nil }
    return XMLAttributeValue(bytes: UnsafeBufferPointer(start: start, count: end - start))
  }
}

/// The end of an element; valid only inside the handler's method.
public struct XMLElementEnd {
  let localName: UnsafePointer<UInt8>
  /// The level of the element; 1 for the root.
  public let depth: Int
  /// Where the end tag ends.
  public let position: SourcePosition

  /// Whether the local name is a given one.
  @inline(__always)
  public func isNamed(_ name: StaticString) -> Bool { XMLName.equals(localName, name) }

  /// The local name.
  public var name: String { String(cString: localName) }
}
