internal import Agreements
internal import Diagnostics
internal import SiteBuilder

/// Where the content is read when it changes, and a site made of it.
actor ContentDesk {
    private let maker: SiteMaker
    private let stage: Stage
    private let tell: @Sendable (Preview.Event) -> Void
    private let burst = Burst()
    private var watch: FolderWatch?
    private var tree: ContentTree?
    /// What was wrong with the files when they were last loaded; with nothing wrong a saved file can be read alone.
    private var loading = DiagnosticList()
    private var linkCheck: Task<Void, Never>?

    init(_ maker: SiteMaker, stage: Stage, tell: @escaping @Sendable (Preview.Event) -> Void) {
        self.maker = maker
        self.stage = stage
        self.tell = tell
    }

    /// Begins to watch, then reads: what is saved in between is read again.
    func open() {
        let burst = burst
        watch = FolderWatch(maker.options.content) { burst.add($0) }
        read([.anything])
    }

    /// Reads whatever changes, until the task is cancelled.
    func work() async {
        while let changes = await burst.next() { read(changes) }
        watch?.stop()
        linkCheck?.cancel()
    }

    private func read(_ changes: Set<Change>) {
        let start = ContinuousClock.now
        let files = changes.compactMap { if case .file(let path) = $0 { path } else { nil } }
        if loading.isEmpty, files.count == changes.count, let before = tree, let saved = before.saving(files) {
            // Saved without a change, or touched.
            if files.allSatisfy({ before.files[$0]?.text == saved.files[$0]?.text }) { return }
            tree = saved
        } else {
            let (loaded, problems) = ContentTree.load(maker.options.content)
            let isSame = loading.isEmpty && problems.isEmpty && loaded.holdsSame(as: tree)
            (tree, loading) = (loaded, problems)
            if isSame { return }
        }
        guard let tree else { return }
        linkCheck?.cancel()
        let (site, diagnostics) = maker.site(from: tree, loading)
        guard let site else {
            stage.change { $0.report(content: Self.errors(in: diagnostics)) }
            tell(.broken(diagnostics))
            return
        }
        let mounted = MountedSite(site)
        stage.change { $0.show(mounted) }
        tell(.shown(ContinuousClock.now - start))
        followLinks(of: site, from: tree)
    }

    /// Follows the links when the author pauses, since every page has to be made for it.
    private func followLinks(of site: Site, from tree: ContentTree) {
        linkCheck = Task(priority: .low) { [stage, tell] in
            guard (try? await Task.sleep(for: .milliseconds(300))) != nil, let report = try? await site.linkReport()
            else { return }
            let diagnostics = site.linkProblems(report, in: tree)
            let problems = Self.errors(in: diagnostics)
            guard !Task.isCancelled, problems != stage.scene.linkProblems else { return }
            stage.change { $0.report(links: problems) }
            if !problems.isEmpty { tell(.badLinks(diagnostics)) }
        }
    }

    private static func errors(in diagnostics: DiagnosticList) -> [String] {
        diagnostics.sorted.filter { $0.severity == .error }.map(\.description)
    }
}

extension ContentTree {
    /// Whether another tree has the same files with the same words.
    fileprivate func holdsSame(as other: ContentTree?) -> Bool {
        guard let other, files.count == other.files.count else { return false }
        return files.allSatisfy { path, file in other.files[path]?.text == file.text }
    }
}
