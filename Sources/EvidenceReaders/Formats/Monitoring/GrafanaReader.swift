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

  /// Keys that hardly any other format has.
  private static let ownKeys: [StaticString] = [
    "\"schemaVersion\"", "\"gridPos\"", "\"graphTooltip\"", "\"fiscalYearStartMonth\"",
    "\"timepicker\"", "\"pluginId\"", "\"hideControls\"", "\"__inputs\"",
    "\"sharedCrosshair\"",
  ]

  /// Keys that others have, too.
  private static let sharedKeys: [StaticString] = [
    "\"panels\"", "\"rows\"", "\"templating\"", "\"datasource\"", "\"annotations\"",
  ]

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
    let own = Self.ownKeys.count { candidate.prefixContains($0) }
    let shared = Self.sharedKeys.count { candidate.prefixContains($0) }
    return own > 0 && (isWrapped || own + shared > 1)
  }

  /// Takes what the definition itself tells; who may open the board, and does, it does not.
  ///
  /// A board on pods and disks says nothing of how delivery is measured and is kept apart.
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
    let isOnDelivery = DeliveryWords.speak(
      in: [board.name] + panels.compactMap { $0["title"]?.string })
    board.isOnDelivery = isOnDelivery
    guard isOnDelivery else {
      collection.systemBoards.append(board)
      return
    }
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
