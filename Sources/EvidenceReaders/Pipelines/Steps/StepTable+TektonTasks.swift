import Evidence

/// Rows for tasks of Tekton's catalogue, by name.
extension StepTable {
  /// What a task does; an empty set stands for what only prepares.
  static let tektonTasks: [String: Set<Kind>] = [
    "git-clone": [], "git-cli": [], "git-version": [], "kubeconfig-creator": [],
    "golang-build": [.build], "golang-test": [.unitTest],
    "golangci-lint": [.lint, .staticAnalysis], "pytest": [.unitTest], "black": [.lint],
    "flake8": [.lint], "pylint": [.lint], "yaml-lint": [.lint], "hadolint": [.lint],
    "markdown-lint": [.lint], "shellcheck": [.lint], "prettier-lint": [.lint],
    "kaniko": [.imageBuild, .publish], "buildah": [.imageBuild, .publish],
    "buildpacks": [.imageBuild, .publish], "s2i": [.imageBuild, .publish], "ko": [.imageBuild],
    "skopeo-copy": [.publish], "trivy-scanner": [.securityScan], "grype": [.imageScan],
    "sonarqube-scanner": [.staticAnalysis], "codecov": [.coverage],
    "helm-upgrade-from-source": [.deploy], "helm-upgrade-from-repo": [.deploy],
    "argocd-task-sync-and-wait": [.deploy], "kn-apply": [.deploy],
    "send-to-channel-slack": [.notify], "send-to-webhook-slack": [.notify],
    "sendmail": [.notify], "github-set-status": [.notify], "github-create-release": [.release],
    "conftest": [.staticAnalysis], "k6": [.performanceTest],
  ]
}
