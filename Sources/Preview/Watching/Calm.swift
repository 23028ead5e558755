/// How long nothing may happen before a burst of changes is over.
enum Calm {
    /// A burst that does not end is taken as it is after this time.
    static let longest = Duration.seconds(3)

    /// The time after the last change.
    ///
    /// One file saved by an author is read at once. Where several are, or where it has just happened, somebody else is at
    /// work: a checkout, a script, a tool that formats. There a little patience saves many readings.
    static func time(changes: Int, sinceLastBurst: Duration?) -> Duration {
        if changes > 1 { return .milliseconds(50) }
        if let sinceLastBurst, sinceLastBurst < .milliseconds(400) { return .milliseconds(60) }
        return .milliseconds(5)
    }
}
