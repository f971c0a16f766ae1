import Commands
import DataFormats
import Evidence
import EvidenceReaders
import Platform
import Quantities
import TestSupport
import Testing

@Suite("assay sheet import")
struct SheetImportTests {
  @Test("a full level states its criteria and those below, a begun one only those below")
  func states() throws {
    let done = try SheetImport("编号,自评\nCM-VC-VCS,2\nCM-VC-BM,3-\n")
    #expect(done.run.exit == .done)
    #expect(done.run.talk == "2 sub-items rated, 0 left blank; 3 criteria stated\n")
    #expect(done.met == ["CM-VC-VCS.L2.1", "CM-VC-VCS.L2.2", "CM-VC-BM.L2.1"])
    #expect(done.answers.allSatisfy { $0.person == "Wang \"Fang\"" && $0.role == "团队负责人" })
    #expect(done.answers.allSatisfy { $0.date == CalendarDate("2026-10-12") })
    #expect(done.run.output.contains("  # open: CM-VC-BM.L3.1, CM-VC-BM.L3.2\n"))
  }

  @Test("criteria that a met higher one replaces are not stated")
  func leavesReplacedOut() throws {
    let met = try SheetImport("code,rating\nCM-VC-BM,4\n").met
    #expect(met.contains("CM-VC-BM.L4.1"))
    #expect(!met.contains { $0.hasPrefix("CM-VC-BM.L3.") })
  }

  @Test("keeps problems as the reason, and the gap as a remark")
  func keepsWords() throws {
    let sheet = "能力子项,自评,与目标的差距,问题,思路\n分支管理,3-（存疑）,\"分支\r\n太久\",\"'=两周\",拆小\n"
    let done = try SheetImport(sheet)
    #expect(done.answers.map(\.reason) == ["存疑\n=两周\n拆小"])
    #expect(done.run.output.contains("  # gap: 分支\n  #   太久\n"))
  }

  @Test("a practice that does not apply needs a reason")
  func notApplicable() throws {
    let done = try SheetImport(
      "code,rating,ideas\nCM-VC-BM,n/a,no branches at all\nCM-VC-AM,n/a,\n")
    #expect(done.run.exit == .badInput)
    #expect(Set(done.answers.map(\.criterion).map { $0.prefix(8) }) == ["CM-VC-BM"])
    #expect(done.answers.allSatisfy { $0.claim == .notApplicable })
    #expect(done.run.talk.contains("row 3, column B 'rating': CM-VC-AM is said not to apply"))
  }

  struct Remark: Sendable, CustomTestStringConvertible {
    let sheet: String
    let exit: ExitCode
    let message: String
    let count: Int
    var testDescription: String { sheet }
  }

  static let remarks: [Remark] = [
    Remark(
      sheet: "code,rating\nCM-VC-BM,good\n", exit: .badInput,
      message: "sheet.csv:2:1: error: row 2, column B 'rating': rating 'good' of CM-VC-BM is not "
        + "read; write 1 to 5, or 3- where something of level 3 is not met", count: 0),
    Remark(
      sheet: "code,rating\nCM-VC-BN,2\n", exit: .badInput,
      message: "error: row 2, column A 'code': the model has no sub-item 'CM-VC-BN'; did you mean "
        + "'CM-VC-BM'?", count: 0),
    Remark(
      sheet: "code,rating\nCM-VC-BM,2\nCM-VC-BM,3\n", exit: .badInput,
      message: "row 3, column B 'rating': CM-VC-BM is rated '3' here and '2' on line 2; neither "
        + "counts", count: 0),
    Remark(sheet: "code,rating\nCM-VC-BM,2\nCM-VC-BM,2\n", exit: .done, message: "", count: 1),
    Remark(
      sheet: "sub-item,rating\nChange process,2\n", exit: .badInput,
      message: "'Change process' may be CM-CM-CP or DM-DCM-CP; write the code", count: 0),
    Remark(
      sheet:
        "domain,item,sub-item,rating\nConfiguration management,Change management,Change traceability,1\n"
        + ",,Change process,2\n", exit: .done, message: "2 sub-items rated", count: 3),
    Remark(
      sheet: "code,sub-item,rating\nCM-VC-BM,Artifact management,2\n", exit: .badInput,
      message: "the code says CM-VC-BM, the name CM-VC-AM; correct one of them", count: 0),
    Remark(
      sheet: "code,rating\n,3\n", exit: .badInput,
      message: "rating '3' stands beside no sub-item; fill in its name or code", count: 0),
    Remark(
      sheet: "code,rating\nCM-VC-BM,-3\n", exit: .done,
      message: "warning: row 2, column B 'rating': '-3' is read as '3-'", count: 1),
    Remark(
      sheet: "code,rating,备注\nCM-VC-BM,2,ask Li\n", exit: .done,
      message: "note: row 2, column C '备注': not read: 'ask Li'", count: 1),
    Remark(
      sheet: "code,rating,ideas\nCM-VC-BM,,too long\n", exit: .done,
      message: "note: row 2, column B 'rating': CM-VC-BM has no rating, so nothing is stated by "
        + "'too long'", count: 0),
    Remark(
      sheet: "form of 2026\ncode,rating\nCM-VC-BM,2\n", exit: .done,
      message: "note: row 1, column A 'code': not read: 'form of 2026'", count: 1),
    Remark(
      sheet: "code,rating,self-rating\nCM-VC-BM,2,3\n", exit: .done,
      message: "note: row 2, column B 'rating': not read: '2'", count: 3),
    Remark(
      sheet: "code,rating,rating\nCM-VC-BM,2,3\n", exit: .badInput,
      message: "error: row 1, column C 'rating': 'rating' and 'rating' look alike; the first is "
        + "read, rename the others", count: 1),
    Remark(
      sheet: "a,b\n1,2\n", exit: .badInput,
      message: "sheet.csv: error: no row names a self-rating (自评)", count: 0),
    Remark(
      sheet: "PK\u{3}\u{4}x", exit: .badInput,
      message: "is a spreadsheet program's own file; save it as CSV or as a web page", count: 0),
    Remark(
      sheet: "code,rating\nCM-VC-BM,\u{1B}[31m\n", exit: .badInput,
      message: "rating '\\u{1B}[31m' of CM-VC-BM", count: 0),
  ]

  @Test("says what it cannot read, where, and what to do", arguments: remarks)
  func explains(row: Remark) throws {
    let done = try SheetImport(row.sheet)
    #expect(done.run.exit == row.exit, "\(done.run.talk)")
    #expect(done.run.talk.contains(row.message), "\(done.run.talk)")
    #expect(done.met.count == row.count)
  }

  @Test("lists at most 50 cells that are not read")
  func listsUnread() throws {
    let row = "CM-VC-BM,2," + String(repeating: "x,", count: 70)
    let done = try SheetImport("code,rating\n\(row)\n")
    #expect(done.run.talk.contains("20 more cells are not read"))
    #expect(done.run.talk.split(separator: "\n").count == 52)
  }

  struct Missing: Sendable, CustomTestStringConvertible {
    let line: String
    let message: String
    var testDescription: String { line }
  }

  @Test(
    "needs to know who answers, in which role, and when",
    arguments: [
      Missing(line: "", message: "option '--person <name>' is needed"),
      Missing(line: "--person A", message: "option '--role <role>' is needed"),
      Missing(line: "--person A --role B", message: "option '--date <date>' is needed"),
      Missing(line: "--person A --role B --date soon", message: "a date such as 2026-11-23"),
    ])
  func needsWho(row: Missing) {
    let run = CommandRun("sheet import x.csv " + row.line)
    #expect(run.exit == .usage)
    #expect(run.talk.contains(row.message), "\(run.talk)")
  }
}
