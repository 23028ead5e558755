// swift-tools-version: 6.2
import PackageDescription

/// What every room of the house agrees on: warnings are errors, unsafe code says so, imports say what they use.
let strict: [SwiftSetting] = [
    .treatAllWarnings(as: .error),
    .strictMemorySafety(),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
]

let package = Package(
    name: "ordholden",
    products: [.executable(name: "ordholden", targets: ["ordholden"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swiftcsv/SwiftCSV", from: "0.10.0"),
    ],
    targets: [
        // The leaves: each knows nothing of the others.
        .systemLibrary(name: "CMark", path: "Sources/CMark", providers: [.apt(["libcmark-dev"])]),
        .systemLibrary(name: "CBrotli", path: "Sources/CBrotli", providers: [.apt(["libbrotli-dev"])]),
        .systemLibrary(name: "CZlib", path: "Sources/CZlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "Addresses", swiftSettings: strict),
        .target(
            name: "Compression", dependencies: ["CBrotli", "CZlib"], swiftSettings: strict,
            linkerSettings: ["brotlienc", "brotlidec", "brotlicommon", "z"].map { .linkedLibrary(":lib\($0).a") }),
        .target(name: "Cores", swiftSettings: strict),
        .target(name: "Diagnostics", swiftSettings: strict),
        .target(name: "Hosting", dependencies: ["Addresses"], swiftSettings: strict),
        .systemLibrary(name: "LinuxCalls"),
        .target(
            name: "Files",
            dependencies: [
                .product(name: "SystemPackage", package: "swift-system"),
                .target(name: "LinuxCalls", condition: .when(platforms: [.linux])),
            ],
            swiftSettings: strict),
        .target(name: "Assets", path: "templates/Assets", cSettings: [.unsafeFlags(["-std=c23"])]),
        .target(name: "PreviewClient", cSettings: [.unsafeFlags(["-std=c23"])]),

        // From text to the site, one way.
        .target(
            name: "Markdown", dependencies: ["Addresses", "CMark", "Diagnostics"], swiftSettings: strict,
            linkerSettings: [.linkedLibrary(":libcmark.a")]),
        .target(name: "HTML", dependencies: ["Addresses"], swiftSettings: strict),
        .target(
            name: "Agreements",
            dependencies: ["Addresses", "Cores", "Diagnostics", "Files", "Markdown", "SwiftCSV", "Yams"],
            swiftSettings: strict),
        .target(name: "Search", swiftSettings: strict),
        .target(
            name: "OpenData", dependencies: ["Addresses", "Agreements", "Markdown"], swiftSettings: strict),
        .target(
            name: "Templates",
            dependencies: [
                "Addresses", "Agreements", "Assets", "Cores", "Hosting", "HTML", "Markdown", "OpenData", "Search",
            ],
            path: "templates", exclude: ["Assets"], swiftSettings: strict),
        .target(
            name: "SiteBuilder",
            dependencies: [
                "Addresses", "Agreements", "Compression", "Cores", "Diagnostics", "Files", "Hosting", "HTML",
                "OpenData", "Templates",
            ],
            swiftSettings: strict),
        .target(
            name: "Editing",
            dependencies: ["Addresses", "Agreements", "Diagnostics", "Files", "Markdown", "SiteBuilder"],
            swiftSettings: strict),
        .target(
            name: "ExternalLinks", dependencies: ["Addresses", "Agreements", "Diagnostics", "Markdown"],
            swiftSettings: strict),
        .target(
            name: "Preview",
            dependencies: [
                "Addresses", "Agreements", "Cores", "Diagnostics", "Files", "Hosting", "HTML", "PreviewClient",
                "SiteBuilder", "Templates",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOHTTP1", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ],
            swiftSettings: strict),
        .executableTarget(
            name: "ordholden",
            dependencies: [
                "Addresses", "Agreements", "Cores", "Diagnostics", "Editing", "ExternalLinks", "Files", "Hosting",
                "Preview",
                "SiteBuilder", "Templates",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: strict,
            // Half the time of the system's linker, for whoever waits for a template she has changed.
            linkerSettings: [.unsafeFlags(["-use-ld=lld"], .when(platforms: [.linux], configuration: .debug))]),

        // The tests mirror the rooms; a small agreement to change in one place is shared by them.
        .target(
            name: "TestSupport", dependencies: ["Agreements", "Diagnostics"], path: "Tests/TestSupport",
            swiftSettings: strict),
        .testTarget(name: "AddressesTests", dependencies: ["Addresses"], swiftSettings: strict),
        .testTarget(name: "CompressionTests", dependencies: ["Compression"], swiftSettings: strict),
        .testTarget(name: "DiagnosticsTests", dependencies: ["Diagnostics"], swiftSettings: strict),
        .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: strict),
        .testTarget(name: "HostingTests", dependencies: ["Addresses", "Hosting"], swiftSettings: strict),
        .testTarget(name: "HTMLTests", dependencies: ["HTML"], swiftSettings: strict),
        .testTarget(name: "MarkdownTests", dependencies: ["CMark", "Diagnostics", "Markdown"], swiftSettings: strict),
        .testTarget(
            name: "AgreementsTests",
            dependencies: ["Addresses", "Agreements", "Diagnostics", "Files", "Markdown", "TestSupport"],
            swiftSettings: strict),
        .testTarget(name: "SearchTests", dependencies: ["Search"], swiftSettings: strict),
        .testTarget(
            name: "OpenDataTests", dependencies: ["Addresses", "Agreements", "Markdown", "OpenData", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "TemplatesTests",
            dependencies: [
                "Addresses", "Agreements", "CMark", "Diagnostics", "Hosting", "HTML", "Markdown", "Templates",
                "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "SiteBuilderTests",
            dependencies: [
                "Addresses", "Agreements", "Compression", "Cores", "Diagnostics", "Files", "SiteBuilder",
                "TestSupport",
            ],
            swiftSettings: strict),
        .testTarget(
            name: "EditingTests",
            dependencies: ["Addresses", "Agreements", "Diagnostics", "Editing", "Files", "Markdown", "TestSupport"],
            swiftSettings: strict),
        .testTarget(
            name: "ExternalLinksTests",
            dependencies: ["Agreements", "Diagnostics", "ExternalLinks", "TestSupport"], swiftSettings: strict),
        .testTarget(
            name: "PreviewTests",
            dependencies: [
                "Addresses", "Agreements", "Diagnostics", "Files", "Preview", "SiteBuilder", "Templates",
                "TestSupport",
                .product(name: "NIOHTTP1", package: "swift-nio"),
            ],
            swiftSettings: strict),
    ]
)
