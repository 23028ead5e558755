public import Markdown

/// One entry in a commitment's log: what happened, when, and by which sources.
///
/// The log is only ever added to; a mistake is put right by a new entry that says which one it corrects. A class for the
/// same reason as ``Commitment``.
public final class Entry: Sendable {
    /// What kind of entry it is.
    public enum Kind: String, Hashable, Sendable, CaseIterable {
        /// Something that happened.
        case event
        /// A verdict, or a new look at one.
        case assessment
        /// A number that was measured.
        case measurement
        /// The target was changed after it was promised.
        case movedTarget = "moved-target"
        /// An earlier entry was wrong.
        case correction
        /// A look at what became of it after the period.
        case laterCheck = "later-check"
    }

    /// How sure the assessor is.
    public enum Confidence: String, Hashable, Sendable, CaseIterable {
        /// Little is known.
        case low
        /// It is likely.
        case medium
        /// It is well documented.
        case high
    }

    /// Why a promise was not fulfilled.
    public enum Reason: String, Hashable, Sendable, CaseIterable {
        /// Other things came first.
        case notPrioritised = "not-prioritised"
        /// It was decided otherwise.
        case reversed
        /// There was no majority for it.
        case noMajority = "no-majority"
        /// It was for others to decide.
        case dependsOnOthers = "depends-on-others"
        /// Something nobody could foresee came in between.
        case externalEvent = "external-event"
        /// Something else took its place.
        case superseded
        /// Nobody has said why.
        case unknown
    }

    /// The file's name without its ending: the date and, for a second entry of one day, a number.
    public let name: String
    /// The day it is about.
    public let date: CalendarDate
    /// What kind of entry it is.
    public let kind: Kind
    /// Whether the author wrote that it assesses the period, looking back, which a verdict from after it must say.
    public let looksBack: Bool
    /// What became of the promise; `nil` when the entry judges nothing.
    public let verdict: Verdict?
    /// Why it was not fulfilled.
    public let reason: Reason?
    /// How sure the assessor is.
    public let confidence: Confidence?
    /// The day it was written; `nil` when that was not noted.
    public let recorded: CalendarDate?
    /// Where and when something was looked for and not found.
    public let searched: String?
    /// The entry it corrects, by its name.
    public let corrects: String?
    /// What it rests on.
    public let sources: [Source]
    /// What happened, in words.
    public let text: Document

    init(
        name: String, date: CalendarDate, kind: Kind, looksBack: Bool,
        verdict: Verdict?, reason: Reason?, confidence: Confidence?, recorded: CalendarDate?,
        searched: String?, corrects: String?, sources: [Source], text: Document
    ) {
        self.name = name
        self.date = date
        self.kind = kind
        self.looksBack = looksBack
        self.verdict = verdict
        self.reason = reason
        self.confidence = confidence
        self.recorded = recorded
        self.searched = searched
        self.corrects = corrects
        self.sources = sources
        self.text = text
    }
}
