extension PipelineFacts {
  /// Observes the definitions; without any, a project whose files were read has none in truth.
  static func on(
    _ context: DerivationContext, _ observe: ([PipelineDefinition]) -> Observation
  ) -> Observation {
    let pipelines = context.evidence.pipelines
    guard !pipelines.isEmpty || context.evidence.tree != nil else { return .unknown(.noEvidence) }
    return observe(pipelines)
  }

  /// Observes the definitions; nothing is known where all that they do is hidden.
  static func onVisible(
    _ context: DerivationContext, _ observe: ([PipelineDefinition]) -> Observation
  ) -> Observation {
    on(context) { pipelines in
      let sees = pipelines.contains { !$0.jobs.isEmpty } || !isHidden(pipelines)
      return sees ? observe(pipelines) : hiddenPart(pipelines)
    }
  }

  static func isHidden(_ pipelines: [PipelineDefinition]) -> Bool {
    pipelines.contains { !$0.hidden.isEmpty }
  }

  /// The definitions with those hidden parts alone in which triggers or machines may stand.
  static func withoutScripts(_ pipelines: [PipelineDefinition]) -> [PipelineDefinition] {
    pipelines.map { pipeline in
      var pipeline = pipeline
      pipeline.hidden.removeAll { $0.extent == .steps }
      return pipeline
    }
  }

  static func hiddenPart(_ pipelines: [PipelineDefinition]) -> Observation {
    let parts = pipelines.flatMap(\.hidden)
    return .unknown(.hidden(parts.first?.phrase ?? ""), from: parts.map(\.provenance))
  }

  /// The places of steps that do one of several kinds of work.
  static func stepPlaces(
    _ pipelines: [PipelineDefinition], _ kinds: Set<PipelineDefinition.StepKind>
  ) -> [Provenance] {
    pipelines.flatMap(\.jobs).flatMap(\.steps)
      .filter { !$0.kinds.isDisjoint(with: kinds) }
      .map(\.provenance)
  }

  /// Whether something was found; not finding it proves nothing where part is hidden.
  static func found(
    _ places: [Provenance], among pipelines: [PipelineDefinition]
  ) -> Observation {
    if places.isEmpty, isHidden(pipelines) { return hiddenPart(pipelines) }
    return .flag(!places.isEmpty, from: places.isEmpty ? pipelines.map(\.provenance) : places)
  }

  /// Whether something was found; not finding it proves nothing where settings that are not in the
  /// files may add one of the triggers.
  static func foundUnlessUntold(
    _ places: [Provenance], _ triggers: Set<PipelineDefinition.Trigger>,
    among pipelines: [PipelineDefinition]
  ) -> Observation {
    let untold = pipelines.filter { !$0.untoldTriggers.isDisjoint(with: triggers) }
    guard places.isEmpty, !untold.isEmpty else { return found(places, among: pipelines) }
    return .unknown(
      .hidden("what starts it may be set in the service"), from: untold.map(\.provenance))
  }

  /// Whether every change starts something; a definition whose pushes are not told may.
  static func foundOnChange(
    _ places: [Provenance], among pipelines: [PipelineDefinition]
  ) -> Observation {
    foundUnlessUntold(places, [.push], among: pipelines)
  }

  /// How often something was found; none proves nothing where part is hidden.
  static func count(
    _ places: [Provenance], among pipelines: [PipelineDefinition]
  ) -> Observation {
    if places.isEmpty, isHidden(pipelines) { return hiddenPart(pipelines) }
    return .count(places.count, from: places.isEmpty ? pipelines.map(\.provenance) : places)
  }

  /// How many steps do a kind of work; a layer of tests that no step names may still be the one
  /// that a step of an untold layer runs.
  static func stepCount(
    _ kinds: Set<PipelineDefinition.StepKind>, among pipelines: [PipelineDefinition]
  ) -> Observation {
    let places = stepPlaces(pipelines, kinds)
    let untold = stepPlaces(pipelines, [.anyTest])
    let isLayer = kinds.isSubset(of: Set(PipelineStepNames.layers.map(\.kind)))
    if places.isEmpty, isLayer, !untold.isEmpty {
      return .unknown(.hidden("a test step does not tell its layer"), from: untold)
    }
    return count(places, among: pipelines)
  }

  /// Whether a job runs on a kind of machine; none does only where every job with steps of its own
  /// says where it runs.
  static func runners(
    _ pipelines: [PipelineDefinition], _ runner: PipelineDefinition.Runner
  ) -> Observation {
    let jobs = pipelines.flatMap(\.jobs)
    let places = jobs.filter { $0.runner == runner }.map(\.provenance)
    let silent = jobs.filter { $0.runner == .unstated && !$0.steps.isEmpty }.map(\.provenance)
    guard places.isEmpty, !silent.isEmpty else {
      return found(places, among: withoutScripts(pipelines))
    }
    return .unknown(.hidden("a job does not say where it runs"), from: silent)
  }
}
