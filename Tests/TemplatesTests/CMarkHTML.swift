import CMark
import Diagnostics
import HTML
import Markdown
import Templates

/// A text as libcmark itself renders it, with raw HTML.
func cmarkHTML(_ text: String) -> String {
    var text = text
    return text.withUTF8 { bytes in
        let document = unsafe cmark_parse_document(
            UnsafeRawPointer(bytes.baseAddress)?.assumingMemoryBound(to: CChar.self), bytes.count, CMARK_OPT_DEFAULT)
        defer { unsafe cmark_node_free(document) }
        guard let html = unsafe cmark_render_html(document, CMARK_OPT_UNSAFE) else { return "" }
        defer { unsafe cmark_get_default_mem_allocator().pointee.free(html) }
        return unsafe String(cString: html)
    }
}

/// A text as this house reads and renders it, or what stood in the way.
func commonMarkHTML(_ text: String) -> Result<String, Refusal> {
    var diagnostics = DiagnosticList()
    let file = SourceFile(path: "text.md", text: text)
    let document = Document.parse(
        file: file, text: Array(text.utf8)[...], dialect: .commonMark, diagnostics: &diagnostics)
    let messages = diagnostics.sorted.map(\.message)
    guard let document, messages.isEmpty else { return .failure(Refusal(messages: messages)) }
    return .success(Prose(style: .commonMark).html(document).description)
}

/// The limits that a text broke.
struct Refusal: Error, Equatable {
    var messages: [String]
}
