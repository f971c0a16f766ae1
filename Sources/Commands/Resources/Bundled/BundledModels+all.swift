// Made by scripts/embed-models from models/.
// swift-format-ignore-file
extension BundledModels {
  /// The models by identifier, each with its files by name.
  static let all: [String: [File]] = [
    "continuous-delivery": [
      File(path: "configuration-management.yaml", text: continuousDelivery_configurationManagement + "\n"),
      File(path: "model.yaml", text: continuousDelivery_model + "\n"),
    ],
  ]
}
