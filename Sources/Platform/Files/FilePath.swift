/// A path as the file system keeps it: bytes, of any encoding or none.
///
/// Two names that differ only in Unicode normalisation are two names here, as on disk.
public struct FilePath: Sendable, Hashable {
  /// The bytes, with `/` between names.
  public let bytes: [UInt8]

  /// Wraps bytes.
  public init(bytes: some Sequence<UInt8>) { self.bytes = Array(bytes) }

  /// Takes a text's UTF-8 bytes.
  public init(_ text: some StringProtocol) { bytes = Array(text.utf8) }

  static let slash = UInt8(ascii: "/")
}

extension FilePath {
  /// Whether there is nothing in it; the empty relative path names its folder itself.
  public var isEmpty: Bool { bytes.isEmpty }

  /// Whether it starts at the root of the file system.
  public var isAbsolute: Bool { bytes.first == Self.slash }

  /// The names between slashes; empty ones and `.` are left out.
  public var names: [FilePath] {
    bytes.split(separator: Self.slash).filter { !$0.elementsEqual(".".utf8) }
      .map { FilePath(bytes: $0) }
  }

  /// The last name, or nothing.
  public var lastName: FilePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return self }
    return FilePath(bytes: bytes[(slash + 1)...])
  }

  /// Everything before the last name; empty for a single name, `/` for a name in the root.
  public var parent: FilePath {
    guard let slash = bytes.lastIndex(of: Self.slash) else { return "" }
    return slash == 0 ? "/" : FilePath(bytes: bytes[..<slash])
  }

  /// This path with a further one inside it.
  public func appending(_ other: FilePath) -> FilePath {
    if isEmpty { return other }
    if other.isEmpty { return self }
    return FilePath(
      bytes: bytes.last == Self.slash ? bytes + other.bytes : bytes + [Self.slash] + other.bytes)
  }

  /// Whether the path, read as text only, stays inside the folder it is relative to.
  public var staysInside: Bool {
    !isAbsolute && !bytes.split(separator: Self.slash).contains { $0.elementsEqual("..".utf8) }
  }

  /// This path made absolute by a folder, with `.` and `..` taken out as text.
  public func normalised(in folder: FilePath) -> FilePath {
    let whole = isAbsolute ? self : folder.appending(self)
    var kept: [FilePath] = []
    for name in whole.names {
      if name == ".." { kept = kept.dropLast() } else { kept.append(name) }
    }
    return kept.reduce("/") { $0.appending($1) }
  }

  /// This path from a folder it lies in, or is; nil when it lies elsewhere.
  public func relative(to folder: FilePath) -> FilePath? {
    let (own, other) = (names, folder.names)
    guard isAbsolute == folder.isAbsolute, own.starts(with: other) else { return nil }
    return own.dropFirst(other.count).reduce(FilePath("")) { $0.appending($1) }
  }

  func withCString<Result>(
    _ body: (UnsafePointer<CChar>) throws(SystemError) -> Result
  ) throws(SystemError) -> Result {
    guard !bytes.contains(0) else { throw .zeroByte(self) }
    return try body(bytes.map { CChar(bitPattern: $0) } + [0])
  }
}

extension FilePath: Comparable {
  /// Orders by bytes.
  public static func < (left: FilePath, right: FilePath) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}

extension FilePath: ExpressibleByStringLiteral {
  /// Takes the literal's UTF-8 bytes.
  public init(stringLiteral text: String) { self.init(text) }
}

extension FilePath: CustomStringConvertible {
  /// The path as text; bytes that are not UTF-8 are written as `\xFF`.
  public var description: String {
    if let text = String(validating: bytes, as: UTF8.self) { return text }
    var text = ""
    var rest = bytes[...]
    while let byte = rest.first {
      let length = (1...4).first { String(validating: rest.prefix($0), as: UTF8.self) != nil }
      if let length, length <= rest.count {
        text += String(decoding: rest.prefix(length), as: UTF8.self)
      } else {
        text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
      rest = rest.dropFirst(length ?? 1)
    }
    return text
  }
}
