#if os(Linux)
    internal import Files

    #if canImport(Musl)
        internal import Musl
    #else
        internal import Glibc
    #endif

    /// Watches a folder and all below it by inotify(7).
    final class INotify {
        /// The folder.
        let root: String

        private let file: CInt
        private var folders: [CInt: String] = [:]
        private var hasLinks = false

        private static let wanted =
            UInt32(IN_CLOSE_WRITE) | UInt32(IN_ATTRIB) | UInt32(IN_CREATE) | UInt32(IN_DELETE) | UInt32(IN_MOVED_FROM)
            | UInt32(IN_MOVED_TO) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF) | UInt32(IN_ONLYDIR)
        /// After these, what is watched is no longer what is there.
        private static let upheaval =
            UInt32(IN_Q_OVERFLOW) | UInt32(IN_UNMOUNT) | UInt32(IN_DELETE_SELF) | UInt32(IN_MOVE_SELF)

        /// Begins to watch; `nil` when there is no such folder, or the system has no watches left.
        init?(_ root: String) {
            self.root = root
            file = inotify_init1(CInt(O_CLOEXEC) | CInt(O_NONBLOCK))
            guard file >= 0 else { return nil }
            guard watch(from: "") else {
                closeFile(file)
                return nil
            }
        }

        /// Gives the watches back.
        func close() {
            closeFile(file)
        }

        /// Waits a moment for changes.
        ///
        /// - Returns: `nil` when the folders have changed so that watching has to begin anew.
        func changes() -> [Change]? {
            var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
            guard unsafe poll(&waiting, 1, 300) > 0 else { return [] }
            var buffer = [UInt8](repeating: 0, count: 64 * 1024)
            let count = unsafe buffer.withUnsafeMutableBytes { unsafe read(file, $0.baseAddress, $0.count) }
            guard count > 0 else { return [] }
            var changes: [Change] = []
            var rest = buffer[..<count]
            while let event = Event(&rest) {
                guard let found = told(by: event) else { return nil }
                changes += found
            }
            return changes
        }

        private func told(by event: Event) -> [Change]? {
            let isFolder = event.mask & UInt32(IN_ISDIR) != 0
            // A folder in the tree that is removed is told by the folder around it as well.
            if event.mask & Self.upheaval != 0 { return folders[event.watch] == "" || event.watch < 0 ? nil : [] }
            guard let folder = folders[event.watch], event.mask & UInt32(IN_IGNORED) == 0 else { return [] }
            guard !event.name.isLeftover else { return [] }
            guard let name = event.name.text else { return [.anything] }
            let path = folder.isEmpty ? name : "\(folder)/\(name)"
            if isFolder {
                // One that moves away takes its watches along, under a path that is no longer its own.
                if event.mask & UInt32(IN_MOVED_FROM) != 0 { return nil }
                let isNew = event.mask & (UInt32(IN_CREATE) | UInt32(IN_MOVED_TO)) != 0
                return !isNew || watch(from: path) ? [.anything] : nil
            }
            if event.mask & UInt32(IN_CREATE) != 0, isBeingWritten(path) { return [] }
            return [hasLinks ? .anything : .file(path)]
        }

        /// Whether a file that was just made will be told of again, when it has been written.
        ///
        /// A link never is: neither a symbolic one nor another name of a file that is there.
        private func isBeingWritten(_ path: String) -> Bool {
            guard let status = try? FileStatus.of("\(root)/\(path)") else { return true }
            if status.kind == .symbolicLink { hasLinks = true }
            return status.kind == .file && status.size == 0
        }

        /// Watches a folder and all below it; `false` when the system refuses.
        private func watch(from path: String) -> Bool {
            let place = path.isEmpty ? root : "\(root)/\(path)"
            let number = unsafe inotify_add_watch(file, place, Self.wanted)
            guard number >= 0 else { return errno == ENOENT && !path.isEmpty }
            folders[number] = path
            // Watched first, then looked into: what is made in between is seen by one or the other.
            guard let names = try? Folder.names(in: place) else { return true }
            for name in names where !name.isLeftover {
                guard let text = name.text else { continue }
                let inside = path.isEmpty ? text : "\(path)/\(text)"
                guard let status = try? FileStatus.of("\(root)/\(inside)") else { continue }
                if status.kind == .symbolicLink { hasLinks = true }
                if status.kind == .folder, !watch(from: inside) { return false }
            }
            return true
        }

        /// An event as the system writes it: `struct inotify_event`, in the machine's own byte order.
        private struct Event {
            let watch: CInt
            let mask: UInt32
            let name: FileName

            init?(_ bytes: inout ArraySlice<UInt8>) {
                let header = 16
                guard bytes.count >= header else { return nil }
                let start = bytes.startIndex
                func number(at offset: Int) -> UInt32 {
                    let four = bytes[(start + offset)..<(start + offset + 4)]
                    #if _endian(little)
                        return four.reversed().reduce(0) { $0 << 8 | UInt32($1) }
                    #else
                        return four.reduce(0) { $0 << 8 | UInt32($1) }
                    #endif
                }
                watch = CInt(bitPattern: number(at: 0))
                mask = number(at: 4)
                let length = Int(number(at: 12))
                guard bytes.count >= header + length else { return nil }
                name = FileName(bytes: Array(bytes[(start + header)..<(start + header + length)].prefix { $0 != 0 }))
                bytes = bytes.dropFirst(header + length)
            }
        }
    }

    /// Closes an open file; the class has a method of the system's name.
    private func closeFile(_ file: CInt) {
        close(file)
    }
#endif
