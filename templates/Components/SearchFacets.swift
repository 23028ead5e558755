import Agreements
import HTML

/// What a search can be narrowed to; hidden until the script that does it is there.
enum SearchFacets {
    static func render(_ page: PageContext) -> HTML {
        let (words, names) = (page.words.search, page.words.names)
        let commitments = page.edition.agreement.commitments
        let verdicts = VerdictView.used(in: page)
        let kinds = Kind.allCases.filter { kind in commitments.contains { $0.kind == kind } }
        let years = Set(commitments.compactMap { $0.deadline?.lastDay.year }).sorted()
        let committees = page.edition.content.committees.filter { committee in
            commitments.contains { page.edition.committee(of: $0)?.id == committee.id }
        }
        return """
            <details class="facets" hidden><summary>\(words.filters)</summary><div>
            \(facet(page.words.promise.area, words.parameters.area, page.edition.agreement.areas.map {
                ($0.id.description, HTML(text: $0.title))
            }))\
            \(facet(words.verdict, words.parameters.verdict, verdicts.map {
                ($0?.rawValue ?? "not-assessed", VerdictView.label($0, page.words))
            }))\
            \(facet(page.words.promise.kind, words.parameters.kind, kinds.map {
                ($0.rawValue, HTML(text: names.kind($0).name))
            }))\
            \(facet(words.year, words.parameters.year, years.map { ("\($0)", HTML(text: "\($0)")) } + [("0", HTML(text: words.without))]))\
            \(facet(words.committee, words.parameters.committee, committees.map {
                ($0.id.description, HTML(text: $0.title))
            }))\
            <button type="button" class="clear">\(words.clear)</button></div></details>
            """
    }

    private static func facet(_ title: String, _ name: StaticString, _ values: [(String, HTML)]) -> HTML {
        guard values.count > 1 else { return "" }
        return """
            <fieldset><legend>\(title)</legend>\(each: values, { value in
                """
                <label><input type="checkbox" name="\(HTML(stringLiteral: name))" value="\(value.0)"> \(value.1) <span class="count"></span></label>
                """
            })</fieldset>

            """
    }
}
