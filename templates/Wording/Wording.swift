import Addresses
import Agreements

/// The interface's words in one language: a table that must be whole, so that a missing phrase does not compile.
struct Wording: Sendable {
    /// The language as `lang` names it.
    let tag: String
    /// The names of folders in addresses.
    let paths: Paths
    /// What stands on every page.
    let frame: Frame
    /// The front page.
    let home: Home
    /// Areas, sections and the text of the agreement.
    let text: Text
    /// Promises.
    let promise: Promise
    /// What is measured.
    let indicator: Indicator
    /// Open data.
    let data: Data
    /// What became of the promises.
    let followUp: FollowUp
    /// What was wrong, and put right.
    let corrections: Corrections
    /// The search.
    let search: Search
    /// Pages that were split.
    let split: Split
    /// Pages that other sites show.
    let embed: Embed
    /// Texts for those who are sent a link.
    let sharing: Sharing
    /// What is read without a network.
    let offline: Offline
    /// The whole to print.
    let report: Report
    /// Names of kinds, verdicts and other closed lists.
    let names: Names
    /// Dates and numbers.
    let formats: Formats

    static func `for`(_ language: Language) -> Wording {
        switch language {
        case .bokmål: .bokmål
        case .nynorsk: .nynorsk
        case .english: .english
        }
    }

    struct Paths: Sendable {
        let areas, agreement, commitments, indicators, data, corrections, search: Slug

        /// - Precondition: the names follow the rule for slugs; they stand in this program.
        init(
            areas: StaticString, agreement: StaticString, commitments: StaticString, indicators: StaticString,
            data: StaticString, corrections: StaticString, search: StaticString
        ) {
            func slug(_ name: StaticString) -> Slug {
                guard let slug = Slug(name.description) else { preconditionFailure("«\(name)» is no slug") }
                return slug
            }
            self.areas = slug(areas)
            self.agreement = slug(agreement)
            self.commitments = slug(commitments)
            self.indicators = slug(indicators)
            self.data = slug(data)
            self.corrections = slug(corrections)
            self.search = slug(search)
        }
    }

    struct Frame: Sendable {
        let skipToContent, mainMenu, youAreHere, home, areas, promises, agreement, data: String
        let contact, madeWith, state, notFoundTitle, notFoundText, notFoundHelp: String
        let periodOver: @Sendable (_ period: String) -> String
        let previous, next: String
    }

    struct Home: Sendable {
        let question: String
        let lead: @Sendable (_ parties: String, _ count: Int, _ period: String) -> String
        let nothingAssessed: String
        let assessedOf: @Sendable (_ assessed: Int, _ total: Int) -> String
        let areasTitle, areasLead, readAgreement, allPromises: String
        let explanationTitle: String
    }

    struct Text: Sendable {
        let wholeTitle, wholeLead, contents, preamble, signatures, ownText, readArea, seeProgress: String
        let source, legend: String
    }

    struct Promise: Sendable {
        let count: @Sendable (_ count: Int) -> String
        let listTitle: String
        let listLead: @Sendable (_ promises: Int, _ values: Int) -> String
        let inTheAgreement, where_, alsoAt, facts, kind, deadline, noDeadline, target, by, baseline: String
        let committee, noCommittee, area, outsideAreas, partOf, parts, criterion, noCriterion: String
        let background, log, noLog, sources, searched, reason, confidence, recorded, corrects, archived, ownWord: String
        let asOf: @Sendable (_ day: String) -> String
        let cite: String
        let citation: @Sendable (_ title: String, _ site: String, _ state: String) -> String
        let checkable, notCheckable, framing: String
        let schedule, evidence, final: String
        let checkableLead, notCheckableLead, framingLead: String
    }

    struct Indicator: Sendable {
        let listTitle, listLead, none, date, value, source, goal, notes, promises, measured, more: String
    }

    struct Names: Sendable {
        let verdict: @Sendable (Verdict?) -> (name: String, meaning: String)
        let kind: @Sendable (Kind) -> (name: String, meaning: String)
        let bound: @Sendable (Target.Bound, _ amount: String, _ unit: String) -> String
        let entry: @Sendable (Entry.Kind) -> String
        let reason: @Sendable (Entry.Reason) -> String
        let confidence: @Sendable (Entry.Confidence) -> String
        let source: @Sendable (Source.Kind) -> String
        /// `nil` where there is nothing to say.
        let schedule: @Sendable (Schedule) -> String?
        let evidence: @Sendable (EvidenceBase) -> String?
    }

    struct Formats: Sendable {
        let months: [String]
        let day: @Sendable (_ day: Int, _ month: String, _ year: Int) -> String
        let season: @Sendable (EDTF.Season, _ year: Int) -> String
        let decimalMark, thousands: String
        let and: String
    }
}
