import Addresses
import Agreements
import HTML
import OpenData

/// What can be taken away as data: each file, what is in it, how large it is, and on which terms.
enum DataPage {
    private struct File {
        let path: SitePath
        let type: String
        let format: String
        let content: String
    }

    static func render(_ page: PageContext) -> HTML {
        let words = page.words.data
        let site = page.edition.content.settings
        let data = page.edition.dataset
        let files = files(page)
        let state = page.words.day(page.edition.today)
        return Layout(
            title: page.words.frame.data, description: words.lead,
            linked: [LinkedData.dataset(files.map { ($0.path, $0.type) }, page)],
            alternates: [page.changesFeed, page.correctionsFeed]
        ).document(
            page,
            """
            <h1>\(page.words.frame.data)</h1>
            <p class="lead">\(words.lead)</p>
            <section aria-labelledby="files"><h2 id="files">\(words.filesTitle)</h2>
            \(list(files, page))
            \(let: page.edition.agreement.commitments.first, { first in
                """
                <p><a href="\(page.link(data.json(of: first.id)))">commitments/\(first.id.description).json</a>: \(words.commitment)</p>

                """
            })<p>\(words.stable)</p></section>
            <section aria-labelledby="fields"><h2 id="fields">\(words.fieldsTitle)</h2>
            <p>\(words.fieldsLead) \(HTML.joined(data.schemas.map { "<a href=\"\(page.link($0))\">\(words.schema) \(name(of: $0))</a>" }, separator: ", ")).</p>
            \(each: DataTable.allCases, { columns(of: $0) })<p>\(words.tableNote)</p></section>
            \(follow(page))
            <section aria-labelledby="licence"><h2 id="licence">\(words.licenceTitle)</h2>
            <p>\(data.rights)</p>
            \(let: site.licence, { "<p><a href=\"\($0.address)\" rel=\"license\">\($0.name)</a></p>\n" })</section>
            <section aria-labelledby="cite"><h2 id="cite">\(words.citeTitle)</h2>
            <p>\(words.citation(site.publisher, site.title, state)) \(page.address(of: page.path))</p></section>
            """)
    }

    private static func files(_ page: PageContext) -> [File] {
        let (data, words) = (page.edition.dataset, page.words.data)
        let tables = DataTable.allCases.map { table in
            let content =
                switch table {
                case .commitments: words.commitments
                case .entries: words.entries
                case .measurements: words.measurements
                }
            return File(path: data.csv(table), type: "text/csv", format: "CSV", content: content)
        }
        return [File(path: data.agreementJSON, type: "application/json", format: "JSON", content: words.agreement)]
            + tables + [
                File(
                    path: data.legalXML, type: "application/akn+xml", format: "XML (Akoma Ntoso 3.0)",
                    content: words.legal),
                File(path: data.catalogue, type: "text/turtle", format: "Turtle (DCAT)", content: words.catalogue),
            ]
    }

    private static func list(_ files: [File], _ page: PageContext) -> HTML {
        let facts = page.edition.dataset.facts(of: files.map(\.path))
        return """
            <dl class="legend">\(each: zip(files, facts), { file, facts in
                """
                <div><dt><a href="\(page.link(file.path))" type="\(file.type)">\(name(of: file.path))</a> \
                (\(file.format), \(page.words.number(max(1, (facts.size + 500) / 1000))) kB)</dt><dd>\(file.content)</dd></div>

                """
            })</dl>
            """
    }

    private static func name(of path: SitePath) -> String {
        path.description.split(separator: "/").last.map(String.init) ?? ""
    }

    private static func columns(of table: DataTable) -> HTML {
        """
        <p>\(table.fileName): \(HTML.joined(table.columns.map { "<code>\($0.rawValue)</code>" }, separator: ", ")).</p>

        """
    }

    private static func follow(_ page: PageContext) -> HTML {
        let (data, words, content) = (page.edition.dataset, page.words.data, page.edition.content)
        let feeds =
            [page.changesFeed, page.correctionsFeed]
            + content.agreement.areas.map {
                Alternate(type: "application/atom+xml", title: data.feedTitle(of: $0), path: data.feed(of: $0.id))
            }
        let calendars =
            page.calendar(data.deadlinesCalendar, of: content.settings.title)
            + content.agreement.areas.flatMap { page.calendar(data.calendar(of: $0.id), of: $0.title) }
            + content.committees.flatMap { page.calendar(data.calendar(of: $0.id), of: page.words.name(of: $0)) }
        return """
            <section aria-labelledby="follow"><h2 id="follow">\(words.followTitle)</h2>
            <p>\(words.followLead)</p>
            <h3>Atom</h3>
            <ul>\(each: feeds, { "<li><a href=\"\(page.link($0.path))\">\($0.title)</a></li>" })</ul>
            \(if: !calendars.isEmpty, {
                "<h3>iCalendar</h3>\n<ul>\(each: calendars, { "<li><a href=\"\(page.link($0.path))\">\($0.title)</a></li>" })</ul>"
            })</section>
            """
    }
}
