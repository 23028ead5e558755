/// Why a request is not answered.
enum Refusal: Error, Hashable, Sendable, CaseIterable {
    /// Its method is neither `GET` nor `HEAD`.
    case method
    /// It is not HTTP/1.1, or no HTTP at all.
    case notHTTP
    /// It has no `Host`, or several.
    case noHost
    /// It calls the server by a name that is not on the list.
    case foreignHost
    /// Its target is no path, or one that no page of this site links to.
    case badTarget
    /// It brings a body, which no `GET` here has use for.
    case body
    /// It was made by a page of another origin.
    case foreignOrigin
    /// Its header holds more than ``RequestRules/maximumHeaderSize`` or ``RequestRules/maximumFieldCount``.
    case tooLarge
    /// Its header did not come in time.
    case tooSlow
    /// There are as many connections or streams as there may be.
    case busy

    /// The status code (RFC 9110 §15, RFC 6585 §5).
    var status: Int {
        switch self {
        case .method: 405
        case .notHTTP, .noHost, .badTarget: 400
        case .foreignHost: 421
        case .body: 413
        case .foreignOrigin: 403
        case .tooLarge: 431
        case .tooSlow: 408
        case .busy: 503
        }
    }

    /// Whether nothing more is read from the connection: what follows may not be what it looks like.
    var closesConnection: Bool {
        switch self {
        case .method, .foreignHost, .foreignOrigin, .badTarget: false
        case .notHTTP, .noHost, .body, .tooLarge, .tooSlow, .busy: true
        }
    }

    /// What is wrong, in a sentence.
    var words: String {
        switch self {
        case .method: "Only GET and HEAD are answered here."
        case .notHTTP: "This is no HTTP/1.1 request."
        case .noHost: "A request names one host."
        case .foreignHost: "This server has another name."
        case .badTarget: "This is no path of a site."
        case .body: "A request here brings nothing along."
        case .foreignOrigin: "A page of another origin may not read this."
        case .tooLarge: "The request's header is too large."
        case .tooSlow: "The request did not come in time."
        case .busy: "There are too many connections; try again soon."
        }
    }
}
