using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using NT8Bridge.Sessions;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The bars of a parquet file of any making. A file with this product's header is read by its checksums; the rows of any other
/// file are judged one by one (<see cref="ForeignBarFile"/>).
/// </summary>
/// <param name="Bars">Sound bars stamped at their end, oldest first, each time once.</param>
/// <param name="IsProven">True when checksums prove the bars.</param>
/// <param name="Rejected">Number of rows that were not used.</param>
/// <param name="Notes">What was set aside, assumed, found out or put right, a sentence each.</param>
public sealed record BarImport(Bar[] Bars, bool IsProven, int Rejected, IReadOnlyList<string> Notes)
{
    /// <summary>Reads a file.</summary>
    /// <param name="codec">The parquet library.</param>
    /// <param name="file">The bytes of the whole file.</param>
    /// <param name="instrument">
    /// Instrument whose bars are wanted. A header that names another is a fault; others name none.
    /// </param>
    /// <param name="interval">Length of the bars that are wanted.</param>
    /// <param name="stamp">Whether the times of a file without header are begins or ends of bars.</param>
    /// <param name="calendar">The market's sessions, as <see cref="ForeignBarFile"/> uses them; null for none.</param>
    /// <param name="cancellation">Stops between row groups.</param>
    /// <exception cref="BarFileException">The file cannot be used; the message says why and what mends it.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public static BarImport Read(
        IBarCodec codec, byte[] file, string instrument, BarInterval interval, BarStamp stamp, ISessionCalendar? calendar,
        CancellationToken cancellation = default)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        if (PlainBarFile.HasSignature(file)) return Proven(PlainBarFile.Read(file), instrument, interval);
        using IColumnReader reader = codec.Open(file);
        if (BarFileHeader.IsPresentIn(reader.Metadata))
            return Proven(BarFileReader.Read(reader, cancellation), instrument, interval);
        ForeignBars foreign = ForeignBarFile.Read(reader, interval, stamp, calendar, cancellation);
        IEnumerable<string> rejected = foreign.Rejected.Count == 0
            ? Array.Empty<string>()
            : new[] { $"{foreign.Rejected.Count} rows rejected, the first: {foreign.Rejected[0]}" };
        return new BarImport(foreign.Bars, false, foreign.Rejected.Count, foreign.Notes.Concat(rejected).ToArray());
    }

    private static BarImport Proven(BarFileReading own, string instrument, BarInterval interval) =>
        own.Header.Instrument == instrument && own.Header.Interval == interval
            ? new BarImport(own.Bars, true, own.Rejected, own.Damage)
            : throw new BarFileException($"it holds {own.Header.Instrument} {own.Header.Interval}, not {instrument} {interval}");
}
