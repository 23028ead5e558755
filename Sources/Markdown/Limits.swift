/// How much text is read before it is refused with a diagnostic.
///
/// They stand far above anything an author writes and far below what makes cmark 0.30.2, or this program's recursion,
/// slow or unsafe. However hostile a text within them is, it takes a few seconds and 128 KiB of stack at most.
public enum Limits {
    /// The longest text, in UTF-8 bytes: 1 MiB, which is some 400 printed pages.
    public static let bytes = 1 << 20
    /// How many quotes, lists, emphases, links and images may stand inside one another.
    ///
    /// cmark looks at every open list again on each blank line, so that depth multiplies its work; and what reads and
    /// renders the model is recursive.
    public static let depth = 100
    /// How many times `![` may stand in lines without a blank one between them.
    ///
    /// A link makes cmark walk back over all image brackets that are open, so `![[]()` repeated is quadratic
    /// (CVE-2023-22486).
    public static let imageBrackets = 1000
    /// How many mistakes are reported for one text; each costs a walk to its line.
    public static let findings = 100
}
