internal import NIOCore
internal import NIOPosix

/// Where the preview is to listen.
struct ListeningPlace: Sendable {
    /// How many ports are tried, when the first is taken.
    static let reach = 50

    /// A name or an address of this machine.
    let host: String
    /// Which port.
    let port: Port
    /// A socket that listens already, left by the program whose place this one took.
    let inherited: CInt?

    /// Which port to listen on.
    enum Port: Hashable, Sendable {
        /// This, or the next that is free.
        case from(Int)
        /// This and no other; 0 is any that is free.
        case exactly(Int)

        /// The ports to try, in order.
        var candidates: Range<Int> {
            switch self {
            case .from(let first): first..<min(first + ListeningPlace.reach, 65_536)
            case .exactly(let port): port..<port + 1
            }
        }
    }

    /// The names a request may call the server by.
    ///
    /// A server that listens on every address of the machine goes by each of them; by name it is called only as it was told.
    var names: [String] {
        var names = [host, "127.0.0.1", "localhost", "::1"]
        if host == "0.0.0.0" || host == "::" {
            let devices = (try? System.enumerateDevices()) ?? []
            names += devices.compactMap { $0.address?.ipAddress }
        }
        return names
    }

    /// Takes the socket.
    func bind(_ bootstrap: ServerBootstrap) async throws(PreviewError) -> any Channel {
        if let inherited {
            do { return try await bootstrap.withBoundSocket(inherited).get() } catch {
                throw .socket("\(error)")
            }
        }
        for candidate in port.candidates {
            do {
                return try await bootstrap.bind(host: host, port: candidate).get()
            } catch let error as IOError where error.errnoCode == InheritedSocket.addressInUse {
                continue
            } catch {
                throw .cannotListen(host: host, port: candidate, reason: Self.words(for: error))
            }
        }
        throw .taken(host: host, ports: port.candidates)
    }

    private static func words(for error: any Error) -> String {
        switch error {
        case let error as IOError: InheritedSocket.words(for: error.errnoCode)
        case is SocketAddressError: "there is no such host"
        default: "\(error)"
        }
    }
}
