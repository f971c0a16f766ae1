// Made by scripts/embed-models from models/.
// swift-format-ignore-file
extension BundledModels {
  /// The models by identifier, each with its files by name.
  static let all: [String: [File]] = [
    "continuous-delivery": [
      File(path: "build-and-integration.yaml", text: continuousDelivery_buildAndIntegration + "\n"),
      File(path: "configuration-management.yaml", text: continuousDelivery_configurationManagement + "\n"),
      File(path: "data-management.yaml", text: continuousDelivery_dataManagement + "\n"),
      File(path: "deployment-and-release.yaml", text: continuousDelivery_deploymentAndRelease + "\n"),
      File(path: "environment-management.yaml", text: continuousDelivery_environmentManagement + "\n"),
      File(path: "metrics-and-feedback.yaml", text: continuousDelivery_metricsAndFeedback + "\n"),
      File(path: "model.yaml", text: continuousDelivery_model + "\n"),
      File(path: "test-management.yaml", text: continuousDelivery_testManagement + "\n"),
      File(path: "tests/build-and-integration.yaml", text: continuousDelivery_tests_buildAndIntegration + "\n"),
      File(path: "tests/configuration-management.yaml", text: continuousDelivery_tests_configurationManagement + "\n"),
      File(path: "tests/data-management.yaml", text: continuousDelivery_tests_dataManagement + "\n"),
      File(path: "tests/deployment-and-release.yaml", text: continuousDelivery_tests_deploymentAndRelease + "\n"),
      File(path: "tests/environment-management.yaml", text: continuousDelivery_tests_environmentManagement + "\n"),
      File(path: "tests/metrics-and-feedback.yaml", text: continuousDelivery_tests_metricsAndFeedback + "\n"),
      File(path: "tests/test-management.yaml", text: continuousDelivery_tests_testManagement + "\n"),
    ],
    "dora": [
      File(path: "instability.yaml", text: dora_instability + "\n"),
      File(path: "model.yaml", text: dora_model + "\n"),
      File(path: "tests/instability.yaml", text: dora_tests_instability + "\n"),
      File(path: "tests/throughput.yaml", text: dora_tests_throughput + "\n"),
      File(path: "throughput.yaml", text: dora_throughput + "\n"),
    ],
    "humble-farley": [
      File(path: "model.yaml", text: humbleFarley_model + "\n"),
      File(path: "practices.yaml", text: humbleFarley_practices + "\n"),
      File(path: "tests/practices.yaml", text: humbleFarley_tests_practices + "\n"),
    ],
  ]
}
