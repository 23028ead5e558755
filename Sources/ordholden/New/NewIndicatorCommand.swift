internal import Addresses
internal import Agreements
internal import ArgumentParser
internal import Editing

/// `ordholden new indicator`.
struct NewIndicatorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicator",
        abstract: "Makes an indicator, with its first value.",
        discussion: """
            Further values are lines in its measurements.csv.

            Example: ordholden new indicator --title "Utslipp av klimagasser" --unit tonn --date 2020 --value 436000 \
            --source "Klimaregnskapet" --url https://example.org/klimaregnskap
            """)

    @OptionGroup var place: EditOptions

    @Option(help: "What is measured.", transform: Line.text)
    var title: String?

    @Option(help: "What it is measured in.", transform: Line.text)
    var unit: String?

    @Option(help: "What the values are compared with.", transform: Line.text)
    var baseline: String?

    @Option(help: "Its name in addresses; made of the title if not given.", transform: Line.slug)
    var id: Slug?

    @Option(help: "How it is measured, in Markdown.")
    var text: String?

    @Option(help: "When the first value was measured.", transform: Line.date)
    var date: EDTF?

    @Option(help: "The first value.", transform: Line.number)
    var value: DecimalNumber?

    @Option(help: "What its source is called.", transform: Line.text)
    var source: String?

    @Option(help: "Where the source is.", transform: Line.webAddress)
    var url: URLReference?

    @Option(help: "What else one must know about the first value.", transform: Line.text)
    var note: String?

    func run() async throws {
        let desk = try place.desk()
        var interview = Interview()
        let title = try interview.text("--title", title, "What is measured?")
        let unit = try interview.text("--unit", unit, "In what? (such as prosent or km)")
        let date = try interview.value(
            "--date", date, "When was the first value measured?", hint: "such as 2021", read: EDTF.init)
        let value = try interview.value(
            "--value", value, "What was it?", hint: "such as 14 or 2.5", read: DecimalNumber.init)
        let source = try interview.text("--source", source, "What is its source called?")
        let url = try interview.value(
            "--url", url, "Where is the source?", hint: "it begins with https://", read: Line.webAddress(of:))
        let id = try interview.id(id, for: title, in: "indicators", of: desk)
        try interview.finish()
        guard let title, let unit, let date, let value, let source, let url, let id else { return }
        let first = Measurement(date: date, value: value, source: source, address: url, note: note)
        var indicator = NewIndicator(id: id, title: title, unit: unit, first: first)
        indicator.baseline = baseline
        indicator.text = text
        try await place.write(to: desk) { [indicator] _ in indicator.edit() }
    }
}
