internal import Foundation

/// The browser of whoever sits at this machine.
enum Browser {
    /// Opens an address; a machine without a browser is no error, the address has been printed.
    static func open(_ address: String) {
        #if os(macOS)
            let name = "open"
        #else
            let name = "xdg-open"
        #endif
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = [name, address]
        process.standardInput = FileHandle.nullDevice
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        process.terminationHandler = { process in
            if process.terminationStatus != 0 { Output.complain("no browser could be opened (\(name))") }
        }
        do { try process.run() } catch {
            Output.complain("no browser could be opened (\(name))")
        }
    }
}
