/// Words as they are written in Markdown, so that they are read back as the same words.
enum MarkdownText {
    /// Words with a backslash before each sign that could mean something (CommonMark 0.30 §2.4).
    static func escaped(_ words: String) -> String {
        var text = ""
        for scalar in words.unicodeScalars {
            if "\\`*_[]<>&#!".unicodeScalars.contains(scalar) { text += "\\" }
            text.unicodeScalars.append(scalar)
        }
        return text
    }
}
