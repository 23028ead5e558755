internal import Diagnostics

/// Reads `commitments/<id>/<YYYY-MM-DD>[-n].md`.
enum EntryReader {
    static let keys = KeyTable([
        .optional("verdict", .choice(of: Verdict.self), "What became of the promise."),
        .optional("kind", .choice(of: Entry.Kind.self), "What kind of entry it is."),
        .optional("reason", .choice(of: Entry.Reason.self), "Why it was not fulfilled."),
        .optional("confidence", .choice(of: Entry.Confidence.self), "How sure the assessor is."),
        .optional("recorded", .day, "The day it was written."),
        .optional("searched", .text, "Where and when something was looked for and not found."),
        .optional("corrects", .text, "The entry it corrects, by its name, such as 2022-10-26."),
        .optional("sources", .items(SourceReader.keys), "What it rests on."),
    ])

    /// What a file says, and what is wrong with it.
    struct Reading: Sendable {
        let entry: Located<Entry>?
        let diagnostics: DiagnosticList
    }

    static func read(_ file: ContentFile, name: String) -> Reading {
        var diagnostics = DiagnosticList()
        let entry = read(file, name: name, diagnostics: &diagnostics)
        return Reading(entry: entry, diagnostics: diagnostics)
    }

    private static func read(
        _ file: ContentFile, name: String, diagnostics: inout DiagnosticList
    ) -> Located<Entry>? {
        guard let date = date(of: name) else {
            diagnostics.append(
                Diagnostic(
                    .error, "an entry is named after its day: 2021-06-03.md, and 2021-06-03-2.md for a second one",
                    path: file.source.path))
            return nil
        }
        guard var markdown = MarkdownFile(file, known: keys, diagnostics: &diagnostics) else { return nil }
        var fields = markdown.fields
        let verdict = fields.choice("verdict", of: Verdict.self)
        let kind = fields.choice("kind", of: Entry.Kind.self)
        let reason = fields.choice("reason", of: Entry.Reason.self)
        let confidence = fields.choice("confidence", of: Entry.Confidence.self)
        let recorded = fields.day("recorded")
        let searched = fields.text("searched")
        let corrects = fields.text("corrects")
        let sources = SourceReader.read(from: &fields)
        let entry = Entry(
            name: name, date: date, kind: kind ?? (verdict == nil ? .event : .assessment),
            looksBack: kind == .assessment || kind == .correction, verdict: verdict,
            reason: reason, confidence: confidence, recorded: recorded, searched: searched, corrects: corrects,
            sources: sources, text: markdown.text)
        markdown.fields = fields
        EntryRules.check(entry, fields: &markdown.fields)
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        return Located(value: entry, position: markdown.fields.position(of: "verdict"))
    }

    /// The day an entry's name says: `2021-06-03`, and `2021-06-03-2` for a second one.
    static func date(of name: String) -> CalendarDate? {
        let parts = name.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3 || parts.count == 4 else { return nil }
        if parts.count == 4 {
            guard let number = Int(parts[3]), number >= 2, String(number) == parts[3] else { return nil }
        }
        return CalendarDate(parts.prefix(3).joined(separator: "-"))
    }
}
