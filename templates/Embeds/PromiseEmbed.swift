import Agreements
import HTML

/// A promise as other sites show it: its name, and what became of it.
enum PromiseEmbed {
    static func render(_ commitment: Commitment, _ page: PageContext) -> HTML {
        let area = commitment.area.flatMap { page.edition.areas[$0]?.title }
        return EmbedFrame.document(
            commitment.title, about: page.routes.commitment(commitment.id), page,
            """
            <p class="standing">\(VerdictView.label(of: commitment, page))</p>
            <p>\(area ?? page.words.promise.outsideAreas)</p>
            """)
    }
}
