internal import Addresses
internal import Agreements
internal import ArgumentParser
internal import Foundation

/// The options of every command that reads content.
struct ContentOptions: ParsableArguments {
    @Option(help: "The folder to read.")
    var content = "content"

    @Option(help: ArgumentHelp("The address the site is published at, in place of the one in site.yml.", valueName: "url"))
    var baseURL: BaseURL?

    @Option(help: ArgumentHelp("The day the site speaks of, such as 2026-11-24; today if not given.", valueName: "day"))
    var today: CalendarDate = .now
}

extension BaseURL: @retroactive ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }
}

extension CalendarDate: @retroactive ExpressibleByArgument {
    public init?(argument: String) { self.init(argument) }

    /// Today, where the program runs.
    static var now: CalendarDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let day = parts.day,
            let today = CalendarDate(year: year, month: month, day: day)
        else { preconditionFailure("the calendar has no day for now") }
        return today
    }
}
