import DataFormats

/// Finds the blocks of an HCL file.
struct HCLParser {
  private static let depthLimit = 64

  private var tokens: HCLTokens
  private let path: String

  /// The blocks of a file; one with brackets that do not close is refused.
  static func blocks(_ bytes: [UInt8], path: String) throws(InputError) -> [HCLBlock] {
    var parser = HCLParser(tokens: HCLTokens(bytes), path: path)
    return try parser.body(depth: 0, within: nil).blocks
  }

  private init(tokens: HCLTokens, path: String) { (self.tokens, self.path) = (tokens, path) }

  private mutating func body(
    depth: Int, within open: Int?
  ) throws(InputError) -> (attributes: [String: String], blocks: [HCLBlock]) {
    guard depth < Self.depthLimit else { throw error("blocks lie too deep") }
    var attributes: [String: String] = [:]
    var blocks: [HCLBlock] = []
    while let token = tokens.next() {
      if token == .symbol(UInt8(ascii: "}")) {
        guard open != nil else { throw error("a '}' closes nothing") }
        return (attributes, blocks)
      }
      guard let name = Self.name(token) else { continue }
      let line = tokens.line
      var labels: [String] = []
      while let next = tokens.next() {
        if let label = Self.name(next) {
          labels.append(label)
        } else if next == .symbol(UInt8(ascii: "{")) {
          let inner = try body(depth: depth + 1, within: line)
          blocks.append(
            HCLBlock(
              type: name, labels: labels, line: line, attributes: inner.attributes,
              blocks: inner.blocks))
          break
        } else if next == .symbol(UInt8(ascii: "=")) {
          let isClosed = try value(of: name, into: &attributes)
          if isClosed, open != nil { return (attributes, blocks) }
          break
        } else {
          break
        }
      }
    }
    if let open { throw error("the block that starts in line \(open) does not end") }
    return (attributes, blocks)
  }

  /// Passes over a value; whether it ends with the `}` of its block.
  private mutating func value(
    of name: String, into attributes: inout [String: String]
  ) throws(InputError) -> Bool {
    var depth = 0
    var isFirst = true
    attributes[name] = ""
    while let token = tokens.next() {
      switch token {
      case .newline where depth == 0: return false
      case .symbol(let byte):
        if [UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "(")].contains(byte) { depth += 1 }
        if [UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ")")].contains(byte) {
          if depth == 0 { return true }
          depth -= 1
        }
      case .text(let text) where isFirst: attributes[name] = text
      default: break
      }
      isFirst = false
    }
    guard depth == 0 else { throw error("the value of '\(name)' does not end") }
    return false
  }

  private static func name(_ token: HCLTokens.Token) -> String? {
    switch token {
    case .word(let name), .text(let name): name
    default: nil
    }
  }

  private func error(_ message: String) -> InputError {
    InputError(
      path: path, position: SourcePosition(line: tokens.line, column: 1, offset: 0),
      problem: .other(message))
  }
}
