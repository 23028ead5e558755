internal import Addresses
internal import ArgumentParser
internal import Editing

/// `ordholden new section`.
struct NewSectionCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "section",
        abstract: "Makes a section of a policy area.",
        discussion: """
            A section holds the agreement's own words, so this is for entering a text, not for adding to one that was \
            signed.

            Example: ordholden new section klima --heading "Mat og matsvinn" --text "Matsvinnet skal ned."
            """)

    @OptionGroup var place: EditOptions

    @Argument(help: "The area's name in addresses.")
    var area: String?

    @Option(help: "The heading as it stands in the agreement.", transform: Line.text)
    var heading: String?

    @Option(help: "The name for people, where it is another than the heading.", transform: Line.text)
    var title: String?

    @Option(help: "Its name in addresses; made of the heading if not given.", transform: Line.slug)
    var id: Slug?

    @Option(help: "Its place in the area; after the last if not given.", transform: Line.order)
    var order: Int?

    @Option(help: "Its words, in Markdown.")
    var text: String?

    func run() async throws {
        let desk = try place.desk()
        var interview = Interview()
        let area = try interview.text("<area>", area, "In which area? (its name in addresses)")
        let heading = try interview.text("--heading", heading, "What is its heading in the agreement?")
        let id = try interview.id(id, for: title ?? heading, in: "agreement/\(area ?? "")", of: desk)
        try interview.finish()
        guard let area, let heading, let id else { return }
        var section = NewSection(area: area, id: id, heading: heading)
        section.title = title
        section.order = order
        section.text = text
        try await place.write(to: desk) { [section] desk throws(EditError) in try section.edit(in: desk) }
    }
}
