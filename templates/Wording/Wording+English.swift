import Agreements

extension Wording {
    static let english = Wording(
        tag: "en",
        paths: Paths(
            areas: "areas", agreement: "agreement", commitments: "promises", indicators: "indicators", data: "data",
            corrections: "corrections", search: "search"),
        frame: Frame(
            skipToContent: "Skip to content", mainMenu: "Main menu", youAreHere: "You are here", home: "Front page",
            areas: "Areas", promises: "Promises", agreement: "The agreement", data: "Data",
            contact: "Tell us of a mistake", madeWith: "Made with Ordholden", state: "As of",
            notFoundTitle: "There is no such page",
            notFoundText:
                "The address is wrong, or the page is gone. No page of a promise is ever taken away, so it is probably a misprint.",
            notFoundHelp: "Try one of these:",
            periodOver: { "The period of the agreement, \($0), is over." }, previous: "Previous", next: "Next"),
        home: Home(
            question: "Do they keep their word?",
            lead: { parties, count, period in
                "\(parties) made \(count) promises for \(period). Here is each of them, word for word, and what became of it."
            },
            nothingAssessed:
                "No promise has been assessed yet. Not assessed is no judgement: it only means that nobody has looked at it.",
            assessedOf: { "\($0) of \($1) promises have been assessed." },
            areasTitle: "The areas", areasLead: "Choose what you care about.",
            readAgreement: "Read the whole agreement",
            allPromises: "See all promises", explanationTitle: "How to read the verdicts"),
        text: Text(
            wholeTitle: "The whole agreement",
            wholeLead:
                "The agreement as it was written. The promises are underlined. Choose one to see what became of it.",
            contents: "Contents", preamble: "Preamble", signatures: "Signatures", ownText: "The area’s own text",
            readArea: "Read the chapter in the agreement",
            seeProgress: "See what became of the promises",
            source: "Source",
            legend: "The signs in the margin"),
        promise: Promise(
            count: { $0 == 1 ? "1 promise" : "\($0) promises" }, listTitle: "All promises",
            listLead: { promises, values in
                "\(promises) promises"
                    + (values > 0 ? ", and \(values) values that are shown but not counted" : "")
                    + ", in the agreement’s own order."
            },
            inTheAgreement: "In the agreement’s words", where_: "From", alsoAt: "Also in", facts: "About the promise",
            kind: "Kind of promise", deadline: "Deadline", noDeadline: "None in the text", target: "Number", by: "by",
            baseline: "compared with", committee: "Committee", noCommittee: "Not named in the agreement", area: "Area",
            outsideAreas: "The preamble", partOf: "Part of", parts: "Parts", criterion: "How we measure",
            noCriterion:
                "No criterion has been written for this promise yet. That must be done before anyone can assess it.",
            background: "Background", log: "What has happened",
            noLog: "Nobody has written about this promise yet. It has not been assessed.", sources: "Sources",
            searched: "Looked for", reason: "Reason", confidence: "How sure we are", recorded: "Written",
            corrects: "Corrects the entry of", archived: "archived copy", ownWord: "the promiser’s own word",
            asOf: { "As of \($0)" },
            cite: "How to cite this promise",
            citation: { title, site, state in "“\(title)”, \(site), as of \(state)." },
            checkable: "Can be checked", notCheckable: "Directions and goals", framing: "Values",
            schedule: "On time?", evidence: "Rests on",
            final: "The period is over, so this is the final assessment.",
            checkableLead: "Numbers, measures and inquiries.",
            notCheckableLead: "More, better and stronger, without an amount, and demands on others.",
            framingLead: "Shown, but not counted."),
        indicator: Indicator(
            listTitle: "Indicators", listLead: "Numbers measured over time, each with its source.",
            none: "No indicators have been entered yet.", date: "When", value: "Value", source: "Source", goal: "Goal",
            notes: "About the numbers", promises: "Promises measured by this", measured: "The numbers",
            more: "More about the numbers"),
        data: .english,
        followUp: .english,
        corrections: .english, search: .english, split: .english, embed: .english,
        sharing: .english, offline: .english, report: .english,
        names: Names(
            verdict: { verdict in
                switch verdict {
                case nil: ("Not assessed", "Nobody has decided how it went. It is no judgement.")
                case .fulfilled?: ("Fulfilled", "What was promised has been done, even if late.")
                case .partlyFulfilled?: ("Partly fulfilled", "Some of it has been done, or less than was promised.")
                case .inProgress?:
                    ("In progress", "Politicians have voted for it, it has been given money, or it has been begun.")
                case .notStarted?: ("Not started", "We have looked in a named place and found nothing.")
                case .notFulfilled?:
                    ("Not fulfilled", "The deadline has passed, or politicians have decided not to do it.")
                case .notCheckable?:
                    ("Not checkable", "The promise is too vague to measure, or there are no figures.")
                }
            },
            kind: { kind in
                switch kind {
                case .numeric: ("Number", "a number to reach")
                case .deliverable: ("Measure", "something to be done that can be checked")
                case .direction: ("Direction", "more or better, without an amount")
                case .inquiry: ("Inquiry", "something to be studied or considered")
                case .goal: ("Goal", "an outcome the parties want")
                case .position: ("Demand on others", "something others than the parties must do")
                case .framing: ("Values", "what the parties stand for; not counted")
                }
            },
            bound: { bound, amount, unit in
                switch bound {
                case .atLeast: "at least \(amount) \(unit)"
                case .atMost: "at most \(amount) \(unit)"
                case .exactly: "\(amount) \(unit)"
                case .reduceBy: "\(amount) \(unit) less"
                }
            },
            entry: { kind in
                switch kind {
                case .event: "Event"
                case .assessment: "Assessment"
                case .measurement: "Measurement"
                case .movedTarget: "Moved target"
                case .correction: "Correction"
                case .laterCheck: "After the period"
                }
            },
            reason: { reason in
                switch reason {
                case .notPrioritised: "not prioritised"
                case .reversed: "decided otherwise"
                case .noMajority: "no majority"
                case .dependsOnOthers: "depends on others"
                case .externalEvent: "an external event"
                case .superseded: "superseded"
                case .unknown: "unknown"
                }
            },
            confidence: { confidence in
                switch confidence {
                case .low: "not very sure"
                case .medium: "fairly sure"
                case .high: "very sure"
                }
            },
            source: { source in
                switch source {
                case .decision: "decision"
                case .report: "report"
                case .budget: "budget"
                case .statistics: "statistics"
                case .press: "press"
                case .party: "party"
                case .announcement: "announcement"
                }
            },
            schedule: { schedule in
                switch schedule {
                case .noDeadline: nil
                case .notDue: "not due yet"
                case .onTime: "on time"
                case .late: "late"
                case .overdue: "overdue"
                }
            },
            evidence: { evidence in
                switch evidence {
                case .none: nil
                case .selfReported: "only the word of those who promised"
                case .independent: "sources from others than those who promised"
                case .both: "both their own word and other sources"
                }
            }),
        formats: Formats(
            months: [
                "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                "November", "December",
            ],
            day: { "\($0) \($1) \($2)" },
            season: { season, year in
                switch season {
                case .spring: "spring \(year)"
                case .summer: "summer \(year)"
                case .autumn: "autumn \(year)"
                case .winter: "winter \(year)–\(year + 1)"
                }
            },
            decimalMark: ".", thousands: ",", and: "and"))
}
