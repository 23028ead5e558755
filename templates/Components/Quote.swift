import Agreements
import HTML

/// A promise in the agreement's words: the stem of its list, its sentence, the words that promise marked in it.
enum Quote {
    static func block(_ occurrence: Occurrence) -> HTML {
        """
        <blockquote class="words" data-verbatim>\(let: occurrence.stem, { "<p class=\"stem\">\($0)</p>\n" })\
        <p>\(occurrence.before)<mark data-quote>\(occurrence.quote)</mark>\(occurrence.after)</p></blockquote>
        """
    }
}
