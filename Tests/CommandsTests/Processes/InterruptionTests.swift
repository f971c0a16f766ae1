import Platform
import TestSupport
import Testing

@Suite("A run that is interrupted", .tags(.endToEnd), .enabled(if: GitFixture.isPossible))
struct InterruptionTests {
  @Test("leaves no folder behind and ends by the signal", arguments: ["TERM", "HUP"])
  func tidies(signal: String) throws {
    let fixture = try GitFixture()
    try fixture.commit("one")
    let workshop = try TemporaryProject(["tmp/mark": "", "bin/git": "#!/bin/sh\nexec sleep 20\n"])
    workshop.makeExecutable("bin/git")
    // A shell lets what it starts beside itself ignore SIGINT, so that it cannot be tried here.
    let line = """
      true
      TMPDIR=$PWD/tmp PATH=$PWD/bin:$PATH "$assay" assess -q \(fixture.path) &
      for try in $(seq 200); do
        ls tmp | grep -q assay-git && break
        sleep 0.2
      done
      ls tmp; kill -\(signal) $!; wait $!; echo "ended $?"; ls tmp
      """
    let lines = try BuiltProgram.shell(line, in: workshop.path).output.split(separator: "\n")
    try #require(lines.count == 4, "\(lines)")
    #expect(lines[0].hasPrefix("assay-git-"))
    #expect(lines[1] == "mark")
    #expect(lines[2] == (signal == "TERM" ? "ended 143" : "ended 129"))
    #expect(lines[3] == "mark")
  }

  @Test("keeps what it was started to ignore")
  func keepsIgnored() throws {
    let workshop = try Example.workshop()
    let run = try BuiltProgram.shell(
      #"(trap '' HUP; "$assay" assess -q -o out \#(Example.path) & kill -HUP $!; wait $!; echo $?)"#,
      in: workshop.path)
    #expect(run.output == "0\n", "\(run.errors)")
  }
}
