public import DataFormats
public import Evidence

/// Reads dashboards of Grafana: as exported, as the interface answers, and with rows of old.
///
/// Source: the Grafana documentation, "Dashboard JSON model" and "Dashboard HTTP API".
public struct GrafanaReader: EvidenceReader {
  /// The identifier `grafana`.
  public let format = "grafana"
  /// What a person calls it.
  public let title = "Grafana dashboard (JSON)"

  /// Makes the reader.
  public init() {}

  /// Told by keys of the model that few other formats have.
  public func recognises(_ candidate: Candidate) -> Bool {
    guard candidate.jsonStart == UInt8(ascii: "{"), candidate.hasExtension("json") else {
      return false
    }
    let isWrapped =
      candidate.prefixContains("\"dashboard\"")
      && (candidate.prefixContains("\"meta\"") || candidate.prefixContains("\"overwrite\""))
    let keys =
      [
        "\"panels\"", "\"schemaVersion\"", "\"templating\"", "\"gridPos\"", "\"graphTooltip\"",
        "\"fiscalYearStartMonth\"", "\"timepicker\"", "\"pluginId\"", "\"hideControls\"",
        "\"__inputs\"", "\"sharedCrosshair\"", "\"datasource\"", "\"annotations\"",
      ] as [StaticString]
    let known = keys.count { candidate.prefixContains($0) }
    return isWrapped ? known >= 1 : known >= 2
  }

  /// Takes what the definition itself tells; who may open the board, and does, it does not.
  public func read(
    _ input: ReaderInput, into collection: inout EvidenceCollection
  ) throws(InputError) {
    let root = try JSONNode.parse(try input.bytes(limit: 4 << 20), path: input.path)
    let model = root["dashboard"] ?? root
    let panels = Self.panels(model)
    guard model["panels"] != nil || model["rows"] != nil else {
      throw InputError(
        path: input.path, position: model.position,
        problem: .missingKey("panels", in: "the dashboard"))
    }
    var board = Dashboard(provenance: input.place(), name: model["title"]?.string ?? input.path)
    board.kind = .board
    board.isDefinition = true
    board.panels = panels.count
    board.generation = panels.contains(where: Self.isFilled) ? .automatic : nil
    let kinds = panels.compactMap { $0["type"]?.string }
    board.hasTrends = kinds.contains { ["timeseries", "graph", "trend", "heatmap"].contains($0) }
    let splits = (model["templating"]?["list"]?.items ?? []).compactMap { $0["type"]?.string }
    board.dimensions = splits.count { ["query", "adhoc", "groupby"].contains($0) }
    collection.dashboards.append(board)
    collection.suppliedRecordKinds.insert(.dashboards)
  }

  /// Panels at the top, in rows that are folded, and in the rows of old; rows are no panels.
  private static func panels(_ model: JSONNode) -> [JSONNode] {
    var found: [JSONNode] = []
    for panel in model["panels"]?.items ?? [] {
      if panel["type"]?.string == "row" {
        found += panel["panels"]?.items ?? []
      } else {
        found.append(panel)
      }
    }
    for row in model["rows"]?.items ?? [] { found += row["panels"]?.items ?? [] }
    return found
  }

  /// Whether queries fill a panel, unlike one of text.
  private static func isFilled(_ panel: JSONNode) -> Bool {
    !(panel["targets"]?.items ?? []).isEmpty || panel["libraryPanel"] != nil
  }
}
