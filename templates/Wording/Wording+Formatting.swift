import Agreements

extension Wording {
    /// A date in words, exactly as precise as it is.
    ///
    /// Such as «3. juni 2022», «høsten 2020» and «2019–2023».
    func date(_ date: EDTF) -> String {
        switch date {
        case .year(let year): String(year)
        case .season(let year, let season): formats.season(season, year)
        case .month(let year, let month): "\(formats.months[month - 1]) \(year)"
        case .day(let day): self.day(day)
        case .interval(let start, let end): "\(self.date(start))–\(self.date(end))"
        }
    }

    /// A day in words.
    func day(_ date: CalendarDate) -> String {
        formats.day(date.day, formats.months[date.month - 1], date.year)
    }

    /// A number as the language writes it.
    func number(_ number: Int) -> String {
        DecimalNumber(String(number))?.formatted(point: formats.decimalMark, thousands: formats.thousands)
            ?? String(number)
    }

    /// A decimal number as the language writes it.
    func decimal(_ number: DecimalNumber) -> String {
        number.formatted(point: formats.decimalMark, thousands: formats.thousands)
    }

    /// A target in words: «minst 14 prosent».
    func target(_ target: Target) -> String {
        names.bound(target.bound, decimal(target.amount), target.unit)
    }

    /// A committee's name where an area may have the same: «Oppvekst (komité)».
    func name(of committee: Committee) -> String { "\(committee.title) (\(promise.committee.lowercased()))" }

    /// Names in a row: «Ap, SV, MDG og Sp».
    func list(_ names: [String]) -> String {
        guard let last = names.last, names.count > 1 else { return names.first ?? "" }
        return names.dropLast().joined(separator: ", ") + " \(formats.and) " + last
    }
}
