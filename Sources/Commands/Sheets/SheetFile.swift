import DataFormats
import Evidence
import Platform

/// A filled sheet as a file: its bytes, and the tables in them.
struct SheetFile {
  let name: String
  let digest: Digest
  let tables: [TextTable]
  /// The encoding it was read in, when that is not UTF-8.
  let encoding: TextEncoding?

  init(_ name: String, _ context: CommandContext) throws(CommandFailure) {
    let path = context.path(name)
    let bytes: [UInt8]
    do throws(SystemError) {
      bytes = try OpenDirectory(at: path.parent).bytes(of: path.lastName, limit: 32 << 20)
    } catch {
      throw .system(error)
    }
    self.name = name
    digest = Digest.sha256(bytes)
    do throws(InputError) {
      try Self.refusePrograms(bytes, name)
      let text = try Self.text(bytes, name)
      encoding = text.encoding
      tables =
        Self.isPage(text.utf8)
        ? try TextTable.html(text.utf8, path: name) : [try TextTable.csv(text.utf8, path: name)]
    } catch {
      throw .input(error)
    }
  }

  /// Files that only the spreadsheet program itself can read.
  private static func refusePrograms(_ bytes: [UInt8], _ name: String) throws(InputError) {
    let heads: [[UInt8]] = [Array("PK\u{3}\u{4}".utf8), [0xD0, 0xCF, 0x11, 0xE0]]
    guard heads.contains(where: { bytes.starts(with: $0) }) else { return }
    throw InputError(
      path: name, position: nil,
      problem: .other("is a spreadsheet program's own file; save it as CSV or as a web page"))
  }

  /// The text in UTF-8: what is not UTF-8 is UTF-16 with its mark, or GB 18030.
  private static func text(
    _ bytes: [UInt8], _ name: String
  ) throws(InputError) -> (utf8: [UInt8], encoding: TextEncoding?) {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return (try converted(bytes, from: .utf16, name), .utf16)
    }
    if String(validating: bytes, as: UTF8.self) != nil { return (bytes, nil) }
    // A text that only the end makes invalid was cut off, and would be nonsense as GB 18030.
    if let rest = (1...3).first(where: { isCutOff(bytes, last: $0) }) {
      throw error(name, bytes, at: bytes.count - rest, .unfinished("a character"))
    }
    return (try converted(bytes, from: .gb18030, name), .gb18030)
  }

  /// Whether the last bytes begin a character of UTF-8 that has more of them, and all before is good.
  private static func isCutOff(_ bytes: [UInt8], last count: Int) -> Bool {
    let tail = bytes.suffix(count)
    guard let lead = tail.first, tail.count == count, (0xE0...0xF4).contains(lead) || count == 1,
      lead >= 0xC2, lead <= 0xF4, count < (lead >= 0xF0 ? 4 : 3),
      tail.dropFirst().allSatisfy({ (0x80...0xBF).contains($0) })
    else { return false }
    return String(validating: bytes.dropLast(count), as: UTF8.self) != nil
  }

  private static func converted(
    _ bytes: [UInt8], from encoding: TextEncoding, _ name: String
  ) throws(InputError) -> [UInt8] {
    do throws(TextEncoding.Malformed) {
      return try encoding.utf8(bytes)
    } catch {
      let kind = encoding == .gb18030 ? "neither UTF-8 nor GB 18030" : "no UTF-16"
      throw self.error(
        name, bytes, at: error.offset, .other("the text is \(kind); save it as UTF-8"))
    }
  }

  private static func error(
    _ name: String, _ bytes: [UInt8], at offset: Int, _ problem: InputError.Problem
  ) -> InputError {
    InputError(
      path: name, position: SourcePosition(ofByte: offset, in: bytes), problem: problem)
  }

  /// Whether the first character, marks and blanks apart, opens a tag.
  private static func isPage(_ bytes: [UInt8]) -> Bool {
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes[3...] : bytes[...]
    return text.first { $0 > UInt8(ascii: " ") } == UInt8(ascii: "<")
  }
}
