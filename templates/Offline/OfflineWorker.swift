public import Addresses
internal import Assets
internal import HTML
internal import OpenData

/// The script that keeps copies of what was read, for where there is no network (W3C, Service Workers).
///
/// It stands at the site's root, under a name that never changes, for it serves the pages below it; a browser asks for it
/// anew each time.
public enum OfflineWorker {
    /// Where it is.
    public static let path: SitePath = .file(named: "worker.js")

    /// The script for an edition: what it needs to know, then the same code on every site.
    ///
    /// With anything that readers see it gets another edition's name, so that copies of former editions are let go.
    public static func file(of edition: Edition) -> [UInt8] {
        let parts = JSON.object([
            "edition": .text(name(of: edition)), "offline": .text(reference(edition.routes.offline)),
            "shell": .array(shell(of: edition).map { .text(reference($0)) }),
        ])
        return Array("\"use strict\";\nconst parts = ".utf8) + parts.markup + Array(";\n".utf8) + code
    }

    /// The front page, the page for what was not kept, and what they and most pages are shown with.
    private static func shell(of edition: Edition) -> [SitePath] {
        let assets: [Asset] =
            [.stylesheet, .icon, .shortcut, .offline, .searchList] + [edition.theme].compactMap(\.self)
        return [.home, edition.routes.offline] + assets.map(\.path)
    }

    private static func name(of edition: Edition) -> String {
        var fingerprint = edition.dataset.facts(of: [edition.dataset.agreementJSON]).first?.fingerprint ?? Fingerprint()
        fingerprint.add(HomePage.render(edition.page(.home)).bytes)
        fingerprint.add(OfflinePage.render(edition.page(edition.routes.offline)).bytes)
        fingerprint.add(code)
        return fingerprint.name
    }

    private static func reference(_ path: SitePath) -> String { path.reference(from: .home) }

    private static let code = unsafe Asset.text(ordholden_asset_worker())
}

extension Edition {
    fileprivate func page(_ path: SitePath) -> PageContext { PageContext(edition: self, path: path) }
}
