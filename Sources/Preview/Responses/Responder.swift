internal import Hosting
internal import HTML
internal import NIOHTTP1

/// Answers requests out of what the preview shows: a function of the two, and of nothing else.
struct Responder: Sendable {
    let stage: Stage

    /// The answer to a request that the rules allow.
    func response(to head: HTTPRequestHead, at path: RequestPath) -> Response {
        let scene = stage.scene
        var response = content(at: path, of: scene)
        if response.status == .ok { Self.fit(&response, to: head) }
        return response
    }

    private func content(at path: RequestPath, of scene: Scene) -> Response {
        switch ReservedPath(rawValue: path.text) {
        case .script: return Response(.ok, type: ClientFile.script.type, body: ClientFile.script.bytes)
        case .stylesheet: return Response(.ok, type: ClientFile.stylesheet.type, body: ClientFile.stylesheet.bytes)
        // The stream is no answer that ends, and is opened before this is asked.
        case .events, nil: break
        }
        guard let site = scene.site else {
            return page(.serviceUnavailable, TroublePage.html(scene.problems).bytes, of: scene, showsProblems: true)
        }
        switch site.place(at: path.text) {
        case .resource(let inside, let name, let render):
            if let asset = scene.assets[inside] { return Response(.ok, type: MediaType.of(name), body: asset) }
            let type = MediaType.of(name)
            if type.hasPrefix("text/html") { return page(.ok, render(), of: scene) }
            return Response(.ok, type: type, body: render())
        case .elsewhere(let location):
            return Response(leadingTo: location + path.query)
        case .nowhere(let render?):
            return page(.notFound, render(), of: scene)
        case .nowhere(nil):
            return Response(.notFound, type: "text/plain; charset=utf-8", body: Array("There is no such page.\n".utf8))
        }
    }

    private func page(
        _ status: HTTPResponseStatus, _ markup: [UInt8], of scene: Scene, showsProblems: Bool = false
    ) -> Response {
        let body = ClientTag.adding(to: markup, for: scene, showsProblems: showsProblems)
        return Response(status, type: MediaType.of("page.html"), body: body)
    }

    /// Sends less where less is asked for: nothing of what the browser has, and parts of files.
    private static func fit(_ response: inout Response, to head: HTTPRequestHead) {
        let tag = EntityTag(of: response.body)
        response.headers.add(name: "ETag", value: tag.description)
        response.headers.add(name: "Accept-Ranges", value: "bytes")
        let known = head.headers["if-none-match"]
        if !known.isEmpty, tag.isNamed(by: known.joined(separator: ",")) {
            response.status = .notModified
            response.body = []
            return
        }
        // A range is defined for GET alone (RFC 9110 §14.2), and only of the bytes that `If-Range` names (§13.1.5).
        let condition = head.headers.first(name: "if-range")
        guard head.method == .GET, condition == nil || condition == tag.description else { return }
        let length = response.body.count
        switch ByteRange(head.headers.first(name: "range"), length: length) {
        case .whole: break
        case .part(let range):
            response.status = .partialContent
            response.headers.add(
                name: "Content-Range", value: "bytes \(range.lowerBound)-\(range.upperBound - 1)/\(length)")
            response.body = Array(response.body[range])
        case .unsatisfiable:
            response.status = .rangeNotSatisfiable
            response.headers.add(name: "Content-Range", value: "bytes */\(length)")
            response.body = []
        }
    }
}
