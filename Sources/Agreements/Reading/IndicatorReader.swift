internal import Addresses
internal import Diagnostics

/// Reads `indicators/<id>/`: what is measured, from `index.md`, and the values, from `measurements.csv`.
enum IndicatorReader {
    static let keys = KeyTable([
        .required("title", .text, "What is measured."),
        .required("unit", .text, "What it is measured in."),
        .optional("baseline", .text, "What the values are compared with."),
    ])

    static func read(
        _ file: ContentFile, name: String, in tree: ContentTree, diagnostics: inout DiagnosticList
    ) -> Indicator? {
        let measurements = measurements(of: name, in: tree, diagnostics: &diagnostics)
        guard let slug = Slug(name), var markdown = MarkdownFile(file, known: keys, diagnostics: &diagnostics)
        else { return nil }
        let title = markdown.fields.text("title")
        let unit = markdown.fields.text("unit")
        let baseline = markdown.fields.text("baseline")
        diagnostics.append(contentsOf: markdown.fields.diagnostics)
        guard let title, let unit else { return nil }
        return Indicator(
            id: Identifier(slug), title: title, unit: unit, baseline: baseline, text: markdown.text,
            measurements: measurements)
    }

    private static func measurements(
        of name: String, in tree: ContentTree, diagnostics: inout DiagnosticList
    ) -> [Measurement] {
        let path = "indicators/\(name)/measurements.csv"
        guard let file = tree.files[path] else {
            let header = MeasurementReader.required.joined(separator: ",")
            diagnostics.append(
                Diagnostic(
                    .error, "«\(name)» has no measurements.csv", path: tree.shownPath(path),
                    hint: "write a line \(header), then a line for each value"))
            return []
        }
        var reader = MeasurementReader(file: file)
        let measurements = reader.read()
        diagnostics.append(contentsOf: reader.diagnostics)
        return measurements
    }
}
