// The module's first file; see CONTRIBUTING.md.
