using System.IO;

namespace NT8Bridge;

/// <summary>Bars in a snapshot: fields in declaration order, windows oldest first.</summary>
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
        reader.ReadInt64(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadDouble(), reader.ReadInt64(), reader.ReadInt32());

    internal static void Write(this BinaryWriter writer, BarWindow window)
    {
        writer.Write(window.Count);
        foreach (ref readonly Bar bar in window) writer.Write(bar);
    }

    internal static void ReadBars(this BinaryReader reader, BarWindow window)
    {
        window.Clear();
        int count = reader.ReadInt32();
        if (count < 0 || count > window.Capacity) throw new InvalidDataException($"a window of {window.Capacity} bars cannot hold {count}");
        for (int i = 0; i < count; i++) window.Append(reader.ReadBar());
    }
}
