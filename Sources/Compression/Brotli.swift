internal import CBrotli

/// Brotli by Google's own library, in one piece.
enum Brotli {
    static func encode(_ bytes: [UInt8]) -> [UInt8] {
        // Never zero: no text of a site is near the 2 GiB from which the library cannot tell.
        let limit = BrotliEncoderMaxCompressedSize(bytes.count)
        precondition(limit > 0, "a file of \(bytes.count) bytes is too large for Brotli")
        return unsafe [UInt8](unsafeUninitializedCapacity: limit) { buffer, count in
            count = limit
            let isDone = unsafe BrotliEncoderCompress(
                BROTLI_MAX_QUALITY, BROTLI_DEFAULT_WINDOW, BROTLI_MODE_TEXT, bytes.count, bytes, &count,
                buffer.baseAddress)
            precondition(isDone == BROTLI_TRUE, "Brotli has room for its worst case")
        }
    }

    static func decodes(_ encoded: [UInt8], to bytes: [UInt8]) -> Bool {
        guard let decoder = unsafe BrotliDecoderCreateInstance(nil, nil, nil) else { return false }
        defer { unsafe BrotliDecoderDestroyInstance(decoder) }
        var isWhole = false
        // A byte more, so that what goes on longer is seen.
        let decoded = unsafe [UInt8](unsafeUninitializedCapacity: bytes.count + 1) { buffer, count in
            unsafe encoded.withUnsafeBufferPointer { input in
                var (unread, room) = (input.count, bytes.count + 1)
                var (next, place) = (input.baseAddress, buffer.baseAddress)
                let result = unsafe BrotliDecoderDecompressStream(decoder, &unread, &next, &room, &place, nil)
                isWhole = result == BROTLI_DECODER_RESULT_SUCCESS && unread == 0
                count = isWhole ? bytes.count + 1 - room : 0
            }
        }
        return isWhole && decoded == bytes
    }
}
