internal import Agreements
internal import ArgumentParser
internal import Diagnostics
internal import Editing

/// The options of every command that changes content.
struct EditOptions: ParsableArguments {
    @Option(help: "The content folder.")
    var content = "content"

    @Flag(help: "Print what was written as JSON.")
    var json = false

    /// The content as it is now.
    func desk() throws -> ContentDesk {
        do throws(EditError) { return try ContentDesk(content, now: ContentOptions.now) } catch {
            throw Self.refused(error)
        }
    }

    /// Writes an edit, and prints the paths; what could be better about it is said too.
    func write(
        to desk: ContentDesk, _ edit: (ContentDesk) throws(EditError) -> Edit
    ) async throws {
        do throws(EditError) {
            let edit = try edit(desk)
            let warnings = try await desk.apply(edit)
            for warning in warnings.sorted { Output.complain(warning.description) }
            let created = edit.created.map { desk.shown($0.path) }
            let changed = edit.changed.map { desk.shown($0.path) }
            Output.print(
                json
                    ? JSON.text(of: Written(created: created, changed: changed))
                    : (created + changed).joined(separator: "\n"))
        } catch {
            throw Self.refused(error)
        }
    }

    private struct Written: Encodable {
        let created, changed: [String]
    }

    private static func refused(_ error: EditError) -> ExitCode {
        switch error {
        case .unsound: Output.complain("\(error)\nnothing was written")
        default: Output.complain("error: \(error)")
        }
        return ExitCode(1)
    }
}
