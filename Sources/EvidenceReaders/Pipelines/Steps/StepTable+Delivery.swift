import Evidence

/// Rows for containers, infrastructure, scanners and delivery.
extension StepTable {
  static let containers: [StepRule] = [
    StepRule("docker|podman|buildah|nerdctl build|bud", [.imageBuild]),
    StepRule("docker buildx build|bake", [.imageBuild]),
    StepRule("docker image build", [.imageBuild]),
    StepRule("docker|podman compose build", [.imageBuild]),
    StepRule("docker-compose build", [.imageBuild]),
    StepRule("docker|podman|buildah|nerdctl|crane push", [.publish]),
    StepRule("docker image push", [.publish]),
    StepRule("docker|docker-compose|podman-compose … --push", [.publish]),
    StepRule("docker stack deploy", [.deploy]),
    StepRule("docker service update", [.deploy]),
    StepRule("docker service rollback", [.rollback]),
    StepRule("skopeo copy", [.publish]),
    StepRule("*/kaniko/executor", [.imageBuild], unless: ["--help"]),
    StepRule("ko build|publish|apply", [.imageBuild]),
    StepRule("pack build", [.imageBuild]),
    StepRule("packer build", [.imageBuild]),
    StepRule("trivy image|i", [.imageScan, .securityScan]),
    StepRule("grype|snyk-container|clair*|anchore-cli", [.imageScan]),
    StepRule("docker scout|scan", [.imageScan]),
    StepRule("snyk container test", [.imageScan]),
    StepRule("dockle", [.imageScan]),
    StepRule("trivy … --exit-code 1", [.qualityGate]),
    StepRule("grype … --fail-on|-f|--fail-on=*", [.qualityGate]),
  ]

  static let infrastructure: [StepRule] = [
    StepRule("kubectl|oc apply|replace", [.deploy], unless: Self.rehearsals),
    StepRule("kubectl|oc set image", [.deploy], unless: Self.rehearsals),
    StepRule("kubectl|oc rollout restart", [.deploy]),
    StepRule("kubectl|oc rollout undo", [.rollback]),
    StepRule("helm upgrade|install", [.deploy], unless: Self.rehearsals),
    StepRule("helm rollback", [.rollback]),
    StepRule("helm lint", [.lint]),
    StepRule("helm package", [.package]),
    StepRule("helm push|cm-push", [.publish]),
    StepRule("ct lint", [.lint]),
    StepRule("helmfile sync|apply", [.deploy], unless: Self.rehearsals),
    StepRule("kapp|kbld deploy", [.deploy]),
    StepRule("skaffold run|deploy", [.deploy]),
    StepRule("argocd app sync", [.deploy]),
    StepRule("argocd app rollback", [.rollback]),
    StepRule("flux reconcile", [.deploy]),
    StepRule("terraform|tofu|terragrunt apply", [.deploy]),
    StepRule("terraform|tofu fmt|validate", [.lint]),
    StepRule("tflint", [.lint]),
    StepRule("pulumi up|update", [.deploy]),
    StepRule("cdk deploy", [.deploy]),
    StepRule("sam|serverless|sls deploy", [.deploy]),
    StepRule("ansible-playbook", [.deploy], unless: Self.rehearsals + ["--syntax-check"]),
    StepRule("aws ecs update-service", [.deploy]),
    StepRule("aws lambda update-function-code", [.deploy]),
    StepRule("aws cloudformation deploy|update-stack|create-stack", [.deploy]),
    StepRule("aws elasticbeanstalk update-environment", [.deploy]),
    StepRule("aws deploy create-deployment", [.deploy]),
    StepRule("eb deploy", [.deploy]),
    StepRule("gcloud app|run|functions deploy", [.deploy]),
    StepRule("az webapp|functionapp|containerapp deploy|deployment|up", [.deploy]),
    StepRule("heroku container:release|releases", [.deploy]),
    StepRule("heroku rollback|releases:rollback", [.rollback]),
    StepRule("cf push", [.deploy]),
    StepRule("fly|flyctl|vercel|netlify|firebase|wrangler|kamal deploy", [.deploy]),
    StepRule("kamal rollback", [.rollback]),
    StepRule("vercel --prod", [.deploy]),
    StepRule("cap|dep … deploy", [.deploy]),
    StepRule("cap|dep … rollback|deploy:rollback", [.rollback]),
    StepRule("nomad job run", [.deploy]),
    StepRule("nomad run", [.deploy]),
  ]

  /// Options with which a tool only shows what it would do.
  private static let rehearsals = ["--dry-run*", "--check", "--diff"]

  static let scanners: [StepRule] = [
    StepRule("sonar-scanner|sonar-scanner.bat|sonar", [.staticAnalysis]),
    StepRule("sonar-scanner … *sonar.qualitygate.wait=true", [.qualityGate]),
    StepRule("semgrep|codeql|snyk-code|checkov|tfsec|kics", [.staticAnalysis, .securityScan]),
    StepRule("snyk test", [.dependencyScan]),
    StepRule("snyk code test", [.staticAnalysis, .securityScan]),
    StepRule("trivy fs|filesystem|repo|rootfs|sbom", [.dependencyScan, .securityScan]),
    StepRule("trivy config", [.staticAnalysis, .securityScan]),
    StepRule("osv-scanner|dependency-check|dependency-check.sh|retire|depcheck", [.dependencyScan]),
    StepRule("gitleaks|trufflehog|detect-secrets|git-secrets|talisman", [.secretScan]),
    StepRule("ggshield secret scan", [.secretScan]),
    StepRule(
      "zap-baseline.py|zap-full-scan.py|zap-api-scan.py|zap.sh|nikto|nuclei|wapiti", [.securityTest]
    ),
    StepRule("fossa test", [.licenseCheck]),
    StepRule("fossa analyze", [.dependencyScan, .licenseCheck]),
    StepRule("reuse lint", [.licenseCheck]),
    StepRule("license-finder|license_finder|scancode|ort|licensed|askalono", [.licenseCheck]),
    StepRule("k6|gatling.sh|artillery|wrk|hey|vegeta|ab|lhci|siege", [.performanceTest]),
    StepRule("jmeter|jmeter.sh", [.performanceTest]),
    StepRule("codecov|codecovcli|./codecov|coveralls|codacy-coverage-reporter", [.coverage]),
    StepRule("reportgenerator", [.coverage]),
    StepRule("diff-cover", [.coverage]),
    StepRule("diff-cover … --fail-under*", [.qualityGate]),
    StepRule("allure generate", [.testReport]),
    StepRule("selenium-side-runner|maestro|detox|appium", [.uiTest]),
  ]

  /// Options with which `git tag` only lists or takes away.
  private static let listings = [
    "-l", "--list*", "-d", "--delete", "--sort*", "--points-at*", "--contains*", "--merged*", "-n*",
    "-v",
  ]

  static let delivery: [StepRule] = [
    StepRule("git tag *", [.tag], unless: listings),
    StepRule("git push … --tags|--follow-tags", [.tag]),
    StepRule("gh release create|upload", [.release]),
    StepRule("glab release create", [.release]),
    StepRule("release-cli create", [.release]),
    StepRule("jf|jfrog rt upload|u|build-publish|bp", [.publish]),
    StepRule("oras push", [.publish]),
    StepRule("nfpm|dpkg-deb|rpmbuild|fpm|debuild|jpackage|makensis", [.package]),
    StepRule("curl … *hooks.slack.com*|*oapi.dingtalk.com*|*qyapi.weixin.qq.com*", [.notify]),
    StepRule("curl … *open.feishu.cn*|*webhook.office.com*|*discord.com/api/webhooks*", [.notify]),
    StepRule("mail|mailx|sendmail|mutt", [.notify]),
  ]
}
