internal import Hosting
internal import NIOHTTP1

/// An answer to a request, whole.
struct Response: Sendable {
    var status: HTTPResponseStatus
    var headers: HTTPHeaders
    var body: [UInt8]

    /// An answer with a body.
    ///
    /// - Parameter type: Its `Content-Type`.
    init(_ status: HTTPResponseStatus, type: String, body: [UInt8]) {
        self.status = status
        self.body = body
        headers = Self.common
        headers.add(name: "Content-Type", value: type)
    }

    /// An answer in a sentence.
    init(_ refusal: Refusal) {
        self.init(
            HTTPResponseStatus(statusCode: refusal.status), type: "text/plain; charset=utf-8",
            body: Array((refusal.words + "\n").utf8))
        if refusal == .method { headers.add(name: "Allow", value: "GET, HEAD") }
        if refusal == .busy { headers.add(name: "Retry-After", value: "2") }
    }

    /// What leads to another place of the site.
    ///
    /// - Parameter location: A path with a slash at its beginning, and nothing that a request made up.
    init(leadingTo location: String) {
        self.init(
            .movedPermanently, type: "text/plain; charset=utf-8", body: Array("It is at \(location)\n".utf8))
        headers.add(name: "Location", value: location)
    }

    /// What stands in every answer.
    ///
    /// Nothing is kept by a browser, read as another type than it is, or used by a page of another origin. The policy is
    /// the strictest a published site may have, so that what would break under it breaks here.
    static let common: HTTPHeaders = [
        "Cache-Control": "no-store",
        "Content-Security-Policy": ContentPolicy.preview.header,
        "Cross-Origin-Opener-Policy": "same-origin",
        "Cross-Origin-Resource-Policy": "same-origin",
        "Referrer-Policy": "same-origin",
        "X-Content-Type-Options": "nosniff",
    ]

    /// The answer as bytes on a connection that is closed after it.
    var lastWords: [UInt8] {
        var text = "HTTP/1.1 \(status.code) \(status.reasonPhrase)\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        text += "Content-Length: \(body.count)\r\nConnection: close\r\n\r\n"
        return Array(text.utf8) + body
    }
}
