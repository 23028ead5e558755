internal import Addresses
public import Diagnostics

extension Site {
    /// What is wrong with the site's addresses: two things in one place, or in places that differ by case only.
    ///
    /// - Parameter root: The content folder, as its author knows it.
    public func addressProblems(root: String) -> DiagnosticList {
        var diagnostics = DiagnosticList()
        var first: [String: Resource] = [:]
        for resource in resources {
            let path = resource.path.description
            let key = path.utf8.contains { 0x41...0x5a ~= $0 } ? path.lowercased() : path
            guard let other = first[key] else {
                first[key] = resource
                continue
            }
            let origins = [other.origin, resource.origin].sorted { isFile($0) && !isFile($1) }
            let difference =
                other.path == resource.path ? "" : " (\(other.path) and \(resource.path) differ by case only)"
            diagnostics.append(
                Diagnostic(
                    .error, "its page would be at \(resource.path), where \(origins[1]) is\(difference)",
                    path: isFile(origins[0]) ? "\(root)/\(origins[0])" : root, hint: "give one of them another name"))
        }
        return diagnostics
    }

    private func isFile(_ origin: String) -> Bool { origin.hasSuffix(".md") && !origin.contains(" ") }
}
