public import Addresses
public import Agreements

/// A promise that is to be made, with the words of the agreement that make it.
public struct NewCommitment: Sendable {
    /// The number it promises, as it is written.
    public struct NewTarget: Sendable {
        public var bound: Target.Bound
        public var amount: DecimalNumber
        public var unit: String
        public var by: EDTF?
        public var baseline: String?
        public var indicator: String?

        public init(bound: Target.Bound, amount: DecimalNumber, unit: String) {
            self.bound = bound
            self.amount = amount
            self.unit = unit
        }
    }

    public var id: Slug
    public var title: String
    public var kind: Kind
    public var deadline: EDTF?
    public var target: NewTarget?
    public var committee: String?
    public var criterion: String?
    public var parent: String?
    public var group: Slug?
    public var tags: [Slug] = []
    public var aliases: [Slug] = []
    /// What one should know to understand it.
    public var background: String?
    /// The words that make it; `nil` when the agreement marks them already.
    public var mark: Mark?

    public init(id: Slug, title: String, kind: Kind) {
        self.id = id
        self.title = title
        self.kind = kind
    }

    /// The file it becomes, and the span in the agreement.
    ///
    /// - Throws: `EditError.cannotMark`.
    public func edit(in desk: ContentDesk) throws(EditError) -> Edit {
        var keys = FrontMatterText()
        keys.add("title", text: title)
        keys.add("kind", .word(kind.rawValue))
        keys.add("deadline", deadline.map { .word($0.description) })
        keys.add("target", target.map(Self.target))
        keys.add("committee", text: committee)
        keys.add("criterion", text: criterion)
        keys.add("parent", text: parent)
        keys.add("group", text: group?.description)
        keys.add("tags", tags.isEmpty ? nil : .list(tags.map { .text($0.description) }))
        keys.add("aliases", aliases.isEmpty ? nil : .list(aliases.map { .text($0.description) }))
        var edit = Edit(creating: ("commitments/\(id)/index.md", keys.file(holding: background)))
        guard let mark else { return edit }
        do throws(MarkProblem) {
            edit.changed.append(try mark.change(in: desk.tree))
        } catch {
            throw .cannotMark(error)
        }
        return edit
    }

    private static func target(_ target: NewTarget) -> YAMLScalar {
        var pairs: [(key: String, value: YAMLScalar)] = [
            (target.bound.rawValue, .word(target.amount.description)), ("unit", .text(target.unit)),
        ]
        if let by = target.by { pairs.append(("by", .word(by.description))) }
        if let baseline = target.baseline { pairs.append(("baseline", .text(baseline))) }
        if let indicator = target.indicator { pairs.append(("indicator", .text(indicator))) }
        return .mapping(pairs)
    }
}
