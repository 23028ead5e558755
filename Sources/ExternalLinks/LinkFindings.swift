public import Agreements
public import Diagnostics

/// What the answers say about content.
public enum LinkFindings {
    /// An error for each address where nothing is any more and of which there is no copy, a warning for what else is wrong.
    ///
    /// Where no server at all answered, that is said once: the net is away, not the addresses.
    public static func diagnostics(
        _ answers: [String: Answer], for links: [ExternalLink], in tree: ContentTree
    ) -> DiagnosticList {
        var diagnostics = DiagnosticList()
        let isOffline =
            !answers.isEmpty
            && answers.values.allSatisfy { if case .failure(let why) = $0 { why.isPassing } else { false } }
        if isOffline {
            diagnostics.append(
                Diagnostic(
                    .warning, "no address could be reached, so none was checked", path: tree.root,
                    hint: "is this machine on the net?"))
            return diagnostics
        }
        for link in links {
            guard let answer = answers[link.address], !answer.isFine, let place = link.place(in: tree) else { continue }
            let length = link.address.unicodeScalars.count
            switch answer {
            case .status(let status, _) where answer.isGone:
                if link.hasCopy {
                    diagnostics.warning(
                        "nothing is at this address any more (\(status)); its copy is still named", in: place.file,
                        at: place.position, length: length)
                } else {
                    diagnostics.error(
                        "nothing is at this address any more (\(status))", in: place.file, at: place.position,
                        length: length, hint: "find where it moved, or name a copy in an archive")
                }
            case .status(let status, _):
                diagnostics.warning(
                    "the address answers with the status \(status)", in: place.file, at: place.position, length: length,
                    hint: "some servers refuse all programs; look at it in a browser")
            case .failure(let failure):
                diagnostics.warning(
                    "the address could not be reached: \(failure.rawValue)", in: place.file, at: place.position,
                    length: length)
            }
        }
        return diagnostics
    }
}
