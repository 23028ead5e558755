public import Addresses
import HTML

/// A picture that is drawn here as SVG and published as PNG, since few who show links can read SVG.
public struct Picture: Sendable {
    /// Where it is; the name holds a fingerprint of the drawing, so that another drawing has another address.
    public let path: SitePath
    /// The drawing, as a file.
    public let svg: [UInt8]
    /// Its size in pixels.
    public let width, height: Int

    /// - Precondition: the name is one that ``SitePath/file(_:named:)-(Slug...,_)`` takes, without an ending.
    init(_ name: String, width: Int, height: Int, _ drawing: HTML) {
        let markup: HTML = """
            <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
            viewBox="0 0 \(width) \(height)">\(drawing)</svg>

            """
        guard let folder = Slug("cards") else { preconditionFailure("«cards» is a slug") }
        svg = markup.bytes
        self.width = width
        self.height = height
        path = .file(folder, named: "\(name).\(Fingerprint(of: svg).name).png")
    }
}
