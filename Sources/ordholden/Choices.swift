public import Agreements
public import ArgumentParser
public import Diagnostics

// What can be chosen on the command line is named and listed there as it is in files.

extension ReportFormat: ExpressibleByArgument {}
extension Agreements.Kind: ExpressibleByArgument {}
extension Verdict: ExpressibleByArgument {}
extension Entry.Kind: ExpressibleByArgument {}
extension Entry.Reason: ExpressibleByArgument {}
extension Entry.Confidence: ExpressibleByArgument {}
extension Source.Kind: ExpressibleByArgument {}
extension Language: ExpressibleByArgument {}
extension ContentKind: ExpressibleByArgument {}
