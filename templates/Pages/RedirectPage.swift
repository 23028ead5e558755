import Agreements
import HTML

/// What stays behind at a promise's former address.
enum RedirectPage {
    static func render(to commitment: Commitment, _ page: PageContext) -> HTML {
        let target = page.link(page.routes.commitment(commitment.id))
        return """
            <!doctype html>
            <html lang="\(page.words.tag)">
            <head>
            <meta charset="utf-8">
            <title>\(commitment.title)</title>
            <meta http-equiv="refresh" content="0; url=\(target)">
            <meta name="robots" content="noindex">
            <link rel="canonical" href="\(target)">
            </head>
            <body><p><a href="\(target)">\(commitment.title)</a></p></body>
            </html>

            """
    }
}
