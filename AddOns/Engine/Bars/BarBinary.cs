using System.IO;

namespace NT8Bridge;

/// <summary>
/// How bars are written into an engine's snapshot: the fields of <see cref="Bar"/> in the order of their declaration; a window
/// as its count and its bars, oldest first.
/// </summary>
internal static class BarBinary
{
    internal static void Write(this BinaryWriter writer, in Bar bar)
    {
        writer.Write(bar.EndUtcTicks);
        writer.Write(bar.Open);
        writer.Write(bar.High);
        writer.Write(bar.Low);
        writer.Write(bar.Close);
        writer.Write(bar.Volume);
        writer.Write(bar.TickCount);
    }

    internal static Bar ReadBar(this BinaryReader reader) => new(
        reader.ReadInt64(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(),
        reader.ReadInt64(), reader.ReadInt32());

    internal static void Write(this BinaryWriter writer, BarWindow window)
    {
        writer.Write(window.Count);
        foreach (ref readonly Bar bar in window) writer.Write(bar);
    }

    /// <exception cref="InvalidDataException">The count is impossible for the window, so the snapshot is damaged.</exception>
    internal static void ReadBars(this BinaryReader reader, BarWindow window)
    {
        window.Clear();
        int count = reader.ReadInt32();
        if (count < 0 || count > window.Capacity)
            throw new InvalidDataException($"a window of {window.Capacity} bars cannot hold {count}");
        for (int i = 0; i < count; i++) window.Append(reader.ReadBar());
    }
}
