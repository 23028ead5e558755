/// The format of the JSON files.
enum DataFormat {
    /// Grows when a field is renamed, removed or given another meaning; a new field leaves it as it is.
    static let version = 1
}
