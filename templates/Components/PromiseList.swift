import Agreements
import HTML

/// Promises in a list: title, verdict, and when.
enum PromiseList {
    static func list(_ commitments: [Commitment], _ page: PageContext) -> HTML {
        "<ul class=\"promises\">\(each: commitments, { row($0, page) })</ul>"
    }

    private static func row(_ commitment: Commitment, _ page: PageContext) -> HTML {
        return """
            <li><a href="\(page.link(page.routes.commitment(commitment.id)))">\(commitment.title)</a> \
            \(VerdictView.label(of: commitment, page))\(let: commitment.deadline, {
                " <span class=\"due\">\(page.words.promise.deadline): \(page.words.date($0))</span>"
            })</li>

            """
    }
}
