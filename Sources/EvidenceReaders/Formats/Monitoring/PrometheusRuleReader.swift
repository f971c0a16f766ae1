public import DataFormats
public import Evidence

/// Reads rules of Prometheus: files of groups, `PrometheusRule` objects, and tests of `promtool`.
///
/// Source: the Prometheus documentation, "Defining recording rules", "Alerting rules" and "Unit
/// testing for rules"; the API reference of the Prometheus Operator.
public struct PrometheusRuleReader: EvidenceReader {
  /// The identifier `prometheus-rules`.
  public let format = "prometheus-rules"
  /// What a person calls it.
  public let title = "Prometheus alerting and recording rules"

  /// Makes the reader.
  public init() {}

  /// Told by the keys that start lines, for annotations hold templates in braces as charts do.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.isYAML, !candidate.isForeign else { return false }
    if candidate.startsLine(with: "kind: PrometheusRule") { return true }
    if candidate.startsLine(with: "rule_files:") {
      return candidate.startsLine(with: "tests:")
    }
    return candidate.startsLine(with: "groups:") && candidate.prefixContains("rules:")
      && (candidate.prefixContains("alert:") || candidate.prefixContains("record:"))
  }

  /// Counts the rules; a chart's template is a program, which is said and not read.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let bytes = try input.bytes()
    guard !Self.isTemplate(bytes) else {
      collection.diagnostics.append(
        Diagnostic(
          .warning, path: input.path,
          message: "is a template of a chart, which is not run; save what 'helm template' renders"))
      return
    }
    for root in try YAML.documents(bytes, path: input.path, duplicateKeys: .keepLast) {
      for object in root["kind"]?.string?.hasSuffix("List") == true
        ? Array(root["items"]?.items ?? []) : [root]
      {
        if object["kind"]?.string == "PrometheusRule" {
          collection.alertRules.append(Self.rules(object["spec"], in: input))
        } else if object["kind"] != nil {
          KubernetesReader.take(object, in: input, into: &collection)
        } else if object["groups"] != nil || object["tests"] != nil {
          collection.alertRules.append(Self.rules(object, in: input))
        }
      }
    }
  }

  /// Whether braces hold instructions of Helm rather than of an annotation.
  private static func isTemplate(_ bytes: [UInt8]) -> Bool {
    let text = String(decoding: bytes, as: UTF8.self)
    return text.split(separator: "\n").contains { line in
      let line = line.trimmed
      return line.hasPrefix("{{-") || line.hasPrefix("{{ if") || line.hasPrefix("{{if")
        || line.hasPrefix("{{ include") || line.contains("{{ .Values")
        || line.contains("{{ $.Values")
        || line.contains("{{ .Release") || line.contains("{{- toYaml")
    }
  }

  private static func rules(_ node: YAMLNode?, in input: ReaderInput) -> AlertRules {
    var rules = AlertRules(provenance: input.place())
    for group in node?["groups"]?.items ?? [] {
      rules.groups += 1
      for rule in group["rules"]?.items ?? [] {
        if let name = rule["alert"]?.string {
          rules.alerts.append(alert(rule, name))
        } else if rule["record"] != nil {
          rules.recordings += 1
        }
      }
    }
    for test in node?["tests"]?.items ?? [] {
      let kinds = ["alert_rule_test", "promql_expr_test"]
      rules.tests += kinds.reduce(0) { $0 + (test[$1]?.items.count ?? 0) }
    }
    return rules
  }

  private static func alert(_ rule: YAMLNode, _ name: String) -> AlertRules.Alert {
    var alert = AlertRules.Alert(line: rule.position.line, name: name)
    alert.severity = rule["labels"]?["severity"]?.string
    alert.hasDuration = rule["for"].map { !$0.isNull } ?? false
    alert.hasRunbook = (rule["annotations"]?.entries ?? []).contains { entry in
      entry.key.string?.lowercased().hasPrefix("runbook") == true && !entry.value.isNull
    }
    let words = [name, rule["expr"]?.string ?? ""].map { $0.lowercased() }
    alert.isBurnRate = words.contains { text in
      ["burnrate", "burn_rate", "burn rate", "errorbudgetburn", "error_budget_burn"].contains {
        text.contains($0)
      }
    }
    return alert
  }
}
