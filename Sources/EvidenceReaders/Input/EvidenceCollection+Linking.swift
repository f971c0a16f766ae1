public import Evidence

extension EvidenceCollection {
  /// Joins records whose parts stand in several files; to be called once, after the last file.
  ///
  /// Pipelines take in the workflows, actions and includes they call, and migrations their undo
  /// scripts; merge requests their reviews, and deployments their outcomes.
  public mutating func linkRecords() {
    pipelines = PipelineLinker.link(pipelines)
    migrations = UndoScripts.paired(migrations)
    ForgeJoins.join(&self)
  }
}
