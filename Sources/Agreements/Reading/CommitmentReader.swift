internal import Addresses
internal import Diagnostics
internal import Markdown

/// Reads `commitments/<id>/index.md`, as far as it goes without the agreement's text and the log.
enum CommitmentReader {
    static let keys = KeyTable([
        .required("title", .text, "The promise in plain words, at most 80 characters."),
        .required("kind", .choice(of: Kind.self), "What kind of promise it is."),
        .optional("deadline", .date, "When it is to be done."),
        .optional("target", .keys(targetKeys), "The number it promises; a numeric promise must have one."),
        .optional("committee", .name(of: "committee"), "The committee, where it is another than the area's."),
        .optional("criterion", .text, "How one will see whether it was kept; a final verdict needs it."),
        .optional("parent", .name(of: "commitment"), "The promise it is a part of."),
        .optional("group", .name(of: nil), "The group of promises that say the same and count once."),
        .optional("tags", .names, "Themes it belongs to."),
        .optional("aliases", .names, "Former names, that still lead here."),
    ])
    /// The most characters of a title that are read with ease; more give a warning.
    static let longestTitle = 80
    static let targetKeys = KeyTable(
        Target.Bound.allCases.map { .optional($0.rawValue, .number, note(on: $0)) } + [
            .required("unit", .text, "What is counted, such as km or prosent."),
            .optional("by", .date, "When the number is to be reached."),
            .optional("baseline", .text, "What it is compared with."),
            .optional("indicator", .name(of: "indicator"), "The indicator that measures it."),
        ],
        exactlyOne: Target.Bound.allCases.map(\.rawValue))

    private static func note(on bound: Target.Bound) -> String {
        switch bound {
        case .atLeast: "This much or more."
        case .atMost: "This much or less."
        case .exactly: "Just this much."
        case .reduceBy: "Less than the baseline by this much."
        }
    }

    static func read(
        _ file: ContentFile, id: Commitment.ID, names: KnownNames, occurrences: [Occurrence],
        textIsWhole: Bool, diagnostics: inout DiagnosticList
    ) -> Draft? {
        guard var markdown = MarkdownFile(file, known: keys, diagnostics: &diagnostics) else { return nil }
        var fields = markdown.fields
        let title = fields.text("title")
        if let title, title.count > longestTitle {
            fields.warning(
                "the title has \(title.count) characters; in lists and on a phone, more than \(longestTitle) are hard to read",
                at: "title", hint: "say it in plain words; the agreement's own stand in its text, whole")
        }
        let kind = fields.choice("kind", of: Kind.self)
        let target = target(from: &fields, names: names)
        if kind == .numeric, !fields.has("target") {
            fields.error(
                "a numeric commitment needs a `target:`", at: "kind", hint: "such as {at-least: 14, unit: prosent}")
        }
        let parent = fields.id("parent", of: Commitment.self, "commitment", among: names.commitments)
        if parent == id { fields.error("a commitment is not a part of itself", at: "parent") }
        let deadline = fields.date("deadline")
        let committee = fields.id("committee", of: Committee.self, "committee", among: names.committees)
        let criterion = fields.text("criterion")
        let group = fields.slug("group")
        let tags = fields.slugs("tags").map(\.value)
        let aliases = fields.aliases(of: "a commitment", taken: names.commitments)
        if occurrences.isEmpty, textIsWhole {
            fields.error(
                "«\(id)» is marked nowhere in the agreement", at: "title",
                hint: "mark its words in content/agreement/: [words](commitment:\(id))")
        }
        markdown.fields = fields
        diagnostics.append(contentsOf: fields.diagnostics)
        guard let title, let kind, !occurrences.isEmpty else { return nil }
        return Draft(
            file: file.source,
            commitment: Commitment(
                id: id, title: title, kind: kind, deadline: deadline, target: target, committee: committee,
                criterion: criterion, parent: parent, group: group, tags: tags,
                aliases: aliases.map(Identifier.init), background: markdown.text, occurrences: occurrences,
                entries: []),
            parentPosition: fields.position(of: "parent"))
    }

    /// A commitment without its log, and where to point at when it does not fit the others.
    struct Draft {
        let file: SourceFile
        let commitment: Commitment
        let parentPosition: SourcePosition
    }

    private static func target(from fields: inout Fields, names: KnownNames) -> Target? {
        guard var target = fields.mapping("target", known: targetKeys) else { return nil }
        defer { fields.absorb(target) }
        let bounds = Target.Bound.allCases.filter { target.has($0.rawValue) }
        guard bounds.count == 1, let bound = bounds.first else {
            let words = Target.Bound.allCases.map(\.rawValue).joined(separator: ", ")
            fields.error("a target has one number: \(words)", at: "target")
            return nil
        }
        let amount = target.number(bound.rawValue)
        let unit = target.text("unit")
        let by = target.date("by")
        let baseline = target.text("baseline")
        let indicator = target.id("indicator", of: Indicator.self, "indicator", among: names.indicators)
        guard let amount, let unit else { return nil }
        return Target(bound: bound, amount: amount, unit: unit, by: by, baseline: baseline, indicator: indicator)
    }
}
