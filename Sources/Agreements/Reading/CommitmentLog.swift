internal import Addresses
internal import Cores
internal import Diagnostics

/// Reads `commitments/`: every promise with its log, held against each other.
struct CommitmentLog {
    let tree: ContentTree
    let names: KnownNames
    let occurrences: OccurrenceFinder
    /// Whether a promise that was not found in the text is really not there.
    let textIsWhole: Bool
    /// The agreement's period; `nil` when it could not be read, which is then reported elsewhere.
    let period: EDTF?
    /// Today, as the clock says; `nil` when no day is too late.
    let now: CalendarDate?

    /// Reads all commitments, in the order they first occur in the text.
    func read(diagnostics: inout DiagnosticList) -> [Commitment] {
        let readings = Cores.map(tree.outline.folders(in: "commitments"), read)
        for reading in readings { diagnostics.append(contentsOf: reading.diagnostics) }
        reportCycles(readings.compactMap(\.draft), diagnostics: &diagnostics)
        let commitments = readings.compactMap { reading in reading.draft?.commitment.with(entries: reading.entries) }
        let byName = Dictionary(commitments.map { ($0.id.description, $0) }, uniquingKeysWith: { first, _ in first })
        return occurrences.order.compactMap { byName[$0] }
    }

    /// What a folder says, and what is wrong with it.
    private struct Reading {
        var draft: CommitmentReader.Draft?
        var entries: [Entry] = []
        var diagnostics = DiagnosticList()
    }

    private func read(_ folder: ContentOutline.Folder) -> Reading {
        var reading = Reading()
        let name = folder.name
        guard let slug = Slug(name),
            let file = ContentReader.index(of: name, in: "commitments", tree, &reading.diagnostics)
        else { return reading }
        reading.draft = CommitmentReader.read(
            file, id: Identifier(slug), names: names, occurrences: occurrences.found[name] ?? [],
            textIsWhole: textIsWhole, diagnostics: &reading.diagnostics)
        guard let draft = reading.draft else { return reading }
        let paths = folder.files.filter { $0 != "index.md" && $0.hasSuffix(".md") }.map { "commitments/\(name)/\($0)" }
        reading.entries = read(paths, of: draft, diagnostics: &reading.diagnostics)
        return reading
    }

    private func read(
        _ paths: [String], of draft: CommitmentReader.Draft, diagnostics: inout DiagnosticList
    ) -> [Entry] {
        var entries: [Entry] = []
        for path in paths {
            guard let file = tree[path] else { continue }
            guard let reading = file.entry else { continue }
            diagnostics.append(contentsOf: reading.diagnostics)
            guard let entry = reading.entry else { continue }
            reportImpossibleDay(of: entry.value, in: file.source, diagnostics: &diagnostics)
            if let period {
                EntryRules.check(
                    entry, in: file.source, deadline: draft.commitment.deadline, criterion: draft.commitment.criterion,
                    period: period, diagnostics: &diagnostics)
            }
            entries.append(entry.value)
        }
        entries.sort { ($0.date, $0.number) < ($1.date, $1.number) }
        let known = entries.map(\.name)
        for (index, entry) in entries.enumerated() {
            guard let corrected = entry.corrects, !known[..<index].contains(corrected),
                let file = tree.files["commitments/\(draft.commitment.id)/\(entry.name).md"]
            else { continue }
            let isLater = known[index...].dropFirst().contains(corrected)
            diagnostics.error(
                isLater
                    ? "an entry corrects an earlier one, and «\(corrected)» is later"
                    : "there is no entry «\(corrected)» to correct",
                in: file, at: position(of: "corrects", in: file),
                hint: isLater
                    ? "name the file after the day of the correction" : NearestName.hint(for: corrected, among: known))
        }
        return entries
    }

    private func reportImpossibleDay(of entry: Entry, in file: SourceFile, diagnostics: inout DiagnosticList) {
        let hint = "an entry is named after the day it is about"
        if let period, entry.date < period.firstDay {
            diagnostics.error("the entry is dated before the agreement's period, \(period)", in: file, hint: hint)
        }
        if let now, entry.date > now {
            diagnostics.error("the entry is dated in the future", in: file, hint: hint)
        }
    }

    private func position(of key: String, in file: SourceFile) -> SourcePosition? {
        let lines = file.text.split(separator: "\n", omittingEmptySubsequences: false)
        return lines.firstIndex { $0.hasPrefix("\(key):") }.map { SourcePosition(line: $0 + 1) }
    }

    private func reportCycles(_ drafts: [CommitmentReader.Draft], diagnostics: inout DiagnosticList) {
        let parents = Dictionary(
            drafts.map { ($0.commitment.id, $0.commitment.parent) }, uniquingKeysWith: { first, _ in first })
        for draft in drafts {
            var seen: Set<Commitment.ID> = []
            var current = draft.commitment.parent
            while let id = current, seen.insert(id).inserted, id != draft.commitment.id { current = parents[id] ?? nil }
            guard current == draft.commitment.id, draft.commitment.parent != draft.commitment.id else { continue }
            diagnostics.error(
                "«\(draft.commitment.id)» is a part of itself, through its parents", in: draft.file,
                at: draft.parentPosition)
        }
    }
}

extension Entry {
    /// Its place among the entries of one day.
    fileprivate var number: Int {
        let parts = name.split(separator: "-")
        return parts.count == 4 ? Int(parts[3]) ?? 1 : 1
    }
}

extension Commitment {
    /// The same commitment with its log.
    fileprivate func with(entries: [Entry]) -> Commitment {
        Commitment(
            id: id, title: title, kind: kind, deadline: deadline, target: target, committee: committee,
            criterion: criterion, parent: parent, group: group, tags: tags, aliases: aliases, background: background,
            occurrences: occurrences, entries: entries)
    }
}
