import Addresses
import Hosting
import Testing

struct NginxServerTests {
    private func page(_ names: String...) throws -> SitePath { try .page(names.map { try #require(Slug($0)) }) }

    private func text(_ server: NginxServer) throws -> String {
        let files: [(path: SitePath, role: FileRole)] = try [
            (.home, .page), (page("innvev"), .page), (page("innvev", "lofte", "fred"), .embed),
            (page("assets").file(named: "site.css"), .fingerprinted), (page("data").file(named: "a.json"), .data),
            (page("data"), .page),
        ]
        let redirects = [Redirect(from: try page("lofter", "krig"), to: try page("lofter", "fred"))]
        return server.text(HeaderRule.rules(files), redirects)
    }

    @Test func `every header is added once, in the server, also to errors`() throws {
        let text = try text(NginxServer(names: ["example.org"], root: "/srv/site/", basePath: "/"))
        let lines = text.split(separator: "\n").map { $0.drop { $0 == " " } }
        let headers = lines.filter { $0.hasPrefix("add_header ") }
        #expect(headers.allSatisfy { $0.hasSuffix(" always;") })
        #expect(
            Set(headers.compactMap { $0.split(separator: " ").dropFirst().first }) == [
                "Strict-Transport-Security", "X-Content-Type-Options", "Referrer-Policy", "Permissions-Policy",
                "Cross-Origin-Opener-Policy", "Content-Security-Policy", "Cross-Origin-Resource-Policy",
                "Cache-Control",
                "Access-Control-Allow-Origin", "Speculation-Rules",
            ])
        #expect(headers.count == 10)
        #expect(text.contains("root \"/srv/site\";"))
        #expect(text.contains(#""~^[23].. /assets/" "public, max-age=31536000, immutable";"#))
        #expect(text.contains(#""~^/innvev/lofte/" "default-src 'none'; "#))
        #expect(text.contains("location = /lofter/krig/ { return 301 /lofter/fred/$is_args$args; }"))
    }

    @Test func `a path stands before all that the site has`() throws {
        let text = try text(NginxServer(names: ["a.no", "b.no"], root: "/srv/my site", basePath: "/avtale/"))
        #expect(text.contains("server_name a.no b.no;"))
        #expect(text.contains(#"location /avtale/ { alias "/srv/my site/"; index index.html; }"#))
        #expect(text.contains("error_page 404 /avtale/404.html;"))
        #expect(text.contains(#""~^/avtale/innvev/lofte/" "#))
        #expect(text.contains("location = /avtale/lofter/krig/ { return 301 /avtale/lofter/fred/$is_args$args; }"))
    }

    @Test func `over TLS it says so, and port 80 leads there`() throws {
        let certificate = NginxServer.Certificate(chain: "/etc/a.pem", key: "/etc/a.key")
        let text = try text(
            NginxServer(names: ["example.org"], root: "/srv", basePath: "/", certificate: certificate))
        #expect(text.contains("listen 443 ssl http2;") && text.contains("listen [::]:443 ssl http2;"))
        #expect(text.contains("listen 80;") && text.contains("return 301 https://$host$request_uri;"))
        #expect(text.contains(#"add_header Strict-Transport-Security "max-age="#))
        let elsewhere = try self.text(
            NginxServer(
                names: ["example.org"], root: "/srv", basePath: "/", listen: "127.0.0.1:8443", certificate: certificate)
        )
        #expect(elsewhere.contains("listen 127.0.0.1:8443 ssl http2;") && !elsewhere.contains("return 301 https"))
    }

    @Test func `two sites of one server have variables of their own`() throws {
        func variable(_ name: String) throws -> Substring? {
            try text(NginxServer(names: [name], root: "/srv", basePath: "/")).split(separator: " ").first {
                $0.hasPrefix("$ordholden_policy_")
            }
        }
        #expect(try variable("a.no") != variable("b.no"))
    }

    @Test func `what nginx would read otherwise is no name, place or path`() {
        #expect(["example.org", "*.example.org", "xn--lfter-uua.no", "_", "127.0.0.1"].allSatisfy(NginxServer.isName))
        #expect(!["", "*", "~x", "a b", "a;", "løfter.no", "a*.no", "$host"].contains(where: NginxServer.isName))
        #expect(["80", "127.0.0.1:8080", "[::1]:8080", "*:80"].allSatisfy(NginxServer.isPlace))
        #expect(!["", "0", "80;", "a b:80", "localhost", "80 ssl", "65536"].contains(where: NginxServer.isPlace))
        #expect(NginxServer.isPlain("/srv/my \"site\"") && !NginxServer.isPlain("/srv/$x"))
        #expect(!NginxServer.isPlain("/srv\n") && !NginxServer.isPlain(""))
    }
}
