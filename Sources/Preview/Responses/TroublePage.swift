internal import Diagnostics
internal import HTML

/// What is shown while there is no site: what is wrong with the content, since the program was started.
enum TroublePage {
    static func html(_ problems: [String]) -> HTML {
        """
        <!doctype html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>The site cannot be shown yet</title>
        </head>
        <body>
        <main>
        <h1>The site cannot be shown yet</h1>
        <p>It is shown here by itself when what is wrong with its content is mended.</p>
        \(each: problems, { "<pre>\($0)</pre>\n" })\
        </main>
        </body>
        </html>

        """
    }
}
