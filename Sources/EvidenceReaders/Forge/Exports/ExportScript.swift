/// Exports as commands of a shell.
public struct ExportScript: Sendable {
  /// What asks the service.
  public enum Tool: Sendable, Hashable {
    /// The service's own program: `gh` or `glab`.
    case own
    /// `curl`, with a token of the environment.
    case curl
  }

  /// The folder the exports are written to.
  public static let folder = "forge-exports"

  private let forge: Forge
  private let host: String
  private let tool: Tool

  /// Prepares commands for a service.
  public init(forge: Forge, host: String, tool: Tool) {
    (self.forge, self.host, self.tool) = (forge, host, tool)
  }

  /// What the service can be asked for.
  public func exports(_ scope: ExportScope) -> [ForgeExport] {
    forge == .github ? ForgeExport.github(scope) : ForgeExport.gitlab(scope)
  }

  /// What build and quality servers can be asked for, whatever the forge.
  public static func serverExports(jenkins: Bool, sonarqube: Bool) -> [ForgeExport] {
    (jenkins ? ForgeExport.jenkins : []) + (sonarqube ? ForgeExport.sonarqube : [])
  }

  /// The command that writes an export's file; nil when this tool cannot make it.
  public func command(_ export: ForgeExport) -> String? {
    let file = ShellWord.quoted("\(Self.folder)/\(export.file)")
    let command: String? =
      switch (export.request, tool) {
      case (.command(let text), _): text
      case (.program(let words), .own): words.map(ShellWord.quoted).joined(separator: " ")
      case (.program, .curl): nil
      case (.list(let path), .own): own(paging: true, ShellWord.quoted(path))
      case (.list(let path), .curl): "pages \(ShellWord.quoted(address(path)))"
      case (.object(let path), .own): own(paging: false, ShellWord.quoted(path))
      case (.object(let path), .curl): "fetch \(ShellWord.quoted(address(path)))"
      case (.each(let list, let mark, let path), _): each(list, mark, path)
      }
    return command.map { "\($0) > \(file)" }
  }

  /// What the commands need before them; `curl` knows nothing of pages.
  public var preamble: String {
    guard tool == .curl else { return "" }
    let (header, token) =
      forge == .github
      ? ("Authorization: Bearer ", "GH_TOKEN") : ("PRIVATE-TOKEN: ", "GITLAB_TOKEN")
    return """
      # The token goes in by a pipe, so that no list of processes shows it.
      fetch() {
        printf 'header = "\(header)%s"\n' "$\(token)" | curl -fsSK - "$@"
      }
      # \(Self.pagesNote[forge] ?? "")
      pages() (
        head=$(mktemp) && trap 'rm -f "$head"' EXIT || exit 1
        \(forge == .github ? Self.linked : Self.numbered)
        echo ']'
      )

      """
  }

  private static let pagesNote: [Forge: String] = [
    .github: "All pages of a list, as one list of pages; the header 'Link' names the next one.",
    .gitlab: "All pages of a list, as one list of pages; the header 'X-Next-Page' counts on.",
  ]

  private static let linked = """
    url=$1 mark='['
      while [ -n "$url" ]; do
        printf '%s' "$mark"
        fetch -D "$head" "$url" || exit 1
        url=$(sed -n 's/^[Ll][Ii][Nn][Kk]:.*<\\([^>]*\\)>; *rel="next".*/\\1/p' "$head")
        mark=,
      done
    """

  private static let numbered = """
    page=1 mark='['
      while [ -n "$page" ]; do
        printf '%s' "$mark"
        fetch -D "$head" "$1&page=$page" || exit 1
        page=$(tr -d '\\r' < "$head" | sed -n 's/^[Xx]-[Nn]ext-[Pp]age: *//p')
        mark=,
      done
    """

  private func own(paging: Bool, _ word: String) -> String {
    let name = forge == .github ? "gh" : "glab"
    let host = host == forge.host ? "" : " --hostname \(ShellWord.quoted(host))"
    // Only a list of pages shows that it was followed to its end.
    let pages = paging ? (forge == .github ? " --paginate --slurp" : " --paginate") : ""
    return "\(name) api\(host)\(pages) \(word)"
  }

  /// Numbers are all that is taken from one answer into the next question.
  private func each(_ list: String, _ mark: String, _ path: String) -> String {
    let all = tool == .own ? own(paging: true, ShellWord.quoted(list)) : pages(list)
    let one =
      tool == .own
      ? own(paging: true, "\"\(path.replacing("{id}", with: "$id"))\"")
      : "pages \"\(address(path).replacing("{id}", with: "$id"))\""
    let sought = mark.replacing("{id}", with: "[0-9]*")
    return "\(all) | grep -o '\(sought)' | grep -o '[0-9][0-9]*' | sort -un | "
      + "while read -r id; do \(one); done"
  }

  private func pages(_ path: String) -> String { "pages \(ShellWord.quoted(address(path)))" }

  private func address(_ path: String) -> String {
    switch forge {
    case .github:
      host == forge.host ? "https://api.\(host)/\(path)" : "https://\(host)/api/v3/\(path)"
    case .gitlab: "https://\(host)/api/v4/\(path)"
    }
  }
}
