/// The number that a commitment promises.
public struct Target: Hashable, Sendable {
    /// How the number is to be reached.
    public enum Bound: String, Hashable, Sendable, CaseIterable {
        /// This much or more.
        case atLeast = "at-least"
        /// This much or less.
        case atMost = "at-most"
        /// Just this much.
        case exactly
        /// Less than the baseline by this much.
        case reduceBy = "reduce-by"
    }

    /// How the number is to be reached.
    public let bound: Bound
    /// The number, in ``unit``.
    public let amount: DecimalNumber
    /// What is counted, in words: `km`, `prosent`, `haller`.
    public let unit: String
    /// When; `nil` when the agreement does not say.
    public let by: EDTF?
    /// What it is compared with; `nil` when the agreement does not say.
    public let baseline: String?
    /// The indicator that measures it; `nil` when there is none.
    public let indicator: Identifier<Indicator>?
}
