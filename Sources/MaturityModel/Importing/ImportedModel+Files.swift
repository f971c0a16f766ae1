import DataFormats

extension ImportedModel {
  /// The files of the model by their path, under an identifier; nil when it is no identifier.
  public func files(id: String) -> [(path: String, text: String)]? {
    guard Names.isKebab(id) else { return nil }
    let codes = ImportCodes(self)
    let names = codes.domains.map { $0.lowercased() }
    let domains = zip(domains.indices, names).map { number, name in
      (path: "\(name).yaml", text: domain(number, codes))
    }
    return [(path: "model.yaml", text: header(id, names))] + domains
  }

  private func header(_ id: String, _ files: [String]) -> String {
    let levels = levels.enumerated().map { number, name in
      "  - { level: \(number + 1), title: \(both(name)) }"
    }
    return
      ([
        "format: assay.model/1", "id: \(id)", "version: \(YAMLQuoted.text(version))",
        "title: \(both(title))", "source: \(both(source))",
      ] + (notice.map { ["notice: \(both($0))"] } ?? []) + ["levels:"] + levels
      + [
        "policy:", "  base_level: \(baseLevel)", "  top_level: \(self.levels.count)",
        "  level_rule: all", "  aggregate: min", "  target: \(min(3, self.levels.count))",
        "  window_days: 90", "  valid_for: { answers: 90, documents: 365 }",
        "domains: [\(files.joined(separator: ", "))]",
      ]).joined(separator: "\n") + "\n"
  }

  private func domain(_ number: Int, _ codes: ImportCodes) -> String {
    let domain = domains[number]
    let code = codes.domains[number]
    let practices = domain.practices.enumerated().flatMap { place, practice in
      lines(of: practice, codes.practices[number][place], codes)
    }
    return
      ([
        "id: \(code)", "title: \(both(domain.title))", "items:", "  - id: \(code)-ALL",
        "    title: \(both(domain.title))", "    practices:",
      ] + practices).joined(separator: "\n") + "\n"
  }

  private func lines(
    of practice: Practice, _ code: String, _ codes: ImportCodes
  ) -> [String] {
    let head = ["      - id: \(code)", "        title: \(both(practice.title))"]
    let texts =
      [("floor", practice.floor), ("note", practice.note)].compactMap { key, text in
        text.map { "        \(key): \(both($0))" }
      }
    let numbered = ImportCodes.numbered(practice.criteria, in: code)
    return head + texts + (numbered.isEmpty ? [] : ["        criteria:"])
      + numbered.flatMap { id, criterion in lines(of: criterion, id, codes) }
  }

  private func lines(
    of criterion: Criterion, _ id: String, _ codes: ImportCodes
  ) -> [String] {
    var lines = [
      "          - id: \(id)", "            level: \(criterion.level)",
      "            text: \(both(criterion.text))", "            ask: \(both(criterion.ask))",
      "            improve: \(both(criterion.improve))",
    ]
    if let reference = criterion.reference {
      lines.append(
        "            references: [{ framework: \(reference.framework.rawValue), "
          + "id: \(YAMLQuoted.text(reference.id)) }]")
    }
    lines.append("            cost: \(criterion.cost)")
    let required = criterion.requires.compactMap { codes.criteria[$0] }.filter { $0 != id }
    if !required.isEmpty {
      lines.append("            requires: [\(required.joined(separator: ", "))]")
    }
    if let note = criterion.note { lines.append("            note: \(both(note))") }
    return lines
  }

  /// The text under both languages.
  private func both(_ text: String) -> String {
    let quoted = YAMLQuoted.text(text)
    return "{ en: \(quoted), zh: \(quoted) }"
  }
}
