import Testing

@testable import Preview

struct ByteRangeTests {
    @Test(
        arguments: [
            (nil, ByteRange.whole), ("bytes=0-0", .part(0..<1)), ("bytes=0-", .part(0..<10)),
            ("bytes=9-", .part(9..<10)),
            ("bytes=-3", .part(7..<10)), ("bytes=-11", .part(0..<10)), ("bytes=2-99999999999999999999", .part(2..<10)),
            ("BYTES=1-2", .part(1..<3)), ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
            ("bytes=99999999999999999999-", .unsatisfiable), ("bytes=3-2", .whole), ("bytes=0-1,3-4", .whole),
            ("bytes=", .whole),
            ("bytes=-", .whole), ("bytes=1", .whole), ("bytes=+1-2", .whole), ("bytes=0x1-2", .whole),
            ("items=0-1", .whole),
        ] as [(String?, ByteRange)])
    func `a range of ten bytes`(field: String?, range: ByteRange) {
        #expect(ByteRange(field, length: 10) == range)
    }

    @Test func `nothing has no parts`() {
        #expect(ByteRange("bytes=0-", length: 0) == .unsatisfiable)
        #expect(ByteRange("bytes=-1", length: 0) == .unsatisfiable)
    }
}
