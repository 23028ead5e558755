internal import Agreements

extension ProgressReport {
    /// The counts as a table whose columns are aligned.
    ///
    /// - Parameters:
    ///   - hasBar: Whether each row has a bar; its signs differ, so that no colour is needed to read it.
    ///   - hasColours: Whether the bar has colours too.
    func table(hasBar: Bool, hasColours: Bool) -> String {
        let rows = areas + [preamble, agreement].filter { $0.total > 0 || $0.title == agreement.title }
        // At a terminal the columns are headed by the bar's signs, so that a line fits it; the legend names them.
        let names =
            (Self.verdicts.map(Optional.some) + [nil]).map { verdict in
                hasBar ? "  " + Self.sign(verdict) : verdict?.rawValue ?? "not-assessed"
            } + ["total"]
        let width = rows.map(\.title.count).max() ?? 0
        let gap = hasBar ? String(repeating: " ", count: Self.barLength + 2) : ""
        var lines = ["\("".padded(to: width))\(gap)  \(names.joined(separator: "  "))"]
        for row in rows {
            let counts = row.ordered.map(\.count) + [row.total]
            let cells = zip(counts, names).map { count, name in
                let digits = String(count)
                return String(repeating: " ", count: max(0, name.count - digits.count)) + digits
            }
            let bar = hasBar ? "  " + Self.bar(row, hasColours: hasColours) : ""
            lines.append("\(row.title.padded(to: width))\(bar)  \(cells.joined(separator: "  "))")
        }
        if hasBar { lines += ["", Self.legend(hasColours: hasColours)] }
        return lines.joined(separator: "\n")
    }

    private static let barLength = 24

    /// A bar of signs: each verdict that any promise has gets at least one, so that nothing is rounded away.
    private static func bar(_ row: Row, hasColours: Bool) -> String {
        guard row.total > 0 else { return String(repeating: " ", count: barLength) }
        let length = barLength
        let parts = row.ordered.filter { $0.count > 0 }
        var signs = parts.map { max(1, $0.count * length / row.total) }
        // The largest part takes what rounding left or took.
        if let largest = parts.indices.max(by: { parts[$0].count < parts[$1].count }) {
            signs[largest] = max(1, signs[largest] + length - signs.reduce(0, +))
        }
        return zip(parts, signs).map { part, count in
            painted(String(repeating: sign(part.verdict), count: count), part.verdict, hasColours)
        }.joined()
    }

    private static func legend(hasColours: Bool) -> String {
        (verdicts.map(Optional.some) + [nil]).map { verdict in
            "\(painted(sign(verdict), verdict, hasColours)) \(verdict?.rawValue ?? "not-assessed")"
        }.joined(separator: "  ")
    }

    private static func sign(_ verdict: Verdict?) -> String {
        switch verdict {
        case .fulfilled?: "█"
        case .partlyFulfilled?: "▓"
        case .inProgress?: "▒"
        case .notStarted?: "-"
        case .notFulfilled?: "x"
        case .notCheckable?: "?"
        case nil: "·"
        }
    }

    private static func painted(_ text: String, _ verdict: Verdict?, _ hasColours: Bool) -> String {
        guard hasColours else { return text }
        let code =
            switch verdict {
            case .fulfilled?: "32"
            case .partlyFulfilled?: "33"
            case .inProgress?: "36"
            case .notStarted?: "35"
            case .notFulfilled?: "31"
            case .notCheckable?: "34"
            case nil: "2"
            }
        return "\u{1B}[\(code)m\(text)\u{1B}[0m"
    }
}

extension String {
    /// The text with spaces behind it, up to a width in characters.
    fileprivate func padded(to width: Int) -> String {
        self + String(repeating: " ", count: Swift.max(0, width - count))
    }
}
