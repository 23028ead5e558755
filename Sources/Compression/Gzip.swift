internal import CZlib

/// Gzip by zlib, in one piece; its head says no time, no name, and the same system everywhere.
enum Gzip {
    /// The largest window, and a head and a sum as gzip has them (zlib.h, `deflateInit2`).
    private static let window = 15 + 16
    /// «Unix», which zlib would write on Unix alone.
    private static let system: UInt8 = 3
    private static let systemOffset = 9

    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        var stream = unsafe z_stream()
        let start = unsafe deflateInit2_(
            &stream, Z_BEST_COMPRESSION, Z_DEFLATED, Int32(window), 9, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
            Int32(MemoryLayout<z_stream>.size))
        precondition(start == Z_OK, "zlib begins wherever there is memory: \(start)")
        defer { unsafe deflateEnd(&stream) }
        let limit = unsafe Int(deflateBound(&stream, uLong(bytes.count)))
        var encoded = unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            let end = unsafe run(&stream, from: bytes, into: buffer) { unsafe deflate(&$0, Z_FINISH) }
            precondition(end == Z_STREAM_END, "zlib has room for its worst case: \(end)")
            count = unsafe Int(stream.total_out)
        }
        encoded[systemOffset] = system
        return encoded
    }

    static func decodes(_ encoded: [UInt8], to bytes: [UInt8]) -> Bool {
        var stream = unsafe z_stream()
        let start = unsafe inflateInit2_(
            &stream, Int32(window), ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
        guard start == Z_OK else { return false }
        defer { unsafe inflateEnd(&stream) }
        var isWhole = false
        // A byte more, so that what goes on longer is seen.
        let decoded = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
            let end = unsafe run(&stream, from: encoded, into: buffer) { unsafe inflate(&$0, Z_FINISH) }
            isWhole = unsafe end == Z_STREAM_END && stream.avail_in == 0
            count = isWhole ? unsafe Int(stream.total_out) : 0
        }
        return isWhole && decoded == bytes
    }

    /// Gives a stream all that comes in and all the room there is, for one step.
    private static func run(
        _ stream: inout z_stream, from input: [UInt8], into output: UnsafeMutableBufferPointer<UInt8>,
        _ step: (inout z_stream) -> Int32
    ) -> Int32 {
        var input = input
        return unsafe input.withUnsafeMutableBufferPointer { input in
            unsafe stream.next_in = input.baseAddress
            unsafe stream.avail_in = uInt(input.count)
            unsafe stream.next_out = output.baseAddress
            unsafe stream.avail_out = uInt(output.count)
            return unsafe step(&stream)
        }
    }
}
