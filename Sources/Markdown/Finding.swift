/// A mistake that was found in a text, and the line it stands on.
struct Finding: Error, Hashable {
    var complaint: Complaint
    var line: Int

    init(_ complaint: Complaint, line: Int) {
        self.complaint = complaint
        self.line = line
    }
}
