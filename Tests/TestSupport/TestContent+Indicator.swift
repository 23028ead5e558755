extension TestContent {
    /// The same with an indicator «sykkel», whose values these lines are.
    public func measuring(_ table: String, unit: String = "prosent", title: String = "Sykkelandel") -> TestContent {
        with(
            "indicators/sykkel/index.md",
            "---\ntitle: \"\(title)\"\nunit: \(unit)\n---\n\nBare [Trondheim](/metode/).\n"
        )
        .with("indicators/sykkel/measurements.csv", table)
    }

    /// A table of values by year, all from one source.
    public static func table(_ values: [(date: String, value: String)]) -> String {
        "date,value,source,url\n"
            + values.map { "\($0.date),\($0.value),Reisevaner,https://example.org/reiser\n" }.joined()
    }

    /// The same with a target of the promise «kutt» that the indicator measures.
    public func targeting(_ target: String) -> TestContent {
        replacing(
            "{reduce-by: 14, unit: prosent, by: 2023}", with: "{\(target), indicator: sykkel}",
            in: "commitments/kutt/index.md")
    }
}
