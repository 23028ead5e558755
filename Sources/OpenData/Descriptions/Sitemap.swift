public import Addresses
internal import Agreements

extension Dataset {
    /// The most addresses that a sitemap may hold (sitemaps.org).
    static var sitemapLimit: Int { 50_000 }

    /// Where the sitemap is; `nil` while the site's address is not known, since a sitemap must hold whole addresses.
    public var sitemap: SitePath? { settings.baseURL.map { _ in .file(named: "sitemap.xml") } }

    /// The sitemap; of a site with too many pages for one, an index of several.
    public func sitemap(of pages: [SitePath]) -> [DataFile] {
        guard let sitemap, let base = settings.baseURL else { return [] }
        let pages = pages.sorted()
        let origin = "the sitemap"
        guard pages.count > Self.sitemapLimit else {
            return [DataFile(path: sitemap, origin: origin) { sitemapFile(of: pages[...], base) }]
        }
        let parts = stride(from: 0, to: pages.count, by: Self.sitemapLimit).enumerated().map { number, start in
            DataFile(path: .file(named: "sitemap-\(number + 1).xml"), origin: origin) {
                sitemapFile(of: pages[start..<min(start + Self.sitemapLimit, pages.count)], base)
            }
        }
        let index = DataFile(path: sitemap, origin: origin) {
            XMLElement(
                "sitemapindex", ["xmlns": Self.sitemapNamespace],
                parts.map { XMLElement("sitemap", [:], [XMLElement("loc", text: base.address(of: $0.path))]) }
            ).file
        }
        return [index] + parts
    }

    private static var sitemapNamespace: String { "http://www.sitemaps.org/schemas/sitemap/0.9" }

    private func sitemapFile(of pages: ArraySlice<SitePath>, _ base: BaseURL) -> [UInt8] {
        let changes = lastChanges
        return XMLElement(
            "urlset", ["xmlns": Self.sitemapNamespace],
            pages.map { page in
                let modified = changes[page].map { XMLElement("lastmod", text: $0.description) }
                return XMLElement(
                    "url", [:], [XMLElement("loc", text: base.address(of: page))] + (modified.map { [$0] } ?? []))
            }
        ).file
    }

    /// When pages last changed, as far as that is known: the day that the newest entry they show was written.
    ///
    /// Where an entry does not say when it was written, or there is none, nothing is known, and nothing is said.
    private var lastChanges: [SitePath: CalendarDate] {
        var changes: [SitePath: CalendarDate] = [:]
        for commitment in agreement.commitments {
            changes[path(.promise(commitment.id))] = lastChange(of: [commitment])
        }
        for area in agreement.areas {
            changes[path(.area(area.id))] = lastChange(of: commitmentsByArea[area.id] ?? [])
        }
        for committee in content.committees {
            changes[path(.committee(committee.id))] = lastChange(of: commitmentsByCommittee[committee.id] ?? [])
        }
        changes[path(.changes)] = lastChange(of: agreement.commitments)
        changes[path(.home)] = lastChange(of: agreement.commitments)
        return changes
    }

    private func lastChange(of commitments: [Commitment]) -> CalendarDate? {
        let known = commitments.flatMap { entries(of: $0) }
        let recorded = known.compactMap(\.recorded).filter { $0 <= today }
        return recorded.count == known.count ? recorded.max() : nil
    }
}
