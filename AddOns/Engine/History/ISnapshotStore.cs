namespace NT8Bridge.History;

/// <summary>Keeps one snapshot of an engine's state. Called on background threads.</summary>
public interface ISnapshotStore
{
    /// <summary>Name for reports, for example the file.</summary>
    string Name { get; }

    /// <summary>The newest snapshot that is intact; null with a reason when there is none. A damaged one is set aside under the present's time.</summary>
    byte[]? Load(long nowUtcTicks, out string reason);

    /// <summary>Replaces it. Returns why not, empty when it is saved.</summary>
    string Save(byte[] snapshot);
}
