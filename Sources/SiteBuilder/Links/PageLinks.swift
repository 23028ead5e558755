/// What is kept of a page, so that links can be followed when it is gone: its ids, and the links that lead to the ids of
/// others or may be wrong.
///
/// All their texts stand in one array, since a site has a hundred thousand of them.
public struct PageLinks: Sendable {
    /// The page's path.
    let path: String
    /// How many of its links lead into the site.
    private(set) var internalLinks = 0
    /// How many lead out of it.
    private(set) var externalLinks = 0
    /// Ids that more than one element has, each once.
    private(set) var repeatedIDs: [ByteString] = []

    private var text: [UInt8] = []
    /// Where each text ends: first those of the ids, then those of the links.
    private var ends: [UInt32] = []
    private var idCount = 0

    init(path: String) {
        self.path = path
    }

    /// Its ids.
    var ids: [ByteString] { (0..<idCount).map { ByteString(text[range($0)]) } }

    /// The links that are to be followed yet, as they are written.
    var doubtful: [ArraySlice<UInt8>] { (idCount..<ends.count).map { text[range($0)] } }

    private func range(_ index: Int) -> Range<Int> { Int(index == 0 ? 0 : ends[index - 1])..<Int(ends[index]) }

    /// Keeps an id; all of them come before any link.
    mutating func keep(id: ByteString) {
        precondition(ends.count == idCount, "an id after a link")
        keep(id.bytes)
        idCount += 1
    }

    mutating func keep(repeated id: ByteString) {
        if !repeatedIDs.contains(id) { repeatedIDs.append(id) }
    }

    mutating func keep(doubtful link: ArraySlice<UInt8>) { keep(link) }

    private mutating func keep(_ bytes: ArraySlice<UInt8>) {
        text += bytes
        ends.append(UInt32(text.count))
    }

    /// Counts a link.
    mutating func count(_ outcome: LinkResolver.Outcome) {
        if outcome == .external { externalLinks += 1 } else { internalLinks += 1 }
    }
}
