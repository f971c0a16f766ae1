plugins {
  java
  jacoco
  checkstyle
  pmd
}

repositories { mavenCentral() }

dependencies {
  implementation("org.postgresql:postgresql:42.7.4")
  testImplementation("org.junit.jupiter:junit-jupiter:5.11.3")
}
