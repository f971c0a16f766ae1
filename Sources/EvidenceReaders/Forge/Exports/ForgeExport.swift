/// Something that a service can be asked for, and what facts it fills.
public struct ForgeExport: Sendable {
  /// How it is asked for; addresses are below the interface's root, with everything of strangers
  /// percent-encoded.
  enum Request: Sendable {
    /// A list of pages.
    case list(String)
    /// A list of pages for each item of another one, whose number stands for `{id}`.
    case each(of: String, marked: String, String)
    /// One object.
    case object(String)
    /// What only the service's own program makes, in words.
    case program([String])
    /// A command of a shell as it stands.
    case command(String)
  }

  /// The suppliers, by identifier, whose facts it fills.
  public let suppliers: Set<String>
  /// What the file is called.
  public let file: String
  let request: Request

  init(_ suppliers: String..., file: String, _ request: Request) {
    (self.suppliers, self.file, self.request) = (Set(suppliers), file, request)
  }
}

/// What an export is asked for.
public struct ExportScope: Sendable {
  /// The project.
  public let address: ForgeAddress
  /// The branch that is protected.
  public let branch: String
  /// The first day that counts, as `2026-11-23`.
  public let since: String

  /// Sets the scope.
  public init(address: ForgeAddress, branch: String, since: String) {
    (self.address, self.branch, self.since) = (address, branch, since)
  }

  /// The project's owner and name as parts of an address.
  var path: String { address.names.map(Self.encoded).joined(separator: "/") }

  /// The same as one part.
  var onePart: String { Self.encoded(address.names.joined(separator: "/")) }

  /// A text as a part of an address (RFC 3986): everything but letters, digits and `-._~` encoded.
  static func encoded(_ text: String) -> String {
    text.utf8.map { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
        UInt8(ascii: "_"), UInt8(ascii: "~"):
        String(UnicodeScalar(byte))
      default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }.joined()
  }
}
