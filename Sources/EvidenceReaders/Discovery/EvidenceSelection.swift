import Evidence
import Platform

/// The listed files that are opened, and a word on those that cannot be.
struct EvidenceSelection {
  /// A file to open.
  struct Candidate: Hashable {
    let path: FilePath
    /// Whether a pattern of the user asks for it.
    let isWanted: Bool
  }

  private(set) var candidates: [Candidate] = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ listing: FileListing, options: CollectionOptions) {
    var links: [FilePath] = []
    var unmatched = options.evidencePatterns
    for entry in listing.entries + listing.hidden {
      let isWanted = options.evidencePatterns.contains { $0.matches(entry.path) }
      unmatched.removeAll { $0.matches(entry.path) }
      let mayBeEvidence = EvidenceNames.mayBeEvidence(entry.path)
      guard isWanted || (mayBeEvidence && !SkippedFolders.hold(entry.path)),
        !options.ignoredPatterns.contains(where: { $0.matches(entry.path) })
      else { continue }
      if entry.kind == .symbolicLink {
        links.append(entry.path)
      } else {
        candidates.append(Candidate(path: entry.path, isWanted: isWanted))
      }
    }
    candidates.sort { $0.path < $1.path }
    noteLinks(links)
    noteUnmatched(unmatched)
  }

  private mutating func noteLinks(_ links: [FilePath]) {
    guard let first = links.first else { return }
    let message =
      links.count == 1
      ? "is a symbolic link, which is not followed"
      : "is a symbolic link, which is not followed, and so are \(links.count - 1) others"
    diagnostics.append(Diagnostic(.note, path: first.shown, message: message))
  }

  private mutating func noteUnmatched(_ patterns: [GlobPattern]) {
    for pattern in patterns {
      diagnostics.append(
        Diagnostic(
          .warning, path: "", message: "no file matches the evidence pattern '\(pattern.text)'"))
    }
  }
}
