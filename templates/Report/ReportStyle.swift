import Agreements

/// The report's stylesheet: that of every page, the report's own, and what runs along the head and foot of each printed page.
///
/// One file, since a browser waits for each. A page's margins (CSS Paged Media, §5) can say nothing that stands in the page
/// itself, so the site's name, the area's and the day are written here, for each site its own.
enum ReportStyle {
    static func stylesheet(_ edition: Edition) -> Asset {
        let site = edition.content.settings
        let day = "\(edition.wording.report.state) \(edition.wording.day(edition.today))"
        var css = """
            @page {
              @top-left { content: \(string(site.title)); }
              @bottom-left { content: \(string(day)); }
              @bottom-right { content: counter(page) " / " counter(pages); }
            }

            """
        for (number, area) in edition.agreement.areas.enumerated() {
            css += """
                #chapter_\(number + 1) { page: chapter-\(number + 1); }
                @page chapter-\(number + 1) { @top-right { content: \(string(area.title)); } }

                """
        }
        // Last, for it is about the same parts of a page as what stands before it.
        css += """
            .cover { page: cover; }
            @page cover {
              @top-left { content: none; }
              @bottom-left { content: none; }
              @bottom-right { content: none; }
            }

            """
        return Asset(
            name: "report", ending: "css",
            bytes: Asset.stylesheet.bytes + Asset.reportStylesheet.bytes + Array(css.utf8))
    }

    /// A text as CSS writes it (CSS Syntax §4.3.5): between quotes, with what would end it escaped.
    static func string(_ text: String) -> String {
        let escaped = text.unicodeScalars.map { scalar in
            switch scalar {
            case "\"", "\\": "\\\(scalar)"
            case "\0"..<" ", "\u{7F}": "\\\(String(scalar.value, radix: 16)) "
            default: String(scalar)
            }
        }
        return "\"\(escaped.joined())\""
    }
}
