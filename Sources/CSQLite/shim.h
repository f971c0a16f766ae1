#include <sqlite3.h>

// Variadic functions and macros that Swift cannot import.

/// Switches a flag of a connection; returns SQLite's result code.
static inline int assay_sqlite_set_flag(sqlite3 *database, int option, int value) {
  return sqlite3_db_config(database, option, value, (int *)0);
}

/// Binds a text that SQLite copies; returns SQLite's result code.
static inline int assay_sqlite_bind_text(
    sqlite3_stmt *statement, int index, const char *text, int length) {
  return sqlite3_bind_text(statement, index, text, length, SQLITE_TRANSIENT);
}
