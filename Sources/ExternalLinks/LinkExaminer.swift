/// Asks for addresses as a good guest does: one at a time from each host, with a pause, from few hosts at once.
public struct LinkExaminer: Sendable {
    /// How fast it goes.
    public struct Pace: Sendable {
        /// The pause between two questions to one host.
        public var pause: Duration
        /// The wait before the first repetition; each further one is twice as long.
        public var backOff: Duration
        /// How often an address is tried at most.
        public var attempts = 3
        /// How many hosts are asked at once.
        public var hosts = 8

        public init(pause: Duration, backOff: Duration) {
            self.pause = pause
            self.backOff = backOff
        }
    }

    /// The longest that a server's wish to be left alone is heeded; who wants more is not asked again.
    static let longestWait = 30

    private let pace: Pace
    private let ask: @Sendable (String, Method) async -> Answer

    /// - Parameter ask: Asks for one address, once.
    public init(pace: Pace, ask: @escaping @Sendable (String, Method) async -> Answer) {
        self.pace = pace
        self.ask = ask
    }

    /// The answers for some addresses.
    public func answers(for links: [ExternalLink]) async -> [String: Answer] {
        let byHost = Dictionary(grouping: links, by: \.host).sorted { $0.key < $1.key }.map(\.value)
        return await withTaskGroup(of: [(String, Answer)].self) { group in
            var waiting = byHost[...]
            for host in waiting.prefix(pace.hosts) { group.addTask { await examine(host) } }
            waiting = waiting.dropFirst(pace.hosts)
            var answers: [String: Answer] = [:]
            for await found in group {
                for (address, answer) in found { answers[address] = answer }
                if let host = waiting.popFirst() { group.addTask { await examine(host) } }
            }
            return answers
        }
    }

    private func examine(_ host: [ExternalLink]) async -> [(String, Answer)] {
        var answers: [(String, Answer)] = []
        for link in host {
            if !answers.isEmpty { try? await Task.sleep(for: pace.pause) }
            let answer = await answer(for: link.address)
            answers.append((link.address, answer))
            // A host without a name has none for its other addresses either.
            if answer == .failure(.unknownHost) {
                return answers + host.dropFirst(answers.count).map { ($0.address, answer) }
            }
        }
        return answers
    }

    private func answer(for address: String) async -> Answer {
        var wait = pace.backOff
        var answer = await once(address)
        for _ in 1..<max(1, pace.attempts) where answer.isPassing {
            if case .status(_, let seconds?) = answer {
                guard seconds <= Self.longestWait else { return answer }
                wait = max(wait, .seconds(seconds))
            }
            try? await Task.sleep(for: wait)
            wait *= 2
            answer = await once(address)
        }
        return answer
    }

    /// Asks for the headers; where those are refused, for all of it.
    ///
    /// What says that nothing is there is asked twice too: some servers answer so to whatever they do not know.
    private func once(_ address: String) async -> Answer {
        let answer = await ask(address, .head)
        guard case .status(let status, _) = answer, status >= 400, status != 429 else { return answer }
        try? await Task.sleep(for: pace.pause)
        return await ask(address, .get)
    }
}
