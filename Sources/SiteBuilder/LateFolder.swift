public import Addresses
internal import Cores
internal import Hosting
internal import Templates

/// A folder of files that are known only when they are made.
///
/// To make them takes longer than to lay out all the rest, so that a preview does it when one of them is asked for.
public struct LateFolder: Sendable {
    /// What all its files are to a web server.
    let role = FileRole.fingerprinted

    private let place: Once<SitePath>
    private let made: Once<[Site.Resource]>

    /// The files that a search looks things up in; `nil` for a site whose search needs none.
    init?(searchOf edition: Edition) {
        guard edition.hasSearchFiles else { return nil }
        let role = role
        place = Once { edition.searchFolder }
        made = Once {
            edition.searchFiles.map { file in
                Site.Resource(path: file.path, origin: "the search", role: role) { file.bytes }
            }
        }
    }

    /// Where it is; where that is told by what is in it, the files are made to know it.
    public var path: SitePath { place.value }

    /// Its files.
    public var resources: [Site.Resource] { made.value }

    /// A path that stands for all of them where they are alike.
    var someFile: SitePath { path.file(named: "any") }
}
