#if canImport(Darwin)
    internal import Darwin
#elseif canImport(Musl)
    internal import Musl
#else
    internal import Glibc
#endif

/// The few calls into the system about sockets that SwiftNIO has no name for.
enum InheritedSocket {
    /// The error number of an address that another program listens on.
    static let addressInUse = EADDRINUSE

    /// The same socket under another number, which stays open when another program takes this one's place; negative when
    /// there are no more.
    static func copy(of socket: CInt) -> CInt { dup(socket) }

    /// What an error number means.
    static func words(for number: CInt) -> String { unsafe String(cString: strerror(number)) }
}
