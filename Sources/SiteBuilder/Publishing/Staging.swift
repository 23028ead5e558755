internal import Files
internal import Synchronization

/// The folder in which files wait for their place.
///
/// What is new stands as it is to stand in the site, so that a folder that is not there yet takes its place with all that
/// is in it. What is to replace something stands in folders by number, each with one writer at a time, for two would only
/// wait for each other.
final class Staging: Sendable {
    private static let newFolder = OutputFolder.stagingName + "/new"
    /// How many replacements are written to one folder.
    private static let roomSize = 512

    private struct Room {
        let name: String
        var count = 0
    }

    private struct State {
        var folders: Set<String> = []
        var roomCount = 0
        var free: [Room] = []
    }

    private let output: OutputFolder
    private let state = Mutex(State())

    init(in output: OutputFolder) {
        self.output = output
    }

    /// Where something new waits.
    static func newPlace(of path: OutputPath) -> String { newFolder + "/" + path.text }

    /// Writes a file, whole or not at all, on any core.
    ///
    /// - Returns: Its name in the output folder, until it is moved.
    func write(_ bytes: [UInt8], for path: OutputPath, isReplacement: Bool) throws(FileError) -> String {
        guard isReplacement else {
            let name = Self.newPlace(of: path)
            try makeFolders(around: path)
            try write(bytes, to: name, for: path)
            return name
        }
        var room = try takeRoom()
        let name = "\(room.name)/\(room.count)"
        try write(bytes, to: name, for: path)
        room.count += 1
        if room.count < Self.roomSize { state.withLock { $0.free.append(room) } }
        return name
    }

    /// Puts what was to replace a file among what is new, because its folder is no longer there.
    func moveToNew(_ name: String, for path: OutputPath) throws(FileError) {
        try makeFolders(around: path)
        try output.rename(name, to: Self.newPlace(of: path))
    }

    /// Makes the staging folder, if there is none yet.
    func open() throws(FileError) {
        try withState { (state) throws(FileError) in try open(&state) }
    }

    private func open(_ state: inout State) throws(FileError) {
        guard !state.folders.contains(OutputFolder.stagingName) else { return }
        // What can't be changed later must show now.
        try Folder.requireChangeable(output.path)
        try make(OutputFolder.stagingName, &state)
    }

    private func makeFolders(around path: OutputPath) throws(FileError) {
        let folder = path.folders.last.map(Self.newPlace) ?? Self.newFolder
        try withState { (state) throws(FileError) in
            if state.folders.contains(folder) { return }
            try open(&state)
            try make(Self.newFolder, &state)
            for folder in path.folders { try make(Self.newPlace(of: folder), &state) }
        }
    }

    private func takeRoom() throws(FileError) -> Room {
        if let room = state.withLock({ $0.free.popLast() }) { return room }
        return try withState { (state) throws(FileError) in
            try open(&state)
            state.roomCount += 1
            let room = Room(name: "\(OutputFolder.stagingName)/\(state.roomCount)")
            try make(room.name, &state)
            return room
        }
    }

    private func make(_ folder: String, _ state: inout State) throws(FileError) {
        guard state.folders.insert(folder).inserted else { return }
        try output.makeFolder(folder)
    }

    private func write(_ bytes: [UInt8], to name: String, for path: OutputPath) throws(FileError) {
        do throws(FileError) {
            try output.write(bytes, to: name, saved: false)
        } catch {
            // The page's own path says more than a number.
            throw FileError(error.operation, output.place(path.text), errno: error.errno)
        }
    }

    private func withState<Result: Sendable>(
        _ body: (inout State) throws(FileError) -> Result
    ) throws(FileError) -> Result {
        try state.withLock { state in Swift.Result { () throws(FileError) in try body(&state) } }.get()
    }
}
