internal import Addresses
internal import Agreements
internal import ArgumentParser
internal import Foundation

/// The options of every command that reads content.
struct ContentOptions: ParsableArguments {
    @Option(help: "The folder to read.")
    var content = "content"

    @Option(
        help: ArgumentHelp(
            "The address the site is published at, in place of the one in site.yml.", valueName: "url"),
        transform: { text in
            guard let address = BaseURL(text) else {
                throw ValidationError("«\(text)» is no address of a site, such as https://example.org/avtale/")
            }
            return address
        })
    var baseURL: BaseURL?

    @Option(
        help: ArgumentHelp("The day the site speaks of; today if not given.", valueName: "2026-11-24"),
        transform: { text in
            guard let day = CalendarDate(text) else { throw ValidationError("«\(text)» is no day, such as 2026-11-24") }
            return day
        })
    var today: CalendarDate = Self.now

    /// What they say, and the day it is, in words: all that a site depends on besides its content.
    var marks: [String] { [baseURL?.description ?? "", today.description, Self.now.description] }

    /// Today, where the program runs.
    static var now: CalendarDate {
        let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
        guard let year = parts.year, let month = parts.month, let day = parts.day,
            let today = CalendarDate(year: year, month: month, day: day)
        else { preconditionFailure("the calendar has no day for now") }
        return today
    }
}
