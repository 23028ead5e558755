internal import Addresses
internal import Agreements
internal import Markdown

/// The agreement's own words as Akoma Ntoso 3.0 (OASIS LegalDocML, Naming Convention 1.0), each promise in them marked.
///
/// An area is a chapter, a section a section. What became of the promises is not in it: it is not the agreement's words.
struct AkomaNtoso {
    let data: Dataset
    private let path: SitePath
    private let promises: [Place: [Int: (commitment: Commitment, number: Int)]]

    init(_ data: Dataset, at path: SitePath) {
        self.data = data
        self.path = path
        var promises: [Place: [Int: (commitment: Commitment, number: Int)]] = [:]
        for commitment in data.agreement.commitments {
            for occurrence in commitment.occurrences {
                promises[occurrence.place, default: [:]][occurrence.mark] = (commitment, occurrence.number)
            }
        }
        self.promises = promises
    }

    var file: [UInt8] {
        let agreement = data.agreement
        let preamble = blocks(agreement.preamble, at: .preamble)
        let chapters = agreement.areas.map(chapter)
        let signatures = blocks(agreement.signatures, at: .signatures)
        // A main body must hold something, so without areas it holds what else stands before them.
        let hasPreamble = !chapters.isEmpty && !preamble.isEmpty
        let body = chapters.isEmpty ? (preamble.isEmpty ? [XMLElement("p")] : preamble) : chapters
        var parts = [
            metadata,
            XMLElement("preface", [:], [XMLElement("p", [:], [XMLElement("docTitle", text: agreement.title)])]),
        ]
        if hasPreamble { parts.append(XMLElement("preamble", [:], preamble)) }
        parts.append(XMLElement("mainBody", [:], body))
        if !signatures.isEmpty { parts.append(XMLElement("conclusions", [:], signatures)) }
        return XMLElement(
            "akomaNtoso", ["xmlns": "http://docs.oasis-open.org/legaldocml/ns/akn/3.0"],
            [XMLElement("doc", ["name": "agreement", "contains": "originalVersion"], parts)]
        ).file
    }

    // MARK: Structure

    private func chapter(_ area: PolicyArea) -> XMLElement {
        let id = "chp_\(area.id)"
        let heading = XMLElement("heading", mixed: inlines(area.heading, at: .area(area.id)))
        let text = blocks(area.text, at: .area(area.id))
        guard !area.sections.isEmpty else {
            return XMLElement("chapter", ["eId": id], [heading, content(text, of: id)])
        }
        let intro = text.isEmpty ? [] : [XMLElement("intro", ["eId": "\(id)__intro"], text)]
        return XMLElement(
            "chapter", ["eId": id],
            [heading] + intro
                + area.sections.map { section in
                    let place = Place.section(area.id, section.id)
                    let id = "\(id)__sec_\(section.id)"
                    return XMLElement(
                        "section", ["eId": id],
                        [
                            XMLElement("heading", mixed: inlines(section.heading, at: place)),
                            content(blocks(section.text, at: place), of: id),
                        ])
                })
    }

    private func content(_ blocks: [XMLElement], of id: String) -> XMLElement {
        XMLElement("content", ["eId": "\(id)__content"], blocks.isEmpty ? [XMLElement("p")] : blocks)
    }

    // MARK: Text

    private func blocks(_ document: Document, at place: Place) -> [XMLElement] {
        document.blocks.flatMap { blocks($0, at: place, isQuoted: false) }
    }

    private func blocks(_ block: Block, at place: Place, isQuoted: Bool) -> [XMLElement] {
        switch block {
        case .paragraph(let content, _):
            let words = inlines(content, at: place)
            return [isQuoted ? XMLElement("block", ["name": "quote"], mixed: words) : XMLElement("p", mixed: words)]
        case .heading(let heading):
            return [XMLElement("block", ["name": "heading"], mixed: inlines(heading.content, at: place))]
        case .blockQuote(let blocks, _): return blocks.flatMap { self.blocks($0, at: place, isQuoted: true) }
        case .list(let list): return [element(list, at: place)]
        case .codeBlock(let code, _, _): return [XMLElement("block", ["name": "code"], text: code)]
        case .htmlBlock, .thematicBreak: return []
        }
    }

    private func element(_ list: List, at place: Place) -> XMLElement {
        let items = list.items.map { item in XMLElement("li", mixed: item.blocks.flatMap { part($0, at: place, list) })
        }
        return switch list.marker {
        case .bullet: XMLElement("ul", [:], items)
        case .number: XMLElement("ol", [:], items)
        }
    }

    /// A part of an item, in which only words, paragraphs and lists may stand.
    private func part(_ block: Block, at place: Place, _ list: List) -> [XMLElement.Content] {
        switch block {
        case .paragraph(let content, _):
            let words = inlines(content, at: place)
            return list.isTight ? words : [.element(XMLElement("p", mixed: words))]
        case .heading(let heading): return [.element(XMLElement("p", mixed: inlines(heading.content, at: place)))]
        case .blockQuote(let blocks, _): return blocks.flatMap { part($0, at: place, list) }
        case .list(let list): return [.element(element(list, at: place))]
        case .codeBlock(let code, _, _): return [.element(XMLElement("p", text: code))]
        case .htmlBlock, .thematicBreak: return []
        }
    }

    private func inlines(_ inlines: [Inline], at place: Place) -> [XMLElement.Content] {
        inlines.flatMap { inline -> [XMLElement.Content] in
            switch inline {
            case .text(let text, _), .code(let text, _): [.text(text)]
            case .softBreak: [.text(" ")]
            case .lineBreak: [.element(XMLElement("br"))]
            case .html: []
            case .emphasis(let content, _): [.element(XMLElement("i", mixed: self.inlines(content, at: place)))]
            case .strong(let content, _): [.element(XMLElement("b", mixed: self.inlines(content, at: place)))]
            case .link(let link):
                [.element(XMLElement("a", ["href": link.destination], mixed: self.inlines(link.content, at: place)))]
            case .image(let image): [.text(image.description.plainText)]
            case .commitment(let reference): [promise(reference, at: place)]
            }
        }
    }

    private func promise(_ reference: CommitmentReference, at place: Place) -> XMLElement.Content {
        let words = inlines(reference.words, at: place)
        let known = promises[place]?[reference.number]
        return .element(
            XMLElement(
                "span",
                [
                    "eId": known.map { "span_\($0.number)" }, "class": "promise",
                    "refersTo": known.map { "#promise_\($0.commitment.id)" },
                ], mixed: words))
    }
}

// MARK: - Metadata

extension AkomaNtoso {
    private var metadata: XMLElement {
        let agreement = data.agreement
        let parties = agreement.parties.enumerated().map { index, party in
            XMLElement(
                "TLCOrganization",
                [
                    "eId": "party_\(index + 1)", "href": "/akn/ontology/organization/party_\(index + 1)",
                    "showAs": party.name,
                ])
        }
        let promises = agreement.commitments.map { commitment in
            XMLElement(
                "TLCConcept",
                [
                    "eId": "promise_\(commitment.id)",
                    "href": data.reference(data.path(.promise(commitment.id)), from: path),
                    "showAs": commitment.title,
                ])
        }
        let publisher = XMLElement(
            "TLCOrganization",
            ["eId": "publisher", "href": "/akn/ontology/organization/publisher", "showAs": data.settings.publisher])
        return XMLElement(
            "meta", [:],
            [
                identification,
                XMLElement("references", ["source": "#publisher"], [publisher] + parties + promises),
                XMLElement(
                    "proprietary", ["source": "#publisher"],
                    [XMLElement("dcterms:rights", ["xmlns:dcterms": "http://purl.org/dc/terms/"], text: data.rights)]),
            ])
    }

    /// Work, expression and manifestation; the day of the work is the first of the period, as no other is known.
    private var identification: XMLElement {
        let day = data.agreement.period.firstDay.description
        let name = Slug.suggested(for: data.agreement.title)?.description ?? "agreement"
        let language = data.settings.language
        let work = "/akn/\(language.country)/doc/agreement/\(day)/\(name)"
        let expression = "\(work)/\(language.alpha3)@\(day)"
        let authors = data.agreement.parties.indices.map { XMLElement("FRBRauthor", ["href": "#party_\($0 + 1)"]) }
        let publisher = [XMLElement("FRBRauthor", ["href": "#publisher"])]
        func level(_ uri: String, _ date: (String, String), _ authors: [XMLElement]) -> [XMLElement] {
            [
                XMLElement("FRBRthis", ["value": uri.hasSuffix(".xml") ? uri : "\(uri)/!main"]),
                XMLElement("FRBRuri", ["value": uri]), XMLElement("FRBRdate", ["date": date.0, "name": date.1]),
            ] + authors
        }
        let signers = authors.isEmpty ? publisher : authors
        return XMLElement(
            "identification", ["source": "#publisher"],
            [
                XMLElement(
                    "FRBRWork", [:],
                    level(work, (day, "beginning-of-period"), signers)
                        + [XMLElement("FRBRcountry", ["value": language.country])]),
                XMLElement(
                    "FRBRExpression", [:],
                    level(expression, (day, "beginning-of-period"), signers)
                        + [XMLElement("FRBRlanguage", ["language": language.alpha3])]),
                XMLElement(
                    "FRBRManifestation", [:],
                    level("\(expression)/!main.xml", (data.today.description, "publication"), publisher)
                        + [XMLElement("FRBRformat", ["value": "application/akn+xml"])]),
            ])
    }
}

extension Language {
    /// The code of ISO 639-2.
    var alpha3: String {
        switch self {
        case .bokmål: "nob"
        case .nynorsk: "nno"
        case .english: "eng"
        }
    }

    /// The country whose language it is, ISO 3166; `zz`, which means none, for the language of many.
    fileprivate var country: String {
        switch self {
        case .bokmål, .nynorsk: "no"
        case .english: "zz"
        }
    }
}
