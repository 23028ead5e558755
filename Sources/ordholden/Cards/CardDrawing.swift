internal import Addresses
internal import Cores
internal import Files
internal import Foundation
internal import SiteBuilder
internal import Synchronization
internal import Templates

/// Draws the pictures of a site, by rsvg-convert (Debian: librsvg2-bin), as many at once as there are cores.
///
/// A picture's name is made from its drawing, so one that an earlier build left in the output folder is the same, and is
/// not drawn again. Where pngquant is installed, it makes each a third as large.
struct CardDrawing {
    /// Where the site is published.
    let output: String
    private let converter: URL
    private let reducer: URL?

    /// What programs draw; `nil` where rsvg-convert is missing.
    init?(output: String) {
        guard let converter = SearchPath.program("rsvg-convert") else { return nil }
        self.output = output
        self.converter = converter
        reducer = SearchPath.program("pngquant")
    }

    /// Why a picture could not be drawn.
    struct Failure: Error {
        let path: SitePath
        let words: String
    }

    /// Draws the pictures that are not there yet, and tells how many those were.
    ///
    /// - Parameters:
    ///   - watch: Told how far it has come.
    ///   - take: Gets each picture, those from before as well.
    func draw(
        _ pictures: [Picture], watch: any WorkWatch, to take: (Site.Rendered) -> Void
    ) throws(Failure) -> Int {
        var missing: [Picture] = []
        for picture in pictures {
            if let bytes = published(picture) {
                take(Site.Rendered(path: picture.path, bytes: bytes))
            } else {
                missing.append(picture)
            }
        }
        guard !missing.isEmpty else { return 0 }
        let folder = FileManager.default.temporaryDirectory.appending(path: "ordholden-\(UUID().uuidString)").path
        do throws(FileError) { try Folder.make(folder) } catch {
            throw Failure(path: missing[0].path, words: "\(error)")
        }
        defer { try? Folder.removeTree(folder) }
        for result in drawn(missing, in: folder, watch) { take(try result.get()) }
        return missing.count
    }

    private func drawn(
        _ pictures: [Picture], in folder: String, _ watch: any WorkWatch
    ) -> [Result<Site.Rendered, Failure>] {
        watch.begin(pictures.count)
        let failure = Mutex<Failure?>(nil)
        return Cores.map(Array(pictures.enumerated()), advance: watch.advance) { number, picture in
            // After a failure nothing is published, so nothing more is drawn.
            if let failure = failure.withLock(\.self) { return .failure(failure) }
            let result = draw(picture, as: "\(folder)/\(number)")
            if case .failure(let words) = result { failure.withLock { $0 = words } }
            return result
        }
    }

    private func draw(_ picture: Picture, as name: String) -> Result<Site.Rendered, Failure> {
        let (svg, png) = ("\(name).svg", "\(name).png")
        do throws(FileError) {
            try File.create(svg, holding: picture.svg)
            var steps = [(converter, ["--format", "png", "--output", png, svg])]
            if let reducer {
                steps.append((reducer, ["--force", "--strip", "--nofs", "--speed", "8", "--output", png, "64", png]))
            }
            for (program, arguments) in steps {
                let process = DrawingProcess(program: program, arguments: arguments, complaints: "\(name).txt")
                if let words = process.failure() { return .failure(Failure(path: picture.path, words: words)) }
            }
            return .success(Site.Rendered(path: picture.path, bytes: try File.read(png)))
        } catch {
            return .failure(Failure(path: picture.path, words: "\(error)"))
        }
    }

    /// What an earlier build has published under the name; nothing for what is no whole picture.
    private func published(_ picture: Picture) -> [UInt8]? {
        let largest = 8 * 1024 * 1024
        guard
            let bytes = try? File.read("\(output)/\(picture.path.file)", followingLink: false, limit: largest),
            // A PNG's first bytes, and its last chunk (PNG, §5.2 and §11.2.5).
            bytes.starts(with: [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]),
            bytes.suffix(8).starts(with: "IEND".utf8)
        else { return nil }
        return bytes
    }
}
