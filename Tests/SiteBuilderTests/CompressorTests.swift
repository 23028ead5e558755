import Compression
import Foundation
import SiteBuilder
import Testing

struct CompressorTests {
    private let files: [(path: String, bytes: [UInt8])] = [
        ("index.html", Array(String(repeating: "<p>Løftet ble holdt.</p>\n", count: 200).utf8)),
        ("data/a.json", Array(String(repeating: "{\"id\": \"fred\"},", count: 200).utf8)),
        ("icon.svg", Array(String(repeating: "<path d=\"M0 0\"/>", count: 200).utf8)),
        ("card.png", Array(repeating: 0, count: 4000)),
        ("short.txt", Array("ja".utf8)),
        ("_headers", Array(String(repeating: "/*\n", count: 200).utf8)),
    ]

    private func compressed(
        _ files: [(path: String, bytes: [UInt8])], keepingThoseIn output: String
    ) -> (files: [(path: String, bytes: [UInt8])], kept: Int) {
        let compressor = Compressor(keepingThoseIn: output)
        let smaller = files.flatMap { compressor.files(beside: $0.path, $0.bytes) }
        #expect(compressor.count.all == smaller.count)
        return (smaller, compressor.count.kept)
    }

    @Test func `each text that gets smaller has a file for each coding, and nothing else has one`() throws {
        let folder = try TemporaryFolder()
        let compressed = compressed(files, keepingThoseIn: folder("public"))
        #expect(
            compressed.files.map(\.path).sorted() == [
                "data/a.json.br", "data/a.json.gz", "icon.svg.br", "icon.svg.gz", "index.html.br", "index.html.gz",
            ])
        #expect(compressed.kept == 0)
        for file in compressed.files {
            let coding: ContentCoding = file.path.hasSuffix(".br") ? .brotli : .gzip
            let text = try #require(files.first { "\($0.path).\(coding.ending)" == file.path })
            #expect(coding.decodes(file.bytes, to: text.bytes))
        }
    }

    @Test func `what is in the folder is kept while it becomes the text again`() throws {
        let folder = try TemporaryFolder()
        let output = folder("public")
        let first = compressed(files, keepingThoseIn: output)
        try Publisher(output: output).publish(files + first.files)
        let second = compressed(files, keepingThoseIn: output)
        #expect(second.kept == 6)
        #expect(
            try Publisher(output: output).publish(files + second.files) == PublishingReport(unchanged: 12))

        try folder.write("spoiled", to: "public/index.html.br")
        try FileManager.default.removeItem(atPath: folder("public/data/a.json.gz"))
        var changed = files
        changed[2].bytes += [0x0A]
        let third = compressed(changed, keepingThoseIn: output)
        #expect(third.kept == 2)
        #expect(
            try Publisher(output: output).publish(changed + third.files)
                == PublishingReport(new: 1, replaced: 4, unchanged: 7))
    }

    @Test func `a build without them leaves none`() throws {
        let folder = try TemporaryFolder()
        let output = folder("public")
        let compressed = compressed(files, keepingThoseIn: output)
        try Publisher(output: output).publish(files + compressed.files)
        #expect(
            try Publisher(output: output).publish(files) == PublishingReport(unchanged: 6, removed: 6))
        #expect(try folder.tree().keys.filter { $0.hasSuffix(".br") || $0.hasSuffix(".gz") } == [])
    }
}
