internal import Files

/// One change of the output folder from what it holds to a publication.
///
/// Everything is written to the staging folder first, so that a full disk shows before any page is touched. The manifest
/// then names old and new files alike until all are in place: killed at any moment, the process leaves whole files only,
/// and none that the next build does not know for its own.
struct Replacement {
    private let output: OutputFolder
    private let survey: Survey
    private let old: Manifest?
    private let new: Manifest

    private var madeFolders: [OutputPath] = []
    private var isListed = false

    /// Up to so many files are brought to the disk one by one; more, with all that is in the file system.
    private static let savedOneByOne = 16
    /// How many files are staged in one folder.
    private static let folderSize = 512
    private static let oldManifest = OutputFolder.stagingName + "/manifest-old"
    private static let bothManifest = OutputFolder.stagingName + "/manifest-both"
    private static let newManifest = OutputFolder.stagingName + "/manifest-new"

    init(_ survey: Survey, in output: OutputFolder, from old: Manifest?, to new: Manifest) {
        self.output = output
        self.survey = survey
        self.old = old
        self.new = new
    }

    /// Makes the change.
    mutating func run() throws(PublishingError) {
        do throws(FileError) {
            try stage()
            try prepare()
        } catch {
            takeBack()
            throw .untouched(error)
        }
        do throws(FileError) {
            try makeRoom()
            try moveIntoPlace()
            try removeStale()
            try output.rename(Self.newManifest, to: OutputFolder.manifestName)
            try output.removeStaging()
            try Folder.save(output.path)
        } catch {
            try? output.removeStaging()
            throw .halfway(output: output.path, error)
        }
    }

    // MARK: - Before any page is touched

    private func stage() throws(FileError) {
        // What can't be changed later must show now.
        try Folder.requireChangeable(output.path)
        for folder in survey.changedFolders.sorted() { try Folder.requireChangeable(output.place(folder.text)) }

        try output.makeFolder(OutputFolder.stagingName)
        try stage(survey.new, "new", saved: false)
        // A page that people read is replaced only by bytes that survive a power cut.
        let isFew = survey.replaced.count <= Self.savedOneByOne
        try stage(survey.replaced, "replaced", saved: isFew)
        if !isFew, try !Folder.saveFileSystem(of: output.place(OutputFolder.stagingName)) {
            for number in survey.replaced.indices { try File.save(output.place(Self.staged("replaced", number))) }
        }
        if let old { try output.write(old.bytes, to: Self.oldManifest, saved: true) }
        try output.write((old?.union(new) ?? new).bytes, to: Self.bothManifest, saved: true)
        try output.write(new.bytes, to: Self.newManifest, saved: true)
    }

    private func stage(_ items: [Publication.Item], _ kind: String, saved: Bool) throws(FileError) {
        let numbered = items.enumerated().map { (name: Self.staged(kind, $0), item: $1) }
        let folders = stride(from: 0, to: items.count, by: Self.folderSize).map { start in
            (
                name: Self.stagedFolder(kind, start),
                files: Array(numbered[start..<min(start + Self.folderSize, items.count)])
            )
        }
        try output.write(folders, saved: saved)
    }

    private mutating func prepare() throws(FileError) {
        try output.rename(Self.bothManifest, to: OutputFolder.manifestName)
        isListed = true
        try Folder.save(output.path)
        for folder in folders(standing: .missing) {
            try output.makeFolder(folder.text)
            madeFolders.append(folder)
        }
    }

    /// Takes back what was prepared, as far as the disk lets it; what stays is healed by the next build.
    private func takeBack() {
        for folder in madeFolders.reversed() { try? output.removeFolderIfEmpty(folder.text) }
        if isListed, old != nil { try? output.rename(Self.oldManifest, to: OutputFolder.manifestName) }
        if isListed, old == nil { try? output.remove(OutputFolder.manifestName) }
        try? output.removeStaging()
    }

    // MARK: - Page by page

    /// Where a page has become a folder, or a folder a page, the old one goes first.
    private func makeRoom() throws(FileError) {
        for path in survey.stale where isBlocking(path) { try output.remove(path.text) }
        for folder in survey.vacated { try output.removeFolderIfEmpty(folder.text) }
        for folder in folders(standing: .blocked) { try output.makeFolder(folder.text) }
    }

    /// New files come first, so that no replaced page links to one that is not there yet.
    private func moveIntoPlace() throws(FileError) {
        for (number, item) in survey.new.enumerated() {
            try output.rename(Self.staged("new", number), to: item.path.text)
        }
        for (number, item) in survey.replaced.enumerated() {
            try output.rename(Self.staged("replaced", number), to: item.path.text)
        }
    }

    private func removeStale() throws(FileError) {
        for path in survey.stale where !isBlocking(path) { try output.remove(path.text) }
        for folder in survey.abandoned { try output.removeFolderIfEmpty(folder.text) }
    }

    private func isBlocking(_ path: OutputPath) -> Bool {
        survey.folders[path] != nil || path.folders.contains(where: new.paths.contains)
    }

    private func folders(standing: Survey.Standing) -> [OutputPath] {
        survey.folders.filter { $0.value == standing }.keys.sorted()
    }

    private static func staged(_ kind: String, _ number: Int) -> String { "\(stagedFolder(kind, number))/\(number)" }

    private static func stagedFolder(_ kind: String, _ number: Int) -> String {
        "\(OutputFolder.stagingName)/\(kind)-\(number / folderSize)"
    }
}
