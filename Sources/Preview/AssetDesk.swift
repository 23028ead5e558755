/// Where the assets are read when they change.
actor AssetDesk {
    private let assets: WorkingAssets
    private let stage: Stage
    private let burst = Burst()
    private var watch: FolderWatch?

    init(_ assets: WorkingAssets, stage: Stage) {
        self.assets = assets
        self.stage = stage
    }

    /// Begins to watch, then reads.
    func open() {
        let burst = burst
        watch = FolderWatch(assets.folder) { burst.add($0) }
        read()
    }

    /// Reads whatever changes, until the task is cancelled.
    func work() async {
        while await burst.next() != nil { read() }
        watch?.stop()
    }

    private func read() {
        let current = assets.read()
        guard current != stage.scene.assets else { return }
        stage.change { $0.use(current) }
    }
}
