import Commands
import Evidence
import Platform
import TestSupport
import Testing

@Suite("Encodings of filled sheets")
struct SheetEncodingTests {
  /// 编号,自评 and a rating, in GB 18030.
  static let gb: [UInt8] =
    [0xB1, 0xE0, 0xBA, 0xC5, 0x2C, 0xD7, 0xD4, 0xC6, 0xC0, 0x0D, 0x0A]
    + Array("CM-VC-BM,3-\r\n".utf8)

  struct Case: Sendable, CustomTestStringConvertible {
    let name: String
    let bytes: [UInt8]
    let note: String
    var testDescription: String { name }
  }

  static let good: [Case] = [
    Case(name: "UTF-8", bytes: Array("编号,自评\nCM-VC-BM,3-\n".utf8), note: ""),
    Case(name: "UTF-8 with its mark", bytes: Array("\u{FEFF}编号;自评\nCM-VC-BM;3-\n".utf8), note: ""),
    Case(name: "GB 18030", bytes: gb, note: "note: read as GB18030\n"),
    Case(
      name: "UTF-16",
      bytes: [0xFF, 0xFE]
        + "编号\t自评\nCM-VC-BM\t3-\n".utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] },
      note: "note: read as UTF-16\n"),
    Case(
      name: "a page",
      bytes: Array(
        " \n<table><tr><td>编号<td>自评<tr><td>CM-VC-BM<td>3-</table>".utf8), note: ""),
    Case(
      name: "a page in GB 18030",
      bytes: Array("<meta charset=gb2312><table><tr><td>".utf8)
        + gb[..<4] + Array("<td>".utf8) + gb[5..<9] + Array("<tr><td>CM-VC-BM<td>3-".utf8),
      note: "note: read as GB18030\n"),
  ]

  @Test("are told from the bytes", arguments: good)
  func reads(row: Case) throws {
    let done = try SheetImport(row.bytes)
    #expect(done.run.exit == .done, "\(done.run.talk)")
    #expect(done.met == ["CM-VC-BM.L2.1"])
    #expect(
      done.run.talk == row.note + "1 sub-items rated, 0 left blank; 1 criteria stated\n")
  }

  @Test(
    "are refused when they are none or cut off",
    arguments: [
      Case(
        name: "cut off", bytes: Array("code,rating\nCM-VC-BM,三".utf8.dropLast()),
        note: "sheet.csv:2:10: error: the input ends inside a character"),
      Case(
        name: "neither", bytes: Array("code,rating\n".utf8) + [0xFF, 0x20, 0x0A],
        note: "sheet.csv:2:1: error: the text is neither UTF-8 nor GB 18030; save it as UTF-8"),
      Case(
        name: "cut off GB 18030", bytes: gb + [0xB1, 0xE0, 0xD7],
        note: "error: the text is neither UTF-8 nor GB 18030"),
      Case(
        name: "NUL", bytes: Array("code,rating\nCM-VC-BM,3\0".utf8),
        note: "sheet.csv:2:11: error: character U+0000 is not allowed"),
      Case(
        name: "nothing", bytes: [], note: "sheet.csv: error: is empty"),
    ])
  func refuses(row: Case) throws {
    let done = try SheetImport(row.bytes)
    #expect(done.run.exit == .badInput)
    #expect(done.run.talk.contains(row.note), "\(done.run.talk)")
    #expect(done.run.output == "")
  }
}
