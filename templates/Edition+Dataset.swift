import Addresses
import OpenData

extension Routes {
    /// Where the page about something is.
    func path(_ subject: Subject) -> SitePath {
        switch subject {
        case .home: home
        case .agreement: agreement
        case .text(let place): text(at: place)
        case .promise(let id): commitment(id)
        case .area(let id): area(id)
        case .committee(let id): committee(id)
        case .indicator(let id): indicator(id)
        case .changes: changes
        case .corrections: corrections
        case .deadlines: deadlines
        case .data: data
        case .search: search
        }
    }
}
