import Assessment
import DataFormats
import Evidence

extension ComponentRollup: DocumentPart {
  static let schema = ObjectSchema(
    "rollup",
    [
      .required("rule", .text), .optional("level", .part(LevelRange.self)),
      .required("domains", .list(.part(DomainLevel.self))),
      .required("components", .list(.part(ComponentResult.self))),
      .optional("waivers", .part(WaiverEffect.self)),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("rule", rule.description)
    writer.member("level", ifPresent: level)
    writer.member("domains", domains)
    writer.member("components", components)
    writer.member("waivers", ifPresent: waivers)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      rule: try object.parsed("rule", as: "a rule such as min") { RollupRule($0) },
      level: try object.optionalPart("level"), domains: try object.parts("domains"),
      components: try object.parts("components"))
    waivers = try object.optionalPart("waivers")
  }
}

extension ComponentRollup.DomainLevel: DocumentPart {
  static let schema = ObjectSchema(
    "domain level", [.required("id", .text), .optional("level", .part(LevelRange.self))])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("level", ifPresent: level)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(id: try object.text("id"), level: try object.optionalPart("level"))
  }
}

extension ComponentResult: DocumentPart {
  static let schema = ObjectSchema(
    "component",
    [
      .required("id", .text), .required("title", .text), .required("paths", .list(.text)),
      .required("weight", .integer), .required("critical", .flag),
      .required("overall", .part(Summary.self)),
      .required("domains", .list(.part(DomainResult.self))),
      .required("facts", .list(.part(FactUse.self))), .required("gaps", .list(.part(Gap.self))),
      .required("needs", .list(.part(EvidenceNeed.self))),
      .required("evidence", .list(.part(EvidenceFile.self))),
      .required("diagnostics", .list(.part(Diagnostic.self))),
      .required("smells", .list(.part(Smell.self))),
    ])

  func write(to writer: inout JSONWriter) {
    writer.member("id", id)
    writer.member("title", title)
    writer.member("paths", paths)
    writer.member("weight", weight)
    writer.member("critical", isCritical)
    writer.member("overall", overall)
    writer.member("domains", domains)
    writer.member("facts", facts)
    writer.member("gaps", gaps)
    writer.member("needs", needs)
    writer.member("evidence", evidence)
    writer.member("diagnostics", diagnostics)
    writer.member("smells", smells)
  }

  init(reading object: inout StrictObject) throws(InputError) {
    self.init(
      id: try object.text("id"), title: try object.text("title"),
      paths: try object.texts("paths"), weight: try object.int("weight"),
      isCritical: try object.bool("critical"), overall: try object.part("overall"),
      domains: try object.parts("domains"), facts: try object.parts("facts"),
      gaps: try object.parts("gaps"), needs: try object.parts("needs"),
      evidence: try object.parts("evidence"), diagnostics: try object.parts("diagnostics"),
      smells: try object.parts("smells"))
  }
}
