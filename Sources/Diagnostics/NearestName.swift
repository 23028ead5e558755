/// Finds the known name that was probably meant.
public enum NearestName {
    /// The known name closest to what was written, or `nil` when none is close.
    ///
    /// Closeness is the restricted Damerau–Levenshtein distance (insert, delete, replace, swap two neighbours); a third of
    /// the name's length may differ. Of equally close names the alphabetically first is taken, so that the answer is
    /// always the same.
    public static func to(_ name: String, among known: some Sequence<String>) -> String? {
        let written = Array(name.lowercased().unicodeScalars.prefix(80))
        let limit = max(1, written.count / 3)
        var best: (distance: Int, name: String)?
        for candidate in known {
            let scalars = Array(candidate.lowercased().unicodeScalars)
            guard abs(scalars.count - written.count) <= limit else { continue }
            let found = (distance: distance(written, scalars), name: candidate)
            guard found.distance <= limit else { continue }
            if let current = best, (current.distance, current.name) <= (found.distance, found.name) { continue }
            best = found
        }
        return best?.name
    }

    /// A hint such as `did you mean «klimabudsjett»?`, when a known name is close.
    public static func hint(for name: String, among known: some Sequence<String>) -> String? {
        to(name, among: known).map { "did you mean «\($0)»?" }
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        var beforeLast = [Int](repeating: 0, count: right.count + 1)
        var last = Array(0...right.count)
        for i in left.indices {
            var row = [i + 1]
            row.reserveCapacity(right.count + 1)
            for j in right.indices {
                var cost = min(last[j + 1] + 1, row[j] + 1, last[j] + (left[i] == right[j] ? 0 : 1))
                if i > 0, j > 0, left[i] == right[j - 1], left[i - 1] == right[j] {
                    cost = min(cost, beforeLast[j - 1] + 1)
                }
                row.append(cost)
            }
            (beforeLast, last) = (last, row)
        }
        return last[right.count]
    }
}
