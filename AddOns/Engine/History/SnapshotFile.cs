using System;
using System.IO;

namespace NT8Bridge.History;

/// <summary>
/// Keeps an engine's snapshot in one <see cref="SealedFile"/>: written whole or not at all, and refused when a byte has changed.
/// </summary>
public sealed class SnapshotFile : ISnapshotStore
{
    private readonly Quarantine _quarantine;

    /// <summary>Names the file of a series; touches no file yet.</summary>
    public SnapshotFile(CacheLayout layout, string instrument, BarInterval interval)
    {
        if (layout is null) throw new ArgumentNullException(nameof(layout));
        Name = layout.Snapshot(instrument, interval);
        _quarantine = new Quarantine(layout.Quarantine);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public byte[]? Load(long nowUtcTicks, out string reason)
    {
        reason = string.Empty;
        if (!FileSystem.Current.Exists(Name))
        {
            reason = "no snapshot yet";
            return null;
        }

        try
        {
            return SealedFile.Read(Name);
        }
        catch (InvalidDataException error)
        {
            reason = error.Message + "; " + SetAside(error.Message, nowUtcTicks);
            return null;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            reason = error.Message;
            return null;
        }
    }

    private string SetAside(string reason, long nowUtcTicks)
    {
        try
        {
            return _quarantine.SetAside(Name, reason, nowUtcTicks);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return "it could not be set aside: " + error.Message;
        }
    }

    /// <inheritdoc/>
    public string Save(byte[] snapshot)
    {
        try
        {
            SealedFile.Write(Name, snapshot);
            return string.Empty;
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return $"the snapshot was not saved: {error.Message}";
        }
    }
}
