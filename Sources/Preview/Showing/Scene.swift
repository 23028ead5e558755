internal import Addresses
/// What the preview shows at a moment: a site, and what is wrong with the content that is on the disk now.
struct Scene: Sendable {
    /// This run of the program; a page of another run was made by other templates.
    let run: String
    /// How many sites this run has shown.
    private(set) var number = 0
    /// The last site whose content had no error; `nil` when there was none yet.
    private(set) var site: MountedSite?
    /// Assets as they are in the working tree, by their path in the site.
    private(set) var assets: [String: [UInt8]] = [:]
    private var fingerprints: [String: String] = [:]
    /// What is wrong with the content.
    private(set) var contentProblems: [String] = []
    /// What is wrong with the links of the site that is shown.
    private(set) var linkProblems: [String] = []
    /// What is wrong with the program's own code.
    private(set) var programProblems: [String] = []
    /// What is going on; empty when nothing is.
    var note = ""

    init(run: String) {
        self.run = run
    }

    /// Which site a page was made from.
    var edition: String { "\(run).\(number)" }

    /// A fingerprint of each stylesheet in the working tree, by the path it is asked for at.
    var styles: [String: String] {
        let base = site?.base ?? "/"
        return Dictionary(uniqueKeysWithValues: fingerprints.map { (base + $0.key.dropFirst(), $0.value) })
    }

    /// Whether the site that is shown is older than the content.
    var isStale: Bool { !contentProblems.isEmpty }

    /// All that is wrong.
    var problems: [String] { programProblems + contentProblems + linkProblems }

    /// Shows another site, whose content has no error; what was wrong with links stands until they are followed again.
    mutating func show(_ site: MountedSite) {
        self.site = site
        number += 1
        contentProblems = []
    }

    /// Tells what is wrong with the content; the site that is shown stays.
    mutating func report(content problems: [String]) {
        contentProblems = problems
        // Where there is no site, what is wrong is the page, and comes again with it.
        if site == nil { number += 1 }
    }

    /// Tells what is wrong with the links of the site that is shown.
    mutating func report(links problems: [String]) {
        linkProblems = problems
    }

    /// Tells what is wrong with the program's code.
    mutating func report(program problems: [String]) {
        programProblems = problems
        if site == nil { number += 1 }
    }

    /// Takes assets as they are in the working tree.
    ///
    /// Where only stylesheets have changed, pages swap them; for any other they come again.
    mutating func use(_ assets: [String: [UInt8]]) {
        let isStyle: (String) -> Bool = { $0.hasSuffix(".css") }
        if assets.filter({ !isStyle($0.key) }) != self.assets.filter({ !isStyle($0.key) }) { number += 1 }
        self.assets = assets
        fingerprints = assets.filter { isStyle($0.key) }.mapValues { Fingerprint(of: $0).text }
    }
}
