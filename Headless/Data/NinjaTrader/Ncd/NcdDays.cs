using System;
using System.Buffers.Binary;

namespace NT8Bridge.Headless.Data.NinjaTrader.Ncd;

/// <summary>
/// Day files: plain records of 48 bytes, little endian, with midnight of the trading day, four prices and the volume.
/// </summary>
internal static class NcdDays
{
    private const int RecordLength = 48;

    /// <summary>Reads a file; an empty one (0 bytes) holds nothing.</summary>
    /// <exception cref="NinjaTraderFileException">A record is cut off or its values are not possible.</exception>
    public static NcdBar[] Read(ReadOnlySpan<byte> bytes, string path)
    {
        if (bytes.IsEmpty) return [];
        NcdHeader.Read(bytes, path);
        int count = (bytes.Length - NcdHeader.Length) / RecordLength;
        int end = NcdHeader.Length + (count * RecordLength);
        if (end != bytes.Length)
        {
            throw Fault(path, count, $"{bytes.Length - end} bytes follow the last whole record of {RecordLength}");
        }

        var days = new NcdBar[count];
        for (int i = 0; i < count; i++)
        {
            int at = NcdHeader.Length + (i * RecordLength);
            days[i] = DayAt(bytes.Slice(at, RecordLength));
            if (FaultOf(days[i], i == 0 ? long.MinValue : days[i - 1].LocalTicks) is { } fault)
                throw Fault(path, i, fault);
        }

        return days;
    }

    /// <summary>An error in a record.</summary>
    public static NinjaTraderFileException Fault(string path, int record, string reason) =>
        new(path, record, NcdHeader.Length + (record * RecordLength), reason);

    private static NcdBar DayAt(ReadOnlySpan<byte> record) => new(
        BinaryPrimitives.ReadInt64LittleEndian(record),
        BinaryPrimitives.ReadDoubleLittleEndian(record[8..]), BinaryPrimitives.ReadDoubleLittleEndian(record[16..]),
        BinaryPrimitives.ReadDoubleLittleEndian(record[24..]), BinaryPrimitives.ReadDoubleLittleEndian(record[32..]),
        BinaryPrimitives.ReadInt64LittleEndian(record[40..]));

    private static string? FaultOf(in NcdBar day, long before)
    {
        if (day.LocalTicks <= 0 || day.LocalTicks >= DateTime.MaxValue.Date.Ticks || day.LocalTicks % TimeSpan.TicksPerDay != 0)
            return $"its time of {day.LocalTicks} ticks is no midnight";
        if (day.LocalTicks <= before)
            return FormattableString.Invariant($"its day {new DateTime(day.LocalTicks):yyyy-MM-dd} is not after the one before");
        if (!double.IsFinite(day.Open) || !double.IsFinite(day.High) || !double.IsFinite(day.Low) || !double.IsFinite(day.Close))
            return "a price is no number";
        // The close is the settlement, which may lie outside of what was traded.
        if (day.High < day.Open || day.Low > day.Open)
            return FormattableString.Invariant($"its open {day.Open}, high {day.High} and low {day.Low} do not fit together");
        return day.Volume < 0 ? $"a volume of {day.Volume} is not possible" : null;
    }
}
