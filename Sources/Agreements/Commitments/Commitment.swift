public import Addresses
public import Markdown

/// A promise: marked words of the agreement, what they mean in plain language, and what became of them.
///
/// It never changes. A class, since a site asks for the same promises millions of times, and a value of so many parts is slow to copy.
public final class Commitment: Sendable {
    /// A name that stands in addresses, the name of its folder.
    public typealias ID = Identifier<Commitment>

    /// The name in addresses; it never changes.
    public let id: ID
    /// The promise in plain language.
    public let title: String
    /// What kind of promise it is.
    public let kind: Kind
    /// When it was to be done, as precisely as the agreement says; `nil` when it says nothing.
    public let deadline: EDTF?
    /// The number it promises; `nil` for promises without one.
    public let target: Target?
    /// The committee, where it is another than the area's.
    public let committee: Committee.ID?
    /// How one will see whether it was kept, written before anyone judges.
    public let criterion: String?
    /// The promise it is a part of.
    public let parent: ID?
    /// The group of promises that say the same and count once.
    public let group: Slug?
    /// Themes it belongs to.
    public let tags: [Slug]
    /// Former names, that still lead here.
    public let aliases: [ID]
    /// What one should know to understand it, not part of the agreement.
    public let background: Document
    /// The places where the agreement says it, in order; at least one.
    public let occurrences: [Occurrence]
    /// The log of what happened, oldest first.
    public let entries: [Entry]

    init(
        id: ID, title: String, kind: Kind, deadline: EDTF?,
        target: Target?, committee: Committee.ID?, criterion: String?, parent: ID?,
        group: Slug?, tags: [Slug], aliases: [ID], background: Document,
        occurrences: [Occurrence], entries: [Entry]
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.deadline = deadline
        self.target = target
        self.committee = committee
        self.criterion = criterion
        self.parent = parent
        self.group = group
        self.tags = tags
        self.aliases = aliases
        self.background = background
        self.occurrences = occurrences
        self.entries = entries
    }
}
