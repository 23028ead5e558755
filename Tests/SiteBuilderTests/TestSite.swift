import Cores
import SiteBuilder

/// A site as a test writes it: path and text.
struct TestSite: ExpressibleByDictionaryLiteral {
    let pages: [String: String]

    init(dictionaryLiteral elements: (String, String)...) {
        pages = Dictionary(uniqueKeysWithValues: elements)
    }

    init(_ pages: [String: String]) {
        self.pages = pages
    }

    var files: [(path: String, bytes: [UInt8])] { pages.map { (path: $0.key, bytes: Array($0.value.utf8)) } }

    /// What the output folder holds when this site, and nothing else, is in it.
    var tree: [String: [UInt8]] {
        var tree = pages.mapValues { Array($0.utf8) }
        for path in pages.keys {
            let names = path.split(separator: "/")
            for count in 0..<(names.count - 1) { tree[names[...count].joined(separator: "/") + "/"] = [] }
        }
        let sorted = pages.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
        tree[".ordholden-manifest"] = Array((["ordholden-manifest 1"] + sorted + [""]).joined(separator: "\n").utf8)
        return tree
    }

    @discardableResult
    func publish(to output: String) throws -> PublishingReport {
        try Publisher(output: output).publish(files)
    }

    /// Two sites between which everything happens that can: pages stay, change, come, go, and turn into folders and back.
    static let before: TestSite = [
        "index.html": "front", "404.html": "old 404", "assets/site.css": "css", "assets/old/deep/font.woff2": "font",
        "om": "about", "lofter/a/index.html": "a", "lofter/b/index.html": "old b",
        "data/all.json/index.html": "listing",
        "data/all.json/part/1.json": "1", "borte/index.html": "gone",
    ]
    static let after: TestSite = [
        "index.html": "new front", "404.html": "new 404", "assets/site.css": "css", "om/index.html": "about",
        "om/oss/index.html": "us", "lofter/a/index.html": "a", "lofter/b/index.html": "new b",
        "lofter/c/index.html": "c", "data/all.json": "all", "nytt/sted/index.html": "new",
    ]
}

extension Publisher {
    /// Publishes some files, on all cores.
    @discardableResult
    func publish(_ files: [(path: String, bytes: [UInt8])]) throws(PublishingError) -> PublishingReport {
        let draft = try draft()
        _ = Cores.map(files) { draft.add($0.path, $0.bytes) }
        return try draft.publish()
    }
}
