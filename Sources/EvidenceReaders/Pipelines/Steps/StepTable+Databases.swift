import Evidence

/// Rows for changes to databases: their review, the change itself, the way back.
extension StepTable {
  static let database: [StepRule] = databaseReview + databaseChange

  private static let databaseReview: [StepRule] = [
    StepRule("sqlfluff lint", [.sqlReview]),
    StepRule("squawk|tsqllint|sqlcheck|soar|sql-lint|sqruff|pgspot", [.sqlReview]),
    StepRule("atlas migrate|schema lint", [.sqlReview]),
    StepRule("liquibase … checks", [.sqlReview]),
    StepRule("skeema lint", [.sqlReview]),
    StepRule("bytebase-action|bytebase-cli … check", [.sqlReview]),
    StepRule("docker run … sqlfluff/sqlfluff*|*/squawk*", [.sqlReview]),
  ]

  private static let databaseChange: [StepRule] = [
    StepRule("flyway … migrate", [.migrate]),
    StepRule("flyway … undo", [.rollback]),
    StepRule("liquibase … update|updateSQL|update-count", [.migrate]),
    StepRule("liquibase … rollback*", [.rollback]),
    StepRule("alembic upgrade", [.migrate]),
    StepRule("alembic downgrade", [.rollback]),
    StepRule("prisma migrate deploy", [.migrate]),
    StepRule("sequelize|sequelize-cli db:migrate", [.migrate]),
    StepRule("knex migrate:latest", [.migrate]),
    StepRule("typeorm migration:run", [.migrate]),
    StepRule("migrate … up", [.migrate]),
    StepRule("migrate … down", [.rollback]),
    StepRule("goose|dbmate|sqitch|diesel … up|migrate|apply|deploy", [.migrate]),
    StepRule("diesel migration run", [.migrate]),
    StepRule("atlas migrate|schema apply", [.migrate], unless: ["--dry-run*"]),
    StepRule("goose|dbmate|sqitch … down|rollback|revert", [.rollback]),
    StepRule("atlas migrate down", [.rollback]),
    StepRule("gh-ost … --execute", [.migrate]),
    StepRule("pt-online-schema-change … --execute", [.migrate]),
    StepRule("skeema push", [.migrate], unless: ["--dry-run*"]),
  ]
}
