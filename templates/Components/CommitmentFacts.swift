import Agreements
import HTML

/// What there is to know about a promise, as a list of names and values.
enum CommitmentFacts {
    static func list(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let words = page.words
        let kind = words.names.kind(commitment.kind)
        let standing = page.edition.standing(of: commitment)
        let committee = page.edition.committee(of: commitment)
        let parent = commitment.parent.flatMap { page.edition.commitments[$0] }
        let parts = page.edition.parts(of: commitment)
        return """
            <dl class="facts">
            <div><dt>\(words.promise.kind)</dt><dd>\(kind.name): \(kind.meaning)</dd></div>
            <div><dt>\(words.promise.deadline)</dt><dd>\(commitment.deadline.map(words.date) ?? words.promise.noDeadline)</dd></div>
            \(let: words.names.schedule(standing.schedule), { "<div><dt>\(words.promise.schedule)</dt><dd>\($0)</dd></div>\n" })\
            \(let: words.names.evidence(standing.evidence), { "<div><dt>\(words.promise.evidence)</dt><dd>\($0)</dd></div>\n" })\
            \(let: commitment.target, { "<div><dt>\(words.promise.target)</dt><dd>\(target($0, words))</dd></div>\n" })\
            <div><dt>\(words.promise.area)</dt><dd>\(area(commitment, page))</dd></div>
            <div><dt>\(words.promise.committee)</dt><dd>\(committee?.title ?? words.promise.noCommittee)</dd></div>
            \(let: parent, { "<div><dt>\(words.promise.partOf)</dt><dd>\(link($0, page))</dd></div>\n" })\
            \(if: !parts.isEmpty, {
                "<div><dt>\(words.promise.parts)</dt><dd><ul>\(each: parts, { "<li>\(link($0, page))</li>" })</ul></dd></div>\n"
            })</dl>
            """
    }

    private static func target(_ target: Target, _ words: Wording) -> String {
        var text = words.target(target)
        if let by = target.by { text += " \(words.promise.by) \(words.date(by))" }
        if let baseline = target.baseline { text += ", \(words.promise.baseline) \(baseline)" }
        return text
    }

    private static func area(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let areas = commitment.areas.compactMap { page.edition.areas[$0] }
        guard !areas.isEmpty else { return "\(page.words.promise.outsideAreas)" }
        return HTML.joined(
            areas.map { "<a href=\"\(page.link(page.routes.area($0.id)))\">\($0.title)</a>" }, separator: ", ")
    }

    private static func link(_ commitment: Commitment, _ page: PageContext) -> HTML {
        "<a href=\"\(page.link(page.routes.commitment(commitment.id)))\">\(commitment.title)</a>"
    }
}
