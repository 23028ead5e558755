public import Addresses
public import Agreements
internal import HTML
internal import OpenData
internal import Templates

/// A site: every path, and how to make what is there when it is asked for.
public struct Site: Sendable {
    /// Something at a path.
    public struct Resource: Sendable {
        /// Where it is.
        public let path: SitePath
        /// What it is made from, in words, for when two want the same place.
        public let origin: String
        /// Makes it.
        public let render: @Sendable () -> [UInt8]
    }

    /// Everything in the site, by path.
    public let resources: [Resource]
    /// The path the site has on its server, with a slash at both ends.
    public let basePath: String

    /// Lays out the site of some content as it stands on a day.
    public init(_ content: Content, today: CalendarDate) {
        let edition = Edition(content, today: today)
        var resources = SitePages.all(of: edition).map { page in
            Resource(path: page.path, origin: page.origin) { page.render().bytes }
        }
        resources += Asset.all.map { asset in Resource(path: asset.path, origin: "the program") { asset.bytes } }
        resources.append(
            Resource(path: edition.routes.agreementData, origin: "the agreement's data") {
                AgreementData.json(content, today: today) { commitment in
                    let path = edition.routes.commitment(commitment.id)
                    return content.settings.baseURL?.address(of: path) ?? path.description
                }
            })
        basePath = content.settings.baseURL?.path ?? "/"
        self.resources = resources.sorted { $0.path < $1.path }
    }
}
