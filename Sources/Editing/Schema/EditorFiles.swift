public import Agreements
internal import Files

/// The files that make editors help: schemas in a hidden folder of the content, which no reader takes for content.
public enum EditorFiles {
    /// The folder of the schemas, within the content folder.
    public static let folder = ".schemas"

    /// The first line of a YAML file, that tells the YAML language server which schema it follows.
    public static func modeline(for kind: ContentKind) -> String {
        "# yaml-language-server: $schema=\(folder)/\(kind.rawValue).json\n"
    }

    /// The schemas, by path within the content folder.
    public static var schemas: [(path: String, text: String)] {
        ContentKind.allCases.map { ("\(folder)/\($0.rawValue).json", ContentSchema($0).text) }
    }

    /// What VS Code runs to show mistakes where they stand: `ordholden check`, read by a problem matcher.
    ///
    /// No schema can reach the keys of a Markdown file there, since the YAML language server does not read front matter.
    public static let tasks = #"""
        {
          "version": "2.0.0",
          "tasks": [
            {
              "label": "ordholden check",
              "type": "shell",
              "command": "ordholden check",
              "group": {"kind": "test", "isDefault": true},
              "presentation": {"reveal": "silent"},
              "problemMatcher": {
                "owner": "ordholden",
                "fileLocation": ["relative", "${workspaceFolder}"],
                "pattern": {
                  "regexp": "^([^\\s:][^:]*):(\\d+):(\\d+): (error|warning): (.*)$",
                  "file": 1, "line": 2, "column": 3, "severity": 4, "message": 5
                }
              }
            }
          ]
        }

        """#

    /// Writes the schemas into a content folder, in place of those of an older version.
    ///
    /// - Returns: The paths, within the content folder.
    /// - Throws: `EditError`.
    public static func write(to content: String) throws(EditError) -> [String] {
        let folder = ContentFolder(content)
        for (path, text) in schemas {
            let shown = "\(content)/\(path)"
            let isWritten: Bool
            do throws(FileError) { isWritten = try write(Array(text.utf8), to: path, in: folder) } catch {
                throw .disk(error)
            }
            if !isWritten { throw .outside(path: shown) }
        }
        return schemas.map(\.path)
    }

    /// - Returns: `false`, and nothing is written, when the path leads elsewhere.
    private static func write(
        _ bytes: [UInt8], to path: String, in folder: ContentFolder
    ) throws(FileError) -> Bool {
        guard try folder.contains(path) else { return false }
        let place = "\(folder.path)/\(path)"
        guard try FileStatus.of(place) != nil else {
            try folder.create(path, holding: bytes)
            return true
        }
        let old = try File.read(place, followingLink: false)
        if old == bytes { return true }
        return try folder.replace(path, holding: old, by: bytes)
    }
}
