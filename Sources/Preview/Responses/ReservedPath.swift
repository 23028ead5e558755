/// The paths of the preview itself; no page has a name that begins with `_`.
enum ReservedPath: String, CaseIterable, Sendable {
    /// The stream of what is new.
    case events = "/_ordholden/events"
    /// The script in every page.
    case script = "/_ordholden/preview.js"
    /// The overlay's stylesheet.
    case stylesheet = "/_ordholden/preview.css"
}
