internal import Addresses
internal import ArgumentParser
internal import Editing

/// `ordholden new page`.
struct NewPageCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "page",
        abstract: "Makes a page of the site's own.",
        discussion: """
            Example: ordholden new page --title "Spørsmål og svar" --description "Det folk spør oss om." --order 4
            """)

    @OptionGroup var place: EditOptions

    @Option(help: "What the page is called.", transform: Line.text)
    var title: String?

    @Option(help: "What it is about, in a sentence.", transform: Line.text)
    var description: String?

    @Option(help: "Its name in addresses; made of the title if not given.", transform: Line.slug)
    var id: Slug?

    @Option(help: "Its place in the menu; in the footer if not given.", transform: Line.order)
    var order: Int?

    @Option(help: "Its words, in Markdown.")
    var text: String?

    func run() async throws {
        let desk = try place.desk()
        var interview = Interview()
        let title = try interview.text("--title", title, "What is the page called?")
        let description = try interview.text("--description", description, "What is it about, in a sentence?")
        let id = try interview.id(id, for: title, in: "pages", of: desk)
        try interview.finish()
        guard let title, let id else { return }
        var page = NewPage(id: id, title: title)
        page.description = description
        page.order = order
        page.text = text
        try await place.write(to: desk) { [page] _ in page.edit() }
    }
}
