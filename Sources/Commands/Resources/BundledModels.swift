/// The models that the program carries with it.
///
/// The texts in `Bundled` are made from `models/` by `scripts/embed-models`; a test compares the
/// two.
enum BundledModels {
  /// A file of a model.
  struct File {
    /// The name within the model's folder.
    let path: String
    /// The whole text.
    let text: String
  }
}
