internal import Diagnostics
internal import Markdown

/// What an entry must hold to say what it says: no verdict without a source, no absence without a search.
enum EntryRules {
    /// Checks an entry by itself.
    static func check(_ entry: Entry, fields: inout Fields) {
        guard let verdict = entry.verdict else {
            if fields.has("reason") { fields.error("a reason belongs to the verdict not-fulfilled", at: "reason") }
            return
        }
        switch verdict {
        case .fulfilled, .partlyFulfilled, .inProgress, .notFulfilled:
            if entry.sources.isEmpty, !fields.has("sources") {
                fields.error(
                    "the verdict «\(verdict.rawValue)» needs a source", at: "verdict",
                    hint: "add `sources:` with title, publisher, url and type")
            }
        case .notStarted:
            if entry.searched == nil {
                fields.error(
                    "the verdict «not-started» needs `searched:`", at: "verdict",
                    hint: "say where and when something was looked for and not found")
            }
        case .notCheckable:
            if entry.text.blocks.isEmpty {
                fields.error(
                    "the verdict «not-checkable» needs words below the front matter", at: "verdict",
                    hint: "say what is missing, a criterion or data")
            }
        }
        if entry.kind == .laterCheck {
            fields.error(
                "a later check carries no verdict", at: "verdict",
                hint: "what happened after the period does not change it")
        }
        if verdict == .notFulfilled, entry.reason == nil, !fields.has("reason") {
            let reasons = Entry.Reason.allCases.map(\.rawValue).joined(separator: ", ")
            fields.error("the verdict «not-fulfilled» needs a `reason:`", at: "verdict", hint: "one of: \(reasons)")
        }
        if verdict != .notFulfilled, fields.has("reason") {
            fields.error("a reason belongs to the verdict not-fulfilled", at: "reason")
        }
        warn(about: entry, fields: &fields)
    }

    /// Checks an entry against the commitment it is about and the agreement's period.
    static func check(
        _ entry: Located<Entry>, in file: SourceFile, deadline: EDTF?, criterion: String?, period: EDTF,
        diagnostics: inout DiagnosticList
    ) {
        guard let verdict = entry.value.verdict else { return }
        let length = verdict.rawValue.count
        let lastDay = max(period.lastDay, deadline?.lastDay ?? period.lastDay)
        if entry.value.date > lastDay, !entry.value.looksBack {
            diagnostics.error(
                "the period is over, so its verdicts are final", in: file, at: entry.position, length: length,
                hint:
                    "later facts are `kind: later-check`, without a verdict; a look back at the period is `kind: assessment`"
            )
        }
        if verdict.isFinal, criterion == nil {
            diagnostics.error(
                "the verdict «\(verdict.rawValue)» needs a criterion", in: file, at: entry.position, length: length,
                hint: "write `criterion:` in the commitment's index.md, how one sees whether it was kept")
        }
        let due = deadline ?? period
        let wasDecidedOtherwise =
            entry.value.reason == .reversed && entry.value.sources.contains { $0.kind == .decision }
        if verdict == .notFulfilled, entry.value.date <= due.lastDay, !wasDecidedOtherwise {
            diagnostics.error(
                "nothing is «not-fulfilled» before its deadline, \(due)", in: file, at: entry.position, length: length,
                hint: "unless it was decided otherwise: `reason: reversed`, with a source of type decision")
        }
    }

    private static func warn(about entry: Entry, fields: inout Fields) {
        if entry.sources.contains(where: { $0.archive == nil }) {
            fields.warning("a source has no archived copy", at: "sources", hint: "add `archive:` with its address")
        }
        guard !entry.sources.isEmpty else { return }
        if entry.verdict == .fulfilled, entry.sources.allSatisfy({ $0.kind == .announcement }) {
            fields.warning("only an announcement stands behind «fulfilled»", at: "verdict")
        }
        if entry.verdict?.isFinal == true, entry.sources.allSatisfy(\.isOwnWord) {
            fields.warning("only the promiser's own word stands behind the verdict", at: "verdict")
        }
    }
}
