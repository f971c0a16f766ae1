import Evidence
import EvidenceReaders
import Platform

extension Benchmark {
  /// The history of a repository, as an assessment reads it.
  static let history = Benchmark(
    name: "history", summary: "reads the history of a repository; FILE is its folder"
  ) { folder in
    let evidence = try EvidenceCollector(root: FilePath(folder), readers: []).collect()
    return "\(evidence.history?.commits.count ?? 0) commits"
  }

  /// The files of a folder, listed and their purposes told, no file opened.
  static let listing = Benchmark(
    name: "listing", summary: "lists the files of a project; FILE is its folder"
  ) { folder in
    var options = CollectionOptions()
    options.readsHistory = false
    options.ignoredPatterns = [GlobPattern("**")]
    let collector = EvidenceCollector(root: FilePath(folder), options: options, readers: [])
    let evidence = try collector.collect()
    return "\(collector.survey.listed) listed, \(evidence.tree?.files.count ?? 0) in the tree"
  }
}
