import Assessment
import DataFormats
import Evidence

extension AssessmentDocument: DocumentPart {
  static let schema = ObjectSchema(
    "assessment",
    [
      .required("format", .constant(AssessmentJSON.format)), .required("tool_version", .text),
      .required("project", .part(ProjectIdentity.self)),
      .required("model", .part(ModelIdentity.self)), .required("target", .integer),
      .required("overall", .part(Summary.self)),
      .required("domains", .list(.part(DomainResult.self))),
      .required("facts", .list(.part(FactUse.self))), .required("gaps", .list(.part(Gap.self))),
      .required("needs", .list(.part(EvidenceNeed.self))),
      .required("parameters", .list(.part(ParameterUse.self))),
      .required("evidence", .list(.part(EvidenceFile.self))),
      .required("diagnostics", .list(.part(Diagnostic.self))),
      .optional("missing", .list(.part(MissingEvidence.self))),
      .optional("smells", .list(.part(Smell.self))),
      .optional("rollup", .part(ComponentRollup.self)),
      .optional("objections", .list(.part(Objection.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("format", AssessmentJSON.format)
    writer.member("tool_version", toolVersion)
    writer.member("project", project)
    writer.member("model", model)
    writer.member("target", target)
    writer.member("overall", overall)
    writer.member("domains", domains)
    writer.member("facts", facts)
    writer.member("gaps", gaps)
    writer.member("needs", needs)
    writer.member("parameters", parameters)
    writer.member("evidence", evidence)
    writer.member("diagnostics", diagnostics)
    writer.member("missing", missing)
    writer.member("smells", smells)
    writer.member("rollup", ifPresent: rollup)
    if !objections.isEmpty { writer.member("objections", objections) }
  }

  init(reading object: inout StrictObject) throws(InputError) {
    let format = try object.required("format")
    guard format.string == AssessmentJSON.format else {
      throw object.wrongValue(
        format.string ?? "", at: format, valid: [AssessmentJSON.format])
    }
    let toolVersion = try object.text("tool_version")
    let project: ProjectIdentity = try object.part("project")
    let model: ModelIdentity = try object.part("model")
    let target = try object.int("target")
    let overall: Summary = try object.part("overall")
    let domains: [DomainResult] = try object.parts("domains")
    let facts: [FactUse] = try object.parts("facts")
    let gaps: [Gap] = try object.parts("gaps")
    let needs: [EvidenceNeed] = try object.parts("needs")
    let parameters: [ParameterUse] = try object.parts("parameters")
    self.init(
      toolVersion: toolVersion, project: project, model: model, parameters: parameters,
      target: target, overall: overall, domains: domains, facts: facts, gaps: gaps, needs: needs,
      evidence: try object.parts("evidence"), diagnostics: try object.parts("diagnostics"),
      smells: try object.optionalParts("smells"), rollup: try object.optionalPart("rollup"))
    missing = try object.optionalParts("missing")
    objections = try object.optionalParts("objections")
  }
}
