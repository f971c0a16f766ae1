public import Platform

/// A service that keeps repositories.
public enum Forge: String, Sendable, Hashable, CaseIterable {
  case github, gitlab

  /// What people call it.
  public var title: String { self == .github ? "GitHub" : "GitLab" }

  /// Where the service itself is.
  var host: String { "\(rawValue).com" }
}

/// Where a project is kept, told from the address of its git remote.
public struct ForgeAddress: Sendable, Hashable {
  /// The service; nil when the host's name does not tell.
  public var forge: Forge?
  /// The host, with its port where one is named.
  public let host: String
  /// The owner or groups, and the name.
  public let names: [String]

  /// Reads the address of a remote; nil for one that is no address of a host.
  ///
  /// A user's name and a password in it are dropped. What is left is text of strangers: it is
  /// encoded where it becomes part of another address, and quoted where a shell sees it.
  public init?(remote: String) {
    guard let (authority, path) = Self.parts(of: remote) else { return nil }
    let host = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
    guard !host.isEmpty, host.utf8.count < 254, host.utf8.allSatisfy(Self.isOfHost) else {
      return nil
    }
    let trimmed = path.hasSuffix(".git") ? path.dropLast(4) : path
    names = trimmed.split(separator: "/").map(String.init)
    guard names.count >= 2, names.allSatisfy({ $0 != ".." && $0.utf8.count < 256 }) else {
      return nil
    }
    self.host = String(host).lowercased()
    forge = Forge.allCases.first { self.host.contains($0.rawValue) }
  }

  private static func parts(of remote: String) -> (authority: Substring, path: Substring)? {
    if let scheme = remote.firstRange(of: "://") {
      guard ["https", "http", "ssh", "git"].contains(remote[..<scheme.lowerBound]) else {
        return nil
      }
      let rest = remote[scheme.upperBound...]
      guard let slash = rest.firstIndex(of: "/") else { return nil }
      // The port of SSH is not that of the service's interface.
      let authority = rest[..<slash]
      let isWeb = remote.hasPrefix("http")
      let colon = isWeb ? nil : authority.lastIndex(of: ":")
      let path = rest[slash...].prefix { $0 != "?" && $0 != "#" }
      return (colon.map { authority[..<$0] } ?? authority, path)
    }
    // As secure shell writes it: git@host:owner/name
    guard let colon = remote.firstIndex(of: ":"), !remote[..<colon].contains("/"),
      !remote[colon...].hasPrefix("::")
    else { return nil }
    return (remote[..<colon], remote[remote.index(after: colon)...])
  }

  private static func isOfHost(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "-"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }
}

extension ForgeAddress {
  /// The address of the remote `origin`, else of the first one, in a repository's configuration.
  ///
  /// The file is only read as text and never given to git.
  public static func remote(of root: FilePath) -> String? {
    guard let folder = try? OpenDirectory(at: root),
      let layout = try? GitLayout.locate(in: folder, at: root),
      let bytes = try? layout.common.bytes(of: "config", limit: 1 << 20)
    else { return nil }
    return remote(inConfiguration: String(decoding: bytes, as: UTF8.self))
  }

  static func remote(inConfiguration text: String) -> String? {
    var remotes: [(name: String, address: String)] = []
    var section: String?
    for line in text.split(whereSeparator: \.isNewline) {
      let line = line.trimmed
      if line.hasPrefix("[") {
        let inner = line.dropFirst().prefix { $0 != "]" }
        section = inner.lowercased().hasPrefix("remote ") ? inner.dropFirst(7).unquoted : nil
      } else if let section, let sign = line.firstIndex(of: "="),
        line[..<sign].trimmed.lowercased() == "url"
      {
        remotes.append((section, line[line.index(after: sign)...].trimmed.unquoted))
      }
    }
    return (remotes.first { $0.name == "origin" } ?? remotes.first)?.address
  }
}

extension Substring {
  fileprivate var trimmed: Substring {
    let start = drop(while: \.isWhitespace)
    return start.lastIndex { !$0.isWhitespace }.map { start[...$0] } ?? ""
  }

  fileprivate var unquoted: String {
    let text = trimmed
    let isQuoted = text.count > 1 && text.hasPrefix("\"") && text.hasSuffix("\"")
    return String(isQuoted ? text.dropFirst().dropLast() : text)
  }
}
