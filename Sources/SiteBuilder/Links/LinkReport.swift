/// What checking the links of a site has found.
public struct LinkReport: Hashable, Sendable {
    /// How many links within the site were checked.
    public internal(set) var internalLinks = 0
    /// How many links lead elsewhere; they were counted and not followed.
    public internal(set) var externalLinks = 0
    /// What is wrong, in the order of the pages and of what stands on them; each problem of a page once.
    public internal(set) var problems: [LinkProblem] = []
}
