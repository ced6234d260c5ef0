using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// The bars of a parquet file of any making. A file with this product's header is read by its checksums; the rows of any other
/// file are judged one by one (<see cref="ForeignBarFile"/>).
/// </summary>
/// <param name="Bars">Sound bars stamped at their end, oldest first, each time once.</param>
/// <param name="IsProven">True when checksums prove the bars.</param>
/// <param name="Rejected">Number of rows that were not used, because they make no sound bar.</param>
/// <param name="Notes">What was set aside, assumed, found out or put right, a sentence each.</param>
public sealed record BarImport(Bar[] Bars, bool IsProven, int Rejected, IReadOnlyList<string> Notes)
{
    /// <summary>What a file of another making holds, row by row; null for a file with this product's header.</summary>
    public ForeignBars? Foreign { get; init; }

    /// <summary>Reads a file.</summary>
    /// <param name="codec">The parquet library.</param>
    /// <param name="file">The bytes of the whole file.</param>
    /// <param name="reading">
    /// The instrument and the length of the bars that are wanted, and what is known of the file. A header that names another
    /// length is a fault, one that names another instrument too unless the caller overrides it.
    /// </param>
    /// <param name="cancellation">Stops between row groups.</param>
    /// <exception cref="BarFileException">The file cannot be used; the message says why and what mends it.</exception>
    /// <exception cref="BarCodecUnavailableException">The parquet library cannot work on this machine.</exception>
    public static BarImport Read(
        IBarCodec codec, byte[] file, ForeignReading reading, CancellationToken cancellation = default)
    {
        if (codec is null) throw new ArgumentNullException(nameof(codec));
        if (reading is null) throw new ArgumentNullException(nameof(reading));
        if (PlainBarFile.HasSignature(file)) return Proven(PlainBarFile.Read(file), reading);
        using IColumnReader reader = codec.Open(file);
        if (BarFileHeader.IsPresentIn(reader.Metadata)) return Proven(BarFileReader.Read(reader, cancellation), reading);
        ForeignBars foreign = ForeignBarFile.Read(reader, reading, cancellation);
        IEnumerable<string> rejected = foreign.RejectedRows == 0
            ? Array.Empty<string>()
            : new[] { $"{foreign.RejectedRows} rows rejected, the first: {foreign.Rejected[0]}" };
        return new BarImport(
            foreign.Bars, false, (int)Math.Min(int.MaxValue, foreign.RejectedRows), foreign.Notes.Concat(rejected).ToArray())
        {
            Foreign = foreign,
        };
    }

    private static BarImport Proven(BarFileReading own, ForeignReading reading)
    {
        BarFileHeader header = own.Header;
        if (reading.Interval is { } interval && header.Interval != interval)
            throw new BarFileException($"it holds {header.Instrument} {header.Interval}, not {reading.Instrument} {interval}");
        var notes = new List<string>(own.Damage);
        InstrumentClaim.Verify(header.Instrument, "its header", reading, notes);
        return new BarImport(own.Bars, true, own.Rejected, notes);
    }
}
