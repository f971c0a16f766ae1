import DataFormats
import Evidence
import Testing

@testable import EvidenceReaders

@Suite("Damaged settings")
struct DamagedSettingsTests {
  static let files: [(path: String, text: String)] = [
    (".github/workflows/ci.yml", GitHubActionsReaderTests.workflow),
    (".gitlab-ci.yml", GitLabReaderTests.configuration),
    ("Jenkinsfile", JenkinsReaderTests.declarative),
    ("Dockerfile", "# escape=`\nFROM a:${B:-c} AS d\nRUN <<EOF\nx\nEOF\nUSER u\n"),
    ("CODEOWNERS", "[A][2] @b\n/c\\ d @e # f\n"),
    ("db/V1__a.sql", "DROP TABLE \"a\"; $x$ y $x$ 'z' /* q */ DELETE FROM b;"),
    ("db/log.xml", MigrationReaderTests.xml),
    ("db/log.yaml", MigrationReaderTests.yaml),
    ("db/log.sql", MigrationReaderTests.sql),
    ("a.yaml", RecordsReaderTests.yaml),
    ("a.csv", RecordsReaderTests.csv),
    (".eslintrc.yml", "extends:\n  - airbnb\n"),
    ("package.json", "{\"packageManager\": \"pnpm@9\", \"volta\": {\"node\": \"1\"}}"),
    ("mise.toml", "[tools]\ngo = \"1.23\"\n"),
  ]

  @Test("cut or changed anywhere, are read or refused", arguments: files.map(\.path))
  func survives(path: String) throws {
    let bytes = Array(try #require(Self.files.first { $0.path == path }).text.utf8)
    let reader = try #require(
      ReaderTable.all.first {
        $0.recognises(Candidate(path: path, prefix: Array(bytes.prefix(4096)), size: bytes.count))
      })
    var generator = Generator(state: 7)
    for _ in 0..<150 {
      var damaged = Array(bytes.prefix(generator.next(below: bytes.count + 1)))
      for _ in 0..<3 where !damaged.isEmpty {
        let place = generator.next(below: damaged.count)
        damaged[place] = Array("{}[]()'\"$:;\\\n\t <>/*-#|\u{0}z".utf8)[generator.next(below: 24)]
      }
      let input = ReaderInput(
        path: path, size: damaged.count, source: MemoryByteSource(damaged))
      var collection = EvidenceCollection()
      do throws(InputError) {
        try reader.read(input, into: &collection)
        collection.linkRecords()
      } catch {
        #expect(error.path == path)
        #expect(!error.message.isEmpty)
      }
    }
  }

  /// A fixed sequence, so that a failure comes back.
  struct Generator {
    var state: UInt64

    mutating func next(below limit: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(max(1, limit)))
    }
  }

  struct Flood: Sendable, CustomTestStringConvertible {
    let path: String
    let head: String
    let piece: @Sendable (Int) -> String
    var count = 5_000
    var testDescription: String { "\(path): \(head)" }
  }

  @Test(
    "many of anything end soon",
    arguments: [
      Flood(path: ".github/workflows/a.yml", head: "on: push\njobs:\n") { "  j\($0): {}\n" },
      Flood(path: ".github/workflows/a.yml", head: "on: push\njobs:\n  a:\n    steps:\n") { _ in
        "      - uses: ./x\n"
      },
      Flood(path: ".gitlab-ci.yml", head: "") { "j\($0): {script: make}\n" },
      Flood(path: ".gitlab-ci.yml", head: "j:\n  script: make\n") { "  k\($0): 1\n" },
      Flood(path: ".gitlab-ci.yml", head: "include:\n") { "  - c\($0).yml\n" },
      Flood(path: "Jenkinsfile", head: "node {\n") { "  f\($0)()\n" },
      Flood(path: "Jenkinsfile", head: "node {\n") { "  stage('s\($0)') { sh 'x' }\n" },
      Flood(path: "Dockerfile", head: "") { "FROM a AS s\($0)\n" },
      Flood(path: "db/V1__a.sql", head: "") { _ in "DROP TABLE $a;'" },
      Flood(path: ".eslintrc.yml", head: "extends:\n") { "  - ./a\($0)\n" },
    ])
  func endsSoon(row: Flood) {
    let text = row.head + (0..<row.count).map(row.piece).joined()
    let clock = ContinuousClock()
    let time = clock.measure { _ = try? Reading.collect(Array(text.utf8), path: row.path) }
    // Quadratic work on this much input takes minutes; the bound leaves room for slow machines.
    #expect(time < .seconds(20))
  }
}
