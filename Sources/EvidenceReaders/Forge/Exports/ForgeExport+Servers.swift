extension ForgeExport {
  /// Builds of Jenkins; the job's address is for the user to fill in.
  static let jenkins = [
    ForgeExport(
      "records-pipeline_runs", file: "jenkins-builds.json",
      .command(
        #"curl -fsSg -u "$JENKINS_USER:$JENKINS_TOKEN" "$JENKINS_JOB_URL/api/json"#
          + #"?tree=allBuilds[number,timestamp,duration,result,fullDisplayName]""#))
  ]

  /// Measures and findings of SonarQube; findings come in pages of 500 and never more than 10,000.
  static let sonarqube = [
    ForgeExport(
      "code-measures", file: "sonarqube-measures.json",
      .command(
        #"curl -fsS -u "$SONAR_TOKEN:" "$SONAR_URL/api/measures/component"#
          + #"?component=$SONAR_PROJECT&metricKeys=ncloc,lines,duplicated_lines,"#
          + #"duplicated_blocks,sqale_index,coverage""#)),
    ForgeExport(
      "code-measures", file: "sonarqube-gate.json",
      .command(
        #"curl -fsS -u "$SONAR_TOKEN:" "$SONAR_URL/api/qualitygates/project_status"#
          + #"?projectKey=$SONAR_PROJECT""#)),
    ForgeExport(
      "sarif", file: "sonarqube-issues.json",
      .command(
        #"for page in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do "#
          + #"answer=$(curl -fsS -u "$SONAR_TOKEN:" "$SONAR_URL/api/issues/search"#
          + #"?componentKeys=$SONAR_PROJECT&resolved=false&ps=500&p=$page") || break; "#
          + #"printf '%s\n' "$answer"; case $answer in *'"issues":[]'*) break ;; esac; done"#)),
  ]
}
