import Addresses
import HTML
import OpenData

/// What a page is about in another form: a feed to follow, a calendar to subscribe to, the same as data.
struct Alternate: Sendable {
    /// Its media type.
    let type: StaticString
    let title: String
    let path: SitePath

    /// The elements for a page's head.
    static func links(_ alternates: [Alternate], _ page: PageContext) -> HTML {
        """
        \(each: alternates, {
            """
            <link rel="alternate" type="\($0.type.description)" title="\($0.title)" href="\(page.link($0.path))">

            """
        })
        """
    }
}

extension PageContext {
    /// The feed of all changes.
    var changesFeed: Alternate {
        Alternate(
            type: "application/atom+xml", title: edition.dataset.feedTitles.changes, path: edition.dataset.changesFeed)
    }

    /// The feed of corrections.
    var correctionsFeed: Alternate {
        Alternate(
            type: "application/atom+xml", title: edition.dataset.feedTitles.corrections,
            path: edition.dataset.correctionsFeed)
    }

    /// A calendar of deadlines, where there is one.
    func calendar(_ path: SitePath?, of subject: String) -> [Alternate] {
        guard let path else { return [] }
        return [Alternate(type: "text/calendar", title: edition.dataset.calendarTitle(of: subject), path: path)]
    }

    /// Links to feeds and calendars for people, and what else one can take away; nothing where there is nothing.
    func follow(_ alternates: [Alternate], and others: [(name: String, address: String)] = []) -> HTML {
        guard !alternates.isEmpty || !others.isEmpty else { return "" }
        let forms: [HTML] = alternates.map { alternate in
            """
            <li><a href="\(link(alternate.path))" type="\(alternate.type.description)">\
            \(alternate.type.description == "text/calendar" ? words.data.toCalendar : words.data.toFeed)</a></li>
            """
        }
        return """
            <ul class="links">\(HTML.joined(forms))\
            \(each: others, { "<li><a href=\"\($0.address)\">\($0.name)</a></li>" })</ul>

            """
    }
}
