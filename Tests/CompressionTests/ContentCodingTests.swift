import Compression
import Testing

struct ContentCodingTests {
    private static let texts = [
        "", "a", "Løftet ble holdt.\n", String(repeating: "løfte etter løfte, ", count: 20_000),
    ]

    @Test(arguments: ContentCoding.allCases, texts)
    func `what was made small becomes what it was`(coding: ContentCoding, text: String) {
        let bytes = Array(text.utf8)
        let encoded = coding.encode(bytes)
        #expect(coding.decodes(encoded, to: bytes))
        #expect(!coding.decodes(encoded, to: bytes + [0x2E]))
        #expect(bytes.isEmpty || !coding.decodes(encoded, to: Array(bytes.dropLast())))
        #expect(bytes.count < 1000 || encoded.count < bytes.count / 100)
    }

    @Test(arguments: ContentCoding.allCases)
    func `what is cut short, spoiled, longer or something else is seen`(coding: ContentCoding) {
        let bytes = Array("Hva ble lovet, og hva ble det av det?".utf8)
        let encoded = coding.encode(bytes)
        for count in 0..<encoded.count { #expect(!coding.decodes(Array(encoded[..<count]), to: bytes)) }
        #expect(!coding.decodes(encoded + encoded, to: bytes))
        #expect(!coding.decodes(bytes, to: bytes))
        var spoiled = encoded
        spoiled[encoded.count / 2] ^= 0x10
        #expect(!coding.decodes(spoiled, to: bytes))
    }

    @Test func `gzip names no time, no file, and one system`() {
        #expect(Array(ContentCoding.gzip.encode([0x61])[..<10]) == [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 3])
    }

    @Test func `the endings are those that web servers look for`() {
        #expect(ContentCoding.allCases.map(\.ending) == ["br", "gz"])
    }
}
