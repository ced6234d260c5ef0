namespace NT8Bridge.History;

/// <summary>Keeps the newest snapshot of an engine's state for the next start. Called on background threads.</summary>
public interface ISnapshotStore
{
    /// <summary>Name of the store for reports, for example its file.</summary>
    string Name { get; }

    /// <summary>
    /// The snapshot that was saved last, or null with a reason when there is none that can be used. A damaged one is set aside.
    /// </summary>
    /// <param name="nowUtcTicks">The present, UTC ticks; a note beside a damaged snapshot carries it.</param>
    /// <param name="reason">Why there is no snapshot; empty when there is one.</param>
    byte[]? Load(long nowUtcTicks, out string reason);

    /// <summary>Replaces the snapshot. Returns why it was not saved; empty when it was.</summary>
    string Save(byte[] snapshot);
}
