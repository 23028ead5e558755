internal import Addresses
internal import Agreements
internal import ArgumentParser
internal import Editing

/// The options for the number that a promise promises.
struct TargetOptions: ParsableArguments {
    @Option(help: "This much or more.", transform: Line.number)
    var atLeast: DecimalNumber?

    @Option(help: "This much or less.", transform: Line.number)
    var atMost: DecimalNumber?

    @Option(help: "Just this much.", transform: Line.number)
    var exactly: DecimalNumber?

    @Option(help: "Less than the baseline by this much.", transform: Line.number)
    var reduceBy: DecimalNumber?

    @Option(help: "What is counted, such as km or prosent.", transform: Line.text)
    var unit: String?

    @Option(help: "When the number is to be reached.", transform: Line.date)
    var by: EDTF?

    @Option(help: "What it is compared with.", transform: Line.text)
    var baseline: String?

    @Option(help: "The indicator that measures it.", transform: Line.text)
    var indicator: String?

    private var bounds: [(bound: Target.Bound, amount: DecimalNumber)] {
        [(Target.Bound.atLeast, atLeast), (.atMost, atMost), (.exactly, exactly), (.reduceBy, reduceBy)]
            .compactMap { bound, amount in amount.map { (bound, $0) } }
    }

    func validate() throws {
        if bounds.count > 1 { throw ValidationError("a target has one number: \(Self.names)") }
    }

    /// The target; `nil` where none is given and none is needed.
    func read(_ interview: inout Interview, isNeeded: Bool) throws -> NewCommitment.NewTarget? {
        let isGiven = !bounds.isEmpty || unit != nil || by != nil || baseline != nil || indicator != nil
        guard isNeeded || isGiven else { return nil }
        let number = try interview.value(
            Self.names, bounds.first, "Which number? (such as at-least 14)", hint: "such as at-least 14 or reduce-by 30"
        ) { answer in
            let parts = answer.split(separator: " ").map(String.init)
            guard parts.count == 2, let bound = Target.Bound(rawValue: parts[0]), let amount = DecimalNumber(parts[1])
            else { return nil }
            return (bound, amount)
        }
        let unit = try interview.text("--unit", unit, "What is counted? (such as km or prosent)")
        guard let number, let unit else { return nil }
        var target = NewCommitment.NewTarget(bound: number.bound, amount: number.amount, unit: unit)
        (target.by, target.baseline, target.indicator) = (by, baseline, indicator)
        return target
    }

    private static var names: String {
        Target.Bound.allCases.map { "--\($0.rawValue)" }.joined(separator: " or ")
    }
}
