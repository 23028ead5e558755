import Addresses
import Hosting
import Testing

struct RedirectsFileTests {
    @Test func `a line tells the former address, that of now, and that it stays so`() throws {
        let page = { (name: String) in SitePath.page(try #require(Slug(name))) }
        let redirects = try [Redirect(from: page("krig"), to: page("fred")), Redirect(from: page("a"), to: page("b"))]
        #expect(RedirectsFile.text(redirects, basePath: "/") == "/krig/ /fred/ 301\n/a/ /b/ 301\n")
        #expect(RedirectsFile.text(redirects, basePath: "/x/").hasPrefix("/x/krig/ /x/fred/ 301\n"))
    }
}
