public import Agreements
public import Diagnostics

/// A small agreement that is sound, to change in one place and see what is said about it.
public struct TestContent: Sendable {
    /// The files, by path in the content folder.
    public var texts: [String: String] = [
        "site.yml": """
        title: Løftene
        description: Hva de lovet.
        language: nb
        publisher: Redaksjonen

        """,
        "agreement/index.md": """
        ---
        title: Avtalen
        parties:
          - name: Det ene partiet
            abbreviation: DEP
          - name: Det andre partiet
        period: 2019/2023
        ---

        [Vi vil ha fred](commitment:fred).

        """,
        "agreement/klima/index.md": """
        ---
        order: 1
        committee: miljo
        ---

        # KLIMA

        Byen vokser. I 2021 [skal det lages et klimabudsjett](commitment:klimabudsjett), og vi [kutter
        14 %](commitment:kutt) av utslippene. Det haster.

        """,
        "agreement/klima/sykkel.md": """
        ---
        title: Sykling
        order: 1
        ---

        # Sykkel

        Sykkel er bra. De rødgrønne vil:

        - [bygge sykkelveier](commitment:sykkelveier).
        - at [klimabudsjettet](commitment:klimabudsjett) følges.

        """,
        "agreement/signatures.md": """
        ---
        title: Underskrifter
        ---

        Det ene partiet

        """,
        "committees/miljo.md": """
        ---
        title: Miljø
        order: 1
        was: [Gammel komité]
        ---
        """,
        "commitments/fred/index.md": """
        ---
        title: Fred
        kind: framing
        ---
        """,
        "commitments/klimabudsjett/index.md": """
        ---
        title: Et klimabudsjett
        kind: deliverable
        deadline: 2021
        criterion: >
          Bystyret har vedtatt
          et klimabudsjett.
        ---
        """,
        "commitments/kutt/index.md": """
        ---
        title: Kutte utslippene
        kind: numeric
        target: {reduce-by: 14, unit: prosent, by: 2023}
        ---
        """,
        "commitments/sykkelveier/index.md": """
        ---
        title: Flere sykkelveier
        kind: direction
        ---
        """,
        "pages/metode.md": """
        ---
        title: Metode
        description: Slik gjør vi det.
        ---

        Slik.

        """,
    ]

    public init() {}

    /// The same with one file changed, added, or (`nil`) taken away.
    public func with(_ path: String, _ text: String?) -> TestContent {
        var copy = self
        copy.texts[path] = text
        return copy
    }

    /// The same with a piece of one file replaced.
    public func replacing(_ old: String, with new: String, in path: String) -> TestContent {
        with(path, texts[path]?.replacing(old, with: new))
    }

    /// What there is to say about it, as a terminal shows it.
    public var diagnostics: [String] { diagnostics(now: nil) }

    /// The same, when a day is the last that may be written of.
    public func diagnostics(now: CalendarDate?) -> [String] {
        ContentReader.read(ContentTree(root: "content", texts: texts), now: now).diagnostics.sorted.map(\.description)
    }

    /// The content, which must be sound.
    public func read() throws -> Content {
        let (content, diagnostics) = ContentReader.read(ContentTree(root: "content", texts: texts))
        guard let content else { throw Unsound(diagnostics: diagnostics.sorted) }
        return content
    }

    /// The content was not sound.
    public struct Unsound: Error {
        /// What is wrong with it.
        public let diagnostics: [Diagnostic]
    }

    /// An entry with a verdict and a source.
    public static func entry(_ verdict: String, extra: String = "", sources: Bool = true) -> String {
        """
        ---
        verdict: \(verdict)
        \(extra)\(sources ? source : "")---

        Det skjedde.

        """
    }

    private static let source = """
        sources:
          - title: Vedtak i bystyret
            publisher: Trondheim kommune
            url: https://example.org/vedtak
            archive: https://example.org/arkiv
            type: decision

        """
}
