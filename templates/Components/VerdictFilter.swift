import Agreements
import HTML

/// Shows the promises of one verdict only; works by the stylesheet alone, and shows all where that cannot.
enum VerdictFilter {
    static func fieldset(_ tally: Tally, _ words: Wording) -> HTML {
        let present = VerdictView.order.filter { ($0.map(tally.count(of:)) ?? tally.notAssessed) > 0 }
        guard present.count > 1 else { return "" }
        return """
            <fieldset class="filter"><legend>\(words.followUp.show)</legend>
            <label><input type="radio" name="verdict" checked> \(words.followUp.all)</label>
            \(each: present, { verdict in
                """
                <label><input type="radio" name="verdict" id="\(id(verdict))"> \(VerdictView.label(verdict, words))</label>

                """
            })</fieldset>
            """
    }

    private static func id(_ verdict: Verdict?) -> String { "f-\(verdict?.rawValue ?? "not-assessed")" }
}
