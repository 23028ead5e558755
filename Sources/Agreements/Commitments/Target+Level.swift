extension Target {
    /// The value that an indicator must reach for the target to be met; `nil` when it cannot be computed.
    ///
    /// A number in the indicator's own unit is the level itself. A reduction is counted from the value of the one year
    /// that ``baseline`` names: without that year in the series there is no level, and none is guessed.
    public func level(in indicator: Indicator) -> Double? {
        switch bound {
        case .atLeast, .atMost, .exactly:
            return unit == indicator.unit ? amount.approximation : nil
        case .reduceBy:
            guard let year = baselineYear,
                let base = indicator.measurements.first(where: { $0.date == .year(year) })?.value.approximation
            else { return nil }
            if unit == indicator.unit, !isPercent { return base - amount.approximation }
            return isPercent ? base * (1 - amount.approximation / 100) : nil
        }
    }

    private var isPercent: Bool { ["prosent", "percent", "%"].contains(unit) }

    /// The only year that the baseline names.
    private var baselineYear: Int? {
        let numbers = (baseline ?? "").split { !("0"..."9").contains($0) }
        let years = numbers.filter { $0.utf8.count == 4 }.compactMap { Int($0) }
        return years.count == 1 ? years.first : nil
    }
}
