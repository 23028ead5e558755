/// One change to the output folder; a process may be killed before or after any of them.
///
/// Tests look at the folder, or refuse, before each step, since few disks fail on demand.
package enum PublishingStep: Hashable, Sendable {
    case makeFolder(String)
    case write(String)
    case rename(to: String)
    case remove(String)
    case removeFolder(String)
}
