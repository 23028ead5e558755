/// The way a folder is watched, as the system allows it at the moment.
enum WatchMethod {
    #if os(Linux)
        case inotify(INotify)
    #endif
    case polling(Polling)

    /// The best way there is for a folder.
    init(_ path: String) {
        #if os(Linux)
            if let watch = INotify(path) {
                self = .inotify(watch)
                return
            }
        #endif
        self = .polling(Polling(path))
    }

    /// Waits a moment for changes.
    mutating func changes() -> [Change] {
        switch self {
        #if os(Linux)
            case .inotify(let watch):
                if let changes = watch.changes() { return changes }
                // What was watched is not what is there now.
                watch.close()
                self = WatchMethod(watch.root)
                return [.anything]
        #endif
        case .polling(var watch):
            let changes = watch.changes()
            // A folder that has come may be watched in the better way, and its watches may be free again.
            self = changes.contains(.anything) ? WatchMethod(watch.root) : .polling(watch)
            return changes
        }
    }

    /// Gives back what the system lent.
    func close() {
        switch self {
        #if os(Linux)
            case .inotify(let watch): watch.close()
        #endif
        case .polling: break
        }
    }
}
