import Agreements

/// The values of a chart from the bottom to the top, with few round ticks; it always holds zero.
///
/// An axis that begins above zero makes a small change look like a large one.
struct ValueAxis {
    /// The distance between two ticks: ``mantissa`` times ten to the power of ``exponent``.
    private let mantissa: Int
    private let exponent: Int
    private let first: Int
    private let last: Int

    /// An axis of at most six ticks around some values.
    init(around values: [Double]) {
        let low = min(0, values.min() ?? 0)
        let high = max(0, values.max() ?? 0)
        var exponent = -DecimalNumber.maximumDecimals
        var mantissa = 1
        while Self.unit(mantissa, exponent) * 5 < high - low {
            switch mantissa {
            case 1: mantissa = 2
            case 2: mantissa = 5
            default: (mantissa, exponent) = (1, exponent + 1)
            }
        }
        if low == high { (mantissa, exponent) = (1, 0) }
        let step = Self.unit(mantissa, exponent)
        self.mantissa = mantissa
        self.exponent = exponent
        first = Int((low / step).rounded(.down))
        last = max(first + 1, Int((high / step).rounded(.up)))
    }

    /// The ticks, upwards: where each stands, and its number.
    var ticks: [(share: Double, label: String)] {
        (first...last).map { index in
            let share = Double(index - first) / Double(last - first)
            let digits = String(abs(index * mantissa))
            let sign = index < 0 ? "-" : ""
            guard exponent < 0, index != 0 else {
                return (share, index == 0 ? "0" : sign + digits + String(repeating: "0", count: exponent))
            }
            let padded = String(repeating: "0", count: max(0, 1 - exponent - digits.count)) + digits
            return (share, "\(sign)\(padded.dropLast(-exponent)).\(padded.suffix(-exponent))")
        }
    }

    /// How far up a value stands, 0 to 1.
    func share(of value: Double) -> Double {
        (value / Self.unit(mantissa, exponent) - Double(first)) / Double(last - first)
    }

    private static func unit(_ mantissa: Int, _ exponent: Int) -> Double {
        (0..<abs(exponent)).reduce(Double(mantissa)) { unit, _ in exponent < 0 ? unit / 10 : unit * 10 }
    }
}
