internal import Synchronization

/// The scene that is shown now, for the many that look at it and the few that change it.
final class Stage: Sendable {
    private let current: Mutex<Scene>
    /// Whom to tell of a change.
    private let audience: Audience

    init(_ scene: Scene, audience: Audience) {
        current = Mutex(scene)
        self.audience = audience
    }

    /// The scene.
    var scene: Scene { current.withLock { $0 } }

    /// Changes the scene, and tells everyone.
    func change(_ change: (inout Scene) -> Void) {
        current.withLock { change(&$0) }
        audience.tell()
    }
}
