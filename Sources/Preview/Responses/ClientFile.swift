internal import Hosting
internal import PreviewClient

/// A file of the preview's own, compiled into the program.
struct ClientFile: Sendable {
    let type: String
    let bytes: [UInt8]

    /// The script in every page.
    static let script = unsafe ClientFile("js", ordholden_client_script())
    /// The overlay's stylesheet.
    static let stylesheet = unsafe ClientFile("css", ordholden_client_stylesheet())

    private init(_ ending: String, _ file: ordholden_client_file) {
        type = MediaType.of("client.\(ending)")
        bytes = unsafe Array(UnsafeBufferPointer(start: file.bytes, count: file.count))
    }
}
