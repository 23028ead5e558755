public import Addresses
public import Agreements

extension Dataset {
    /// Every file of data.
    func makeFiles() -> [DataFile] { json + tables + feeds + calendars + descriptions }

    private var json: [DataFile] {
        let agreementSchema = data(["schema", "v\(DataFormat.version)"], "agreement.json")
        let commitmentSchema = data(["schema", "v\(DataFormat.version)"], "commitment.json")
        let everything = [
            DataFile(path: agreementJSON, origin: "the agreement as JSON", isToldOf: true) {
                AgreementFile(head: FileHead(data: self, schema: agreementSchema)).json.file
            },
            DataFile(path: agreementSchema, origin: "the schema of the agreement") {
                AgreementFile.recordShape.document(title: "agreement.json", address: absolute(agreementSchema)).file
            },
            DataFile(path: commitmentSchema, origin: "the schema of a promise") {
                CommitmentFile.recordShape.document(title: "commitments/<id>.json", address: absolute(commitmentSchema))
                    .file
            },
        ]
        return everything
            + agreement.commitments.map { commitment in
                DataFile(path: json(of: commitment.id), origin: "commitments/\(commitment.id)/index.md") {
                    let head = FileHead(data: self, schema: commitmentSchema)
                    return CommitmentFile(head: head, commitment: CommitmentRecord(commitment, self)).json.file
                }
            }
    }

    private var tables: [DataFile] {
        DataTable.allCases.map { table in
            DataFile(path: csv(table), origin: "the table of \(table.rawValue)", isToldOf: true) { csv(table) }
        }
    }

    /// The schemas of the JSON files.
    public var schemas: [SitePath] {
        ["agreement.json", "commitment.json"].map { data(["schema", "v\(DataFormat.version)"], $0) }
    }

    /// What is told of some of the files, in their order; cheap once they have been made.
    public func facts(of paths: [SitePath]) -> [DataFile.Facts] {
        let wanted = Set(paths)
        let files = Dictionary(
            files.filter { wanted.contains($0.path) }.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        return paths.compactMap { files[$0]?.facts }
    }

    /// A table as comma-separated values.
    public func csv(_ table: DataTable) -> SitePath { data([], table.fileName) }

    /// The agreement as JSON.
    public var agreementJSON: SitePath { data([], "agreement.json") }

    /// A promise as JSON.
    public func json(of commitment: Commitment.ID) -> SitePath { data(["commitments"], "\(commitment).json") }

    func absolute(_ path: SitePath) -> String? { settings.baseURL?.address(of: path) }

    func data(_ folders: [String], _ name: String) -> SitePath {
        path(.data).file(folders.compactMap(Slug.init), named: name)
    }
}
