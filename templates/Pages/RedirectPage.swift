import Addresses
import HTML

/// What stays behind at the former address of a page that has another one now.
enum RedirectPage {
    static func render(to name: String, at path: SitePath, _ page: PageContext) -> HTML {
        let target = page.link(path)
        return """
            <!doctype html>
            <html lang="\(page.words.tag)">
            <head>
            <meta charset="utf-8">
            <title>\(name)</title>
            <meta http-equiv="refresh" content="0; url=\(target)">
            <meta name="robots" content="noindex">
            <link rel="canonical" href="\(target)">
            </head>
            <body><p><a href="\(target)">\(name)</a></p></body>
            </html>

            """
    }
}
