internal import Addresses
public import Agreements
internal import Cores

/// What a site was made from, in a word: the same words give the same site.
public struct BuildKey: Hashable, Sendable {
    let text: String

    /// Takes the content, and whatever else tells what a build makes: its options, its day, the program itself.
    public init(_ texts: ContentTexts, _ others: [String]) {
        let fingerprints = Cores.map(texts.files) { path, text in
            var fingerprint = Fingerprint()
            fingerprint.add(path)
            fingerprint.add(text)
            return fingerprint
        }
        var whole = Fingerprint()
        for other in others { whole.add(other) }
        for fingerprint in fingerprints { whole.add(fingerprint) }
        text = whole.text
    }
}
