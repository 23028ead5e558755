public import Addresses

/// One measured value: what it was, when, and who says so.
public struct Measurement: Hashable, Sendable {
    /// When it was measured, as precise as the source is.
    public let date: EDTF
    /// The value, in the indicator's unit.
    public let value: DecimalNumber
    /// What the source is called.
    public let source: String
    /// Where the source is.
    public let address: URLReference
    /// What else a reader must know about this one value.
    public let note: String?

    public init(date: EDTF, value: DecimalNumber, source: String, address: URLReference, note: String? = nil) {
        self.date = date
        self.value = value
        self.source = source
        self.address = address
        self.note = note
    }
}

extension Measurement {
    /// Whether nothing is missing between an earlier measurement and this one, so that a line may join them.
    ///
    /// Years, months, seasons and intervals must follow each other without a gap: a line across years nobody measured
    /// would claim to know them. Single days are samples, and are joined within a year and into the next.
    public func follows(_ earlier: Measurement) -> Bool {
        switch (earlier.date, date) {
        case (.day(let first), .day(let second)): second.year - first.year <= 1
        default: date.firstDay <= earlier.date.lastDay.next
        }
    }
}
