internal import Agreements
internal import Diagnostics

extension ContentDesk {
    /// Makes sure that an area is there.
    func requireArea(_ name: String) throws(EditError) {
        guard tree.files["agreement/\(name)/index.md"] == nil else { return }
        let areas = tree.files.keys.compactMap { path -> String? in
            let parts = path.split(separator: "/")
            return parts.count == 3 && parts[0] == "agreement" ? String(parts[1]) : nil
        }
        throw .noSuchArea(name, nearest: NearestName.to(name, among: Set(areas)))
    }

    /// Makes sure that a promise is there.
    public func requireCommitment(_ name: String) throws(EditError) {
        guard tree.files["commitments/\(name)/index.md"] == nil else { return }
        throw .noSuchCommitment(name, nearest: NearestName.to(name, among: names(in: "commitments")))
    }

    /// The number after the highest `order:` of the files directly in a folder, its own page aside.
    func nextOrder(in folder: String) -> Int {
        let orders = names(in: folder).filter { $0 != "index" }.compactMap { name -> Int? in
            guard let text = tree.files["\(folder)/\(name).md"]?.text else { return nil }
            let line = text.split(separator: "\n").first { $0.hasPrefix("order:") }
            return line.flatMap { Int($0.dropFirst("order:".count).filter { !$0.isWhitespace }) }
        }
        return (orders.max() ?? 0) + 1
    }

    /// The path in the content that an author means: as she knows it, or from the content folder on.
    public func path(of written: String) -> String {
        for path in [written, String(written.trimmingPrefix("./"))] {
            if path.hasPrefix(tree.root + "/") { return String(path.dropFirst(tree.root.count + 1)) }
        }
        return written
    }

    /// Whether the agreement already marks words as this promise.
    public func marks(_ id: String) -> Bool {
        tree.files.contains { $0.hasPrefix("agreement/") && $1.text.contains("](commitment:\(id))") }
    }
}
