import Assessment
import Evidence
import MaturityModel
import Quantities

/// An assessment of nothing, which carries the texts of a model.
enum BlankAssessment {
  static func document(
    _ request: ProjectRequest, _ context: CommandContext
  ) throws(CommandFailure) -> AssessmentDocument {
    let model = try ModelFiles(request.model ?? ModelFiles.standard, context).load()
    try request.checkLevels(of: model.policy)
    let nobody = ProjectIdentity(
      name: "", commit: nil, branch: nil, isShallow: false, asOf: Instant(seconds: 0),
      dateOrigin: .option)
    return Assessor(model: model).assess(
      AssessmentInput(
        toolVersion: Program.version, project: nobody, evidence: EvidenceCollection(), facts: [],
        definitions: [], target: request.target))
  }
}
