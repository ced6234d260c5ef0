using System.IO;
using NT8Bridge.Signals;

namespace NT8Bridge;

/// <summary>The newest signals, one a base bar, by index (0 is the newest) and by the end of their bar.</summary>
public sealed class SignalCache : TimeRing<Signal>
{
    /// <summary>Makes an empty cache for <paramref name="capacity"/> signals.</summary>
    /// <exception cref="System.ArgumentOutOfRangeException">The capacity is below 1.</exception>
    public SignalCache(int capacity)
        : base(capacity)
    {
    }

    internal void Save(BinaryWriter writer)
    {
        writer.Write(Count);
        foreach (ref readonly Signal signal in this)
        {
            writer.Write(signal.EndUtcTicks);
            writer.Write((int)signal.Direction);
            writer.Write(signal.Score);
            writer.Write(signal.Close);
            writer.Write(signal.Spoken);
        }
    }

    internal void Restore(BinaryReader reader, SignalModel model)
    {
        Clear();
        int count = reader.ReadInt32();
        if (count < 0 || count > Capacity) throw new InvalidDataException($"a cache of {Capacity} signals cannot hold {count}");
        for (int i = 0; i < count; i++)
        {
            long end = reader.ReadInt64();
            var direction = (SignalDirection)reader.ReadInt32();
            Append(new Signal(end, direction, reader.ReadDouble(), reader.ReadDouble(), reader.ReadUInt64(), model));
        }
    }
}
