plugins {
  id("com.github.jk1.dependency-license-report") version "2.9"
  id("org.flywaydb.flyway") version "10.18.0"
}

// Modules share one convention plugin; they hold their dependencies only.
subprojects {
  apply(plugin = "exchange.java-service")
  tasks.withType<Test> {
    useJUnitPlatform()
    systemProperty("junit.jupiter.testmethod.order.default", "org.junit.jupiter.api.MethodOrderer\$Random")
  }
}
