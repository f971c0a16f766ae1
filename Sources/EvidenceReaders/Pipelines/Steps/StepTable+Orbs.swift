import Evidence

/// Rows for jobs and commands of CircleCI's orbs, by `namespace/orb/name`.
extension StepTable {
  /// What they do; an empty set stands for what only prepares.
  static let orbs: [String: Set<Kind>] = [
    "codecov/codecov/upload": [.coverage], "coveralls/coveralls/upload": [.coverage],
    "circleci/slack/notify": [.notify], "circleci/slack/on-hold": [.notify],
    "circleci/node/install": [], "circleci/node/install-packages": [],
    "circleci/node/test": [.anyTest], "circleci/node/run": [.build],
    "circleci/python/install-packages": [], "circleci/python/test": [.unitTest],
    "circleci/maven/test": [.build, .unitTest], "circleci/gradle/test": [.build, .unitTest],
    "circleci/ruby/install": [], "circleci/ruby/install-deps": [],
    "circleci/ruby/rspec-test": [.unitTest], "circleci/ruby/rubocop-check": [.lint],
    "circleci/go/install": [], "circleci/go/load-cache": [.cache],
    "circleci/go/save-cache": [.cache],
    "circleci/go/mod-download": [], "circleci/go/mod-download-cached": [.cache],
    "circleci/go/test": [.unitTest], "circleci/browser-tools/install-chrome": [],
    "circleci/browser-tools/install-browser-tools": [], "circleci/jq/install": [],
    "circleci/aws-cli/setup": [], "circleci/aws-cli/install": [],
    "circleci/aws-ecr/build-and-push-image": [.imageBuild, .publish],
    "circleci/aws-ecr/build_and_push_image": [.imageBuild, .publish],
    "circleci/aws-ecr/push-image": [.publish], "circleci/aws-ecr/ecr-login": [],
    "circleci/aws-ecs/deploy-service-update": [.deploy],
    "circleci/aws-ecs/deploy_service_update": [.deploy],
    "circleci/aws-eks/update-kubeconfig-with-authenticator": [], "circleci/aws-s3/sync": [.publish],
    "circleci/docker/publish": [.imageBuild, .publish], "circleci/docker/build": [.imageBuild],
    "circleci/docker/push": [.publish], "circleci/docker/check": [],
    "circleci/docker/hadolint": [.lint], "circleci/kubernetes/install-kubectl": [],
    "circleci/kubernetes/create-or-update-resource": [.deploy],
    "circleci/kubernetes/update-container-image": [.deploy],
    "circleci/helm/upgrade-helm-chart": [.deploy], "circleci/helm/install-helm-chart": [.deploy],
    "circleci/terraform/apply": [.deploy], "circleci/terraform/plan": [],
    "circleci/terraform/fmt": [.lint], "circleci/terraform/validate": [.lint],
    "circleci/heroku/deploy-via-git": [.deploy], "circleci/shellcheck/check": [.lint],
    "circleci/gcp-cli/setup": [], "circleci/gcp-cloud-run/deploy": [.deploy],
    "circleci/gcp-gcr/build-image": [.imageBuild], "circleci/gcp-gcr/push-image": [.publish],
    "cypress-io/cypress/run": [.uiTest], "snyk/snyk/scan": [.dependencyScan],
    "sonarsource/sonarcloud/scan": [.staticAnalysis], "circleci/continuation/continue": [],
    "circleci/path-filtering/filter": [], "circleci/rust/test": [.unitTest],
    "circleci/rust/clippy": [.lint, .staticAnalysis], "circleci/rust/format": [.lint],
  ]
}
