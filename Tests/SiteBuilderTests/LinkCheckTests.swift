import SiteBuilder
import Testing

/// The same throws on every machine (SplitMix64).
private struct Dice: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension LinkCheck {
    /// Checks a whole site.
    fileprivate static func report(_ resources: [(path: String, bytes: [UInt8])], base: String = "/") -> LinkReport {
        let check = LinkCheck(of: resources.map(\.path), base: base)
        return check.report(resources.compactMap { check.read($0.path, $0.bytes) })
    }
}

struct LinkCheckTests {
    private static let site = [
        "/": "<h1 id=navn>Holder de ord?</h1>",
        "/omrader/klima/": #"<h2 id="budsjett">Klima</h2><p id="a&amp;b"></p><p id="å"></p>"#,
        "/omrader/a&b/": "",
        "/404.html": "",
        "/assets/site.css": "a { background: url(nowhere.png) }",
        "/assets/icons.svg": #"<svg xmlns="…"><symbol id="search"/></svg>"#,
        "/data/agreement.json": #"{"html": "<a href='/nowhere/'>"}"#,
    ]

    /// What is found when a page is added to the site.
    private func report(_ html: String, at path: String = "/lofter/x/", base: String = "/") -> LinkReport {
        let resources = Self.site.merging([path: html]) { $1 }.sorted { $0.key < $1.key }
        return LinkCheck.report(resources.map { (path: $0.key, bytes: Array($0.value.utf8)) }, base: base)
    }

    private func reasons(_ html: String, base: String = "/") -> [LinkProblem.Reason] {
        report(html, base: base).problems.map(\.reason)
    }

    @Test(arguments: [
        "../../", "/", "./", ".", "../x/", "../../omrader/klima/", "/omrader/klima/", "../../omrader/./klima/",
        "../../omrader/x/../klima/", "../../omrader/klima/#budsjett", "../../#navn", "#", "#top", "?q=a#",
        "../../omrader/klima/?q=%zz&a=b#budsjett", "../../omrader/klima/#a%26b", "../../omrader/klima/#a&amp;b",
        "../../omrader/klima/#a&#38;b", "../../omrader/klima/#a&#x26;b", "../../omrader/klima/#%C3%A5",
        "../../omrader/klima/#å", "../../omrader/klima/#budsjett:~:text=Klima", "../../omrader/klima/#:~:text=Klima",
        "../../omrader/a&amp;b/", "../../omrader/a%26b/", "../../%6fmrader/klima/", "../../404.html",
        "../../assets/site.css", "../../assets/icons.svg#search", "../../data/agreement.json#/part/1", " ../../ ",
        "../%2e%2E/omrader/klima/",
    ])
    func `a link that leads somewhere is fine`(link: String) {
        let report = report("<a href=\"\(link)\">x</a>")
        #expect(report.problems.isEmpty)
        #expect(report.internalLinks == 1)
    }

    @Test(arguments: [
        ("../y/", LinkProblem.Reason.noSuchPath("/lofter/y/")),
        ("y", .noSuchPath("/lofter/x/y")),
        ("y/a:b", .noSuchPath("/lofter/x/y/a:b")),
        ("/omrader/klima", .noSuchPath("/omrader/klima")),
        ("../../omrader/klima/index.html", .noSuchPath("/omrader/klima/index.html")),
        ("..", .noSuchPath("/lofter/")),
        ("../../omrader//klima/", .noSuchPath("/omrader//klima/")),
        ("/Omrader/klima/", .noSuchPath("/Omrader/klima/")),
        ("#borte", .noSuchID("borte", on: "/lofter/x/")),
        ("?q=1#borte", .noSuchID("borte", on: "/lofter/x/")),
        ("../../omrader/klima/#Budsjett", .noSuchID("Budsjett", on: "/omrader/klima/")),
        ("../../#budsjett", .noSuchID("budsjett", on: "/")),
        ("../../assets/icons.svg#sun", .noSuchID("sun", on: "/assets/icons.svg")),
        ("../../../", .aboveRoot),
        ("/../", .aboveRoot),
        ("../../../lofter/x/", .aboveRoot),
        ("../../%2e%2e/", .aboveRoot),
        ("", .empty),
        ("  ", .empty),
        ("a b", .malformed),
        ("..\\..\\", .malformed),
        ("%zz", .malformed),
        ("%4", .malformed),
        ("..%2F..%2F", .malformed),
        ("#%00", .malformed),
    ])
    func `a link that leads nowhere is reported with the reason`(link: String, reason: LinkProblem.Reason) {
        #expect(reasons("<a href=\"\(link)\">x</a>") == [reason])
    }

    @Test(arguments: [
        "https://example.no/x", "mailto:post@example.no", "tel:+4772540000", "//example.no/", "HTTP://example.no",
        "data:image/png;base64,AAAA", "urn:x",
    ])
    func `a link out of the site is counted, not followed`(link: String) {
        let report = report("<a href=\"\(link)\">x</a>")
        #expect(report.problems.isEmpty)
        #expect((report.internalLinks, report.externalLinks) == (0, 1))
    }

    @Test func `links are found in every attribute that holds one address`() {
        let report = report(
            """
            <form action="1"><img src="2"><video poster="3"></video><use href="4"/><use xlink:href="5"/></form>
            <blockquote cite="no"><img srcset="no 2x" alt="href=no"><a data-href="no" title='<a href="no">'></a>
            """)
        #expect(report.problems.map(\.target) == ["1", "2", "3", "4", "5"])
    }

    @Test(arguments: [
        #"<a href="1">"#, #"<a href='1'>"#, "<a href=1>", "<A HREF=1>", "<a class=x href = '1' id=y>",
        "<a\nhref\n=\n1\n>",
        "<a/href=1>", "<br/><a href=1/>", "</p class='>'><a href=1>", "a < b <a href=1>", "<a x='' y href=1>",
        "<a =x href=1>", "<!doctype html><?xml version='1.0'?><a href=1>", "<a href=1", "<a href='1",
        "<a title=\"a>b\" href=1>",
        "<svg><![CDATA[ <a href=no> ]]></svg><a href=1>",
    ])
    func `tags are read as browsers read them`(html: String) {
        let targets = report(html).problems.map(\.target)
        #expect(targets == [html.hasSuffix("1/>") ? "1/" : "1"])
    }

    @Test func `an attribute without a value is an empty link`() {
        #expect(reasons("<a href>x</a>") == [.empty])
        #expect(reasons("<a href=>x</a>") == [.empty])
    }

    @Test(arguments: [
        "<!-- <a href=no> -->", "<!-- > <a href=no>-->", "<!--><!--<a href=no>-->", "<script>'<a href=no>'</script>",
        "<style>/* <a href=no> */</style >", "<SCRIPT>'</scripture><a href=no>'</Script>", "<title><a href=no></title>",
        "<textarea><a href=no></textarea>", "<script><a href=no>", "<!-- <a href=no>", "</a href=no>", "<", "</", "<!",
        "<a",
        "<a ", "<a href", "&lt;a href=no>",
    ])
    func `what is no tag holds no link`(html: String) {
        let report = report(html + "\n")
        #expect(
            report.problems.allSatisfy { $0.reason == .empty } && report.problems.count == (html == "<a href" ? 1 : 0))
    }

    @Test func `what follows a comment, a script or a title is read`() {
        #expect(reasons("<!-- --><script>a</script><title>b</title><style>c</style><a href=1>").count == 1)
        #expect(reasons("<!--><a href=1>").count == 1)
    }

    @Test func `an id that several elements have is reported once`() {
        let report = report("<p id=a><p id='a'><p id=\"&#97;\"><p id=b>")
        #expect(report.problems == [LinkProblem(page: "/lofter/x/", target: "#a", reason: .duplicateID)])
    }

    @Test func `the same id on two pages is fine`() {
        #expect(reasons("<p id=budsjett><a href='#budsjett'>x</a>").isEmpty)
    }

    @Test func `a broken link is reported once for each page it is on, in order`() {
        let html = "<a href='../b/'></a><a href='../a/'></a><a href='../b/'></a>"
        #expect(report(html).problems.map(\.target) == ["../b/", "../a/"])
        #expect(report(html).internalLinks == 3)
        let two = LinkCheck.report([(path: "/2/", bytes: Array(html.utf8)), (path: "/1/", bytes: Array(html.utf8))])
        #expect(two.problems.map(\.page) == ["/2/", "/2/", "/1/", "/1/"])
    }

    @Test func `a link may lead to what is known only when all is made`() throws {
        let check = LinkCheck(of: ["/"])
        let page = try #require(check.read("/", Array("<a href='sok/1.json'><a href='sok/2.json'>".utf8)))
        #expect(check.report([page], and: ["/sok/1.json"]).problems.map(\.target) == ["sok/2.json"])
    }

    @Test func `links in a file are relative to its folder`() {
        let problems = report("<a href='lofter/x/'>", at: "/lofter.html").problems
        #expect(problems.map(\.reason) == [.noSuchPath("/lofter/x/")])
        #expect(report("<a href='omrader/klima/'>", at: "/lofter.html").problems.isEmpty)
    }

    @Test(arguments: ["/avtale/", "/avtale"])
    func `a site that does not stand at its server's root may link from there`(base: String) {
        #expect(reasons("<a href='/avtale/omrader/klima/#budsjett'><a href='/avtale/'>", base: base).isEmpty)
        #expect(reasons("<a href='/omrader/klima/'><a href='/avtalen/'>", base: base) == [.besideSite, .besideSite])
        #expect(reasons("<a href='/avtale/../'>", base: base) == [.aboveRoot])
    }

    @Test func `every problem says what to look for`() {
        let html = "<p id=a id=b><p id=a><a href='../b/#c'><a href='#c'><a href='../../../d'><a href=''><a href='e f'>"
        #expect(
            report(html).problems.map(\.description) == [
                "/lofter/x/: several elements have the id «a»",
                "/lofter/x/: the link «../b/#c» leads to «/lofter/b/», which is not in the site",
                "/lofter/x/: the link «#c» leads to «/lofter/x/», which has no id «c»",
                "/lofter/x/: the link «../../../d» climbs out of the site",
                "/lofter/x/: a link has no target",
                "/lofter/x/: the link «e f» is malformed",
            ])
    }

    @Test(.timeLimit(.minutes(1)))
    func `no bytes whatever bring the check to a halt`() {
        var random = Dice(seed: 1)
        let pieces = [
            "<", ">", "a", " href=", " id=", "\"", "'", "/", "!--", "-->", "script", "&#x26;", "%2", "#", "..", "\0",
            "å",
        ]
        for _ in 0..<2000 {
            let html = (0..<30).map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
            let report = report(html)
            #expect(report.problems.count <= report.internalLinks + 30, "\(html)")
        }
        let bytes = (0..<100_000).map { _ in UInt8.random(in: 0...255, using: &random) }
        _ = LinkCheck.report([(path: "/", bytes: bytes)])
    }
}
