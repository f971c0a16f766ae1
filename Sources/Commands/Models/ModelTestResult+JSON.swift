import Assessment
import CEL
import DataFormats

extension ModelTestResult {
  /// The result as JSON, one object.
  var json: String {
    var writer = JSONWriter()
    writer.beginObject()
    writer.member("model", directory)
    writer.list("cases", cases.outcomes) { writer, outcome in write(outcome, &writer) }
    writer.list("rules", cases.coverage.rules) { writer, rule in
      writer.member("criterion", rule.criterion)
      writer.member("kind", rule.kind)
      writer.member("place", rule.place)
      writer.member(
        "seen", RuleSighting.Result.allCases.filter(rule.results.contains).map(\.rawValue))
    }
    if let mutation { write(mutation, &writer) }
    writer.endObject()
    return String(decoding: writer.finish(), as: UTF8.self)
  }

  private func write(_ outcome: CaseOutcome, _ writer: inout JSONWriter) {
    writer.member("name", outcome.name)
    writer.member("place", "\(outcome.path):\(outcome.position.line)")
    writer.member("passed", outcome.failures.isEmpty)
    writer.list("failures", outcome.failures) { writer, failure in
      writer.member("subject", failure.subject)
      writer.member("expected", failure.expected)
      writer.member("actual", failure.actual)
      writer.member("explanation", failure.explanation)
    }
  }

  private func write(_ mutation: MutationReport, _ writer: inout JSONWriter) {
    writer.key("mutation")
    writer.beginObject()
    writer.member("mutants", mutation.mutants)
    writer.member("killed", mutation.killed)
    writer.member("equivalent", mutation.equivalent)
    writer.member("score_per_mille", mutation.score)
    writer.list("survivors", mutation.survivors) { writer, survivor in
      writer.member("criterion", survivor.criterion)
      writer.member("kind", survivor.kind)
      writer.member("place", survivor.place)
      writer.member("slip", survivor.mutant.kind.rawValue)
      writer.member("original", survivor.mutant.original)
      writer.member("replacement", survivor.mutant.replacement)
    }
    writer.list("misdeclared", mutation.misdeclared) { writer, declaration in
      writer.member("criterion", declaration.criterion)
      writer.member("place", "\(declaration.path):\(declaration.position.line)")
      if let killer = declaration.killer { writer.member("noticed_by", killer) }
    }
    writer.endObject()
  }
}

extension JSONWriter {
  /// Writes a member that is a list of objects.
  fileprivate mutating func list<Item>(
    _ name: String, _ items: [Item], _ body: (inout JSONWriter, Item) -> Void
  ) {
    key(name)
    beginArray()
    for item in items {
      beginObject()
      body(&self, item)
      endObject()
    }
    endArray()
  }
}
