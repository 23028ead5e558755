internal import Diagnostics

/// What must hold between a target and the indicator that measures it.
enum TargetRules {
    /// Reports targets that count something else than their indicator: no value could ever be held against them.
    ///
    /// A reduction is free to be in percent of what the indicator counts.
    static func check(
        _ commitments: [Commitment], against indicators: [Indicator], in tree: ContentTree,
        diagnostics: inout DiagnosticList
    ) {
        for commitment in commitments {
            guard let target = commitment.target, target.bound != .reduceBy,
                let indicator = indicators.first(where: { $0.id == target.indicator }), indicator.unit != target.unit,
                let file = tree.files["commitments/\(commitment.id)/index.md"]
            else { continue }
            let key = "indicator: "
            // The tree of keys is gone by now; the line that names the indicator is the one to change.
            var position = file.position(of: "\(key)\(indicator.id)", onLine: 1, reach: 40)
            position.column += position.column > 1 ? key.unicodeScalars.count : 0
            diagnostics.error(
                "the target counts «\(target.unit)», its indicator «\(indicator.unit)»", in: file, at: position,
                length: indicator.id.description.unicodeScalars.count, hint: "give both the same unit")
        }
    }
}
