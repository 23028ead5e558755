import Agreements

/// A promise that has a target on an indicator, and the level it asks for, where that can be computed.
struct Goal {
    let commitment: Commitment
    let target: Target
    let level: Double?

    /// The promises whose target an indicator measures, in the agreement's order.
    static func all(on indicator: Indicator, _ page: PageContext) -> [Goal] {
        page.edition.agreement.commitments.compactMap { commitment in
            guard let target = commitment.target, target.indicator == indicator.id else { return nil }
            return Goal(commitment: commitment, target: target, level: target.level(in: indicator))
        }
    }

    /// The target in words: «minst 14 prosent innen 2023».
    func words(_ words: Wording) -> String {
        var text = words.target(target)
        if let by = target.by { text += " \(words.promise.by) \(words.date(by))" }
        return text
    }
}
