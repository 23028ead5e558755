/// A header of an answer, by name and value.
public struct Header: Hashable, Sendable {
    /// The name, such as `Cache-Control`.
    public let name: String
    /// The value; one line.
    public let value: String

    init(_ name: String, _ value: String) {
        self.name = name
        self.value = value
    }

    /// What stands in every answer, also of errors.
    ///
    /// Only over TLS, for two years, and without other hosts of the domain, which are not the site's to speak for (RFC
    /// 6797); read as the type it says; an address is told to other sites without its path; no use of a visitor's devices.
    public static let everywhere = [
        Header("Strict-Transport-Security", "max-age=63072000"),
        Header("X-Content-Type-Options", "nosniff"),
        Header("Referrer-Policy", "strict-origin-when-cross-origin"),
        Header(
            "Permissions-Policy",
            [
                "accelerometer", "browsing-topics", "camera", "display-capture", "geolocation", "gyroscope",
                "microphone", "midi", "payment", "usb",
            ].map { "\($0)=()" }.joined(separator: ", ")),
        Header("Cross-Origin-Opener-Policy", "same-origin"),
    ]
}
