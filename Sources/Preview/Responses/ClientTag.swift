internal import HTML

/// The script element that the preview puts into each page, with what the page was made from.
enum ClientTag {
    /// A page with the element before the end of its head.
    ///
    /// It is put there and not into the templates, so that a page in the preview is otherwise the page that is published.
    static func adding(to page: [UInt8], for scene: Scene, showsProblems: Bool) -> [UInt8] {
        let tag: HTML = """
            <script src="\(ReservedPath.script.rawValue)" data-edition="\(scene.edition)" \
            data-styles="\(News.json(scene.styles))"\(if: showsProblems, { " data-problems-shown" }) defer></script>

            """
        let place = position(of: "</head>", in: page) ?? position(of: "</body>", in: page) ?? page.count
        return page[..<place] + tag.bytes + page[place...]
    }

    private static func position(of tag: StaticString, in page: [UInt8]) -> Int? {
        let wanted = Array("\(tag)".utf8)
        var from = 0
        while let start = page[from...].firstIndex(of: UInt8(ascii: "<")) {
            if page[start...].starts(with: wanted) { return start }
            from = start + 1
        }
        return nil
    }
}
