import Addresses
import Templates
import Testing

@testable import Preview

struct WorkingAssetsTests {
    /// The checkout that this test stands in.
    private var root: String { #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined() }

    @Test func `the assets of the working tree are those the program was built with`() {
        let assets = WorkingAssets(besides: root + "/content").read()
        #expect(assets.count == Asset.all.count)
        for asset in Asset.all { #expect(assets[asset.path.description] == asset.bytes) }
    }

    @Test(arguments: [
        ("content", "templates/Assets"), ("site/content", "site/templates/Assets"), ("/content", "/templates/Assets"),
        ("/a/content/", "/a/templates/Assets"), ("./content", "./templates/Assets"),
    ])
    func `they are looked for beside the content`(content: String, folder: String) {
        #expect(WorkingAssets(besides: content).folder == folder)
    }

    @Test func `the program is not built for what is served from the working tree`() {
        #expect(WorkingAssets.serves("site.css") && WorkingAssets.serves("icon.svg"))
        #expect(!WorkingAssets.serves("assets.c") && !WorkingAssets.serves("include/assets.h"))
    }
}
