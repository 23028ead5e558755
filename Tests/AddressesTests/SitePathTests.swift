import Addresses
import Testing

struct SitePathTests {
    private func slug(_ text: String) throws -> Slug { try #require(Slug(text)) }

    @Test func `a page is a folder with an index`() throws {
        let path = SitePath.page(try slug("omrader"), try slug("klima"))
        #expect(path.description == "/omrader/klima/")
        #expect(path.file == "omrader/klima/index.html")
        #expect(SitePath.home.file == "index.html")
    }

    @Test func `links are relative to the page they stand on`() throws {
        let area = SitePath.page(try slug("omrader"), try slug("klima"))
        let other = SitePath.page(try slug("omrader"), try slug("oppvekst"))
        let promise = SitePath.page(try slug("lofter"), try slug("ishall"))
        let file = SitePath.file(try slug("data"), named: "agreement.json")
        #expect(promise.reference(from: area) == "../../lofter/ishall/")
        #expect(other.reference(from: area) == "../oppvekst/")
        #expect(area.reference(from: area) == "./")
        #expect(SitePath.home.reference(from: area) == "../../")
        #expect(area.reference(from: .home) == "omrader/klima/")
        #expect(SitePath.home.reference(from: .home) == "./")
        #expect(file.reference(from: area) == "../../data/agreement.json")
        #expect(file.reference(from: .home) == "data/agreement.json")
        #expect(area.reference(from: file) == "../omrader/klima/")
        #expect(SitePath.file(named: "404.html").reference(from: .home) == "404.html")
    }
}
