import CEL

/// `api.*`: descriptions of programming interfaces, and which of their operations tests call.
enum InterfaceFacts {
  static let all: [FactDerivation] = [
    FactDerivation(
      "api.descriptions", .int, .count, en: "descriptions of programming interfaces",
      zh: "接口描述文件数", formula: "OpenAPI documents with operations", supplier: .interfaces
    ) { on($0) { .count($0.count, from: $0.map(\.provenance)) } },
    FactDerivation(
      "api.operations", .int, .count, en: "operations of programming interfaces", zh: "接口操作数",
      formula: "pairs of method and path in all descriptions", supplier: .interfaces
    ) { on($0) { .count(places($0).count, from: places($0)) } },
    FactDerivation(
      "api.documented.ratio", .double, .ratio, en: "share of operations that say what they do",
      zh: "有说明的接口操作占比", formula: "operations with a summary or description / operations",
      minimum: 1, supplier: .interfaces
    ) {
      on($0) { all in
        .ratio(
          places(all) { operation, _ in operation.isDescribed }.count, of: places(all).count,
          from: places(all))
      }
    },
    FactDerivation(
      "api.versioned.ratio", .double, .ratio, en: "share of interfaces that state a version",
      zh: "标明版本的接口描述占比", formula: "descriptions with a version / descriptions", minimum: 1,
      supplier: .interfaces
    ) {
      on($0) { all in
        .ratio(
          all.count { $0.version != nil }, of: all.count, from: all.map(\.provenance))
      }
    },
    FactDerivation(
      "api.covered.ratio", .double, .ratio, en: "share of operations that tests call",
      zh: "测试覆盖的接口操作占比",
      formula:
        "operations of the descriptions that a recorded call fits by method and path / operations; where reports give totals alone, called / operations of these",
      minimum: 1, supplier: .interfaceCalls
    ) { covered($0) },
  ]

  private static func covered(_ context: DerivationContext) -> Observation {
    let files = context.evidence.interfaceCalls
    guard !files.isEmpty else { return .unknown(.noEvidence) }
    let calls = files.flatMap(\.calls)
    let described = described(context)
    guard !calls.isEmpty, !described.isEmpty else { return totals(files) }
    let matching = InterfaceMatching(calls)
    let hit = places(described) { matching.covers($0, basePath: $1.basePath) }
    let all = places(described)
    return .ratio(hit.count, of: all.count, from: files.map(\.provenance) + all)
  }

  private static func totals(_ files: [InterfaceCalls]) -> Observation {
    let told = files.filter { $0.totals != nil }
    guard !told.isEmpty else {
      return .unknown(
        .hidden("the operations that could be called: no description of the interface was read"),
        from: files.map(\.provenance))
    }
    let counts = told.compactMap(\.totals)
    return .ratio(
      counts.reduce(0) { $0 + $1.covered }, of: counts.reduce(0) { $0 + $1.valid },
      from: told.map(\.provenance))
  }

  private static func described(_ context: DerivationContext) -> [InterfaceDescription] {
    context.evidence.interfaces.filter { !$0.operations.isEmpty }
  }

  private static func places(
    _ all: [InterfaceDescription],
    where isSo: (InterfaceDescription.Operation, InterfaceDescription) -> Bool = { _, _ in true }
  ) -> [Provenance] {
    all.flatMap { description in
      description.operations.filter { isSo($0, description) }
        .map { Provenance(path: description.provenance.path, line: $0.line) }
    }
  }

  private static func on(
    _ context: DerivationContext, _ observe: ([InterfaceDescription]) -> Observation
  ) -> Observation {
    let all = described(context)
    return all.isEmpty ? .unknown(.noEvidence) : observe(all)
  }
}
