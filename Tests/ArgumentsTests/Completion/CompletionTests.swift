import Arguments
import Testing

@Suite("Completion scripts")
struct CompletionTests {
  private func script(_ shell: Shell) -> String {
    shell.completionScript(for: TestProgram.program, shared: TestProgram.shared)
  }

  @Test("offer every command and option in every shell", arguments: Shell.allCases)
  func offersAll(shell: Shell) {
    let script = script(shell)
    for name in ["format", "quiet", "target", "no-color", "help"] {
      #expect(script.contains(shell == .fish ? "-l \(name) " : "--\(name)"), "\(name)")
    }
    for name in ["assess", "show", "shell", "model", "lint"] {
      #expect(script.contains(name), "\(name)")
    }
  }

  @Test("offer folders to one command and files to another under the same option's name")
  func keepsCommandsApart() {
    #expect(script(.bash).contains("'assess --output') _assay_files -d \"$current\"; return ;;"))
    #expect(script(.bash).contains("'show --output') _assay_files -f \"$current\"; return ;;"))
    #expect(script(.zsh).contains("--output'[A file.]:file:_files'"))
    #expect(script(.zsh).contains(":folder:_files -/'"))
  }

  @Test("hold no quote that a description brought along")
  func dropsQuotes() {
    #expect(script(.zsh).contains("Where the users reports go."))
    #expect(script(.fish).contains("Where the users reports go."))
  }
}
