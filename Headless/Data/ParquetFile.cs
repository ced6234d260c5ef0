using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.History;
using NT8Bridge.History.BarFiles;

namespace NT8Bridge.Headless.Data;

/// <summary>Reads parquet: bar files of this product, and bars and ticks of any other making.</summary>
internal static class ParquetFile
{
    /// <summary>The four bytes with which a parquet file begins and ends.</summary>
    public static ReadOnlySpan<byte> Magic => "PAR1"u8;

    /// <summary>Reads the whole file.</summary>
    /// <param name="path">The file as the user named it.</param>
    /// <param name="bytes">What it holds.</param>
    /// <param name="said">What is known of the file and asked of it.</param>
    /// <exception cref="InputFileException">It is no parquet file of bars or ticks, or cannot be used.</exception>
    public static MarketDataRows Read(string path, byte[] bytes, FileReading said)
    {
        ForeignReading reading = Reading(path, said);
        return Told(path, () =>
        {
            if (PlainBarFile.HasSignature(bytes)) return OwnBars(path, PlainBarFile.Read(bytes), reading);
            IBarCodec codec = BarCodec.ForThisRuntime();
            using IColumnReader reader = codec.Open(bytes);
            return BarFileHeader.IsPresentIn(reader.Metadata)
                ? OwnBars(path, BarFileReader.Read(codec, bytes), reading)
                : Foreign(path, reader, reading);
        });
    }

    /// <summary>Reads the files of one instrument below a folder as if they were one (<see cref="DatasetFolder"/>).</summary>
    /// <exception cref="InputFileException">
    /// There is no parquet file below it, none is of the instrument, several instruments are there and none is asked for, or a
    /// file cannot be used.
    /// </exception>
    public static MarketDataRows ReadFolder(string path, FileReading said)
    {
        ForeignReading reading = Reading(path, said);
        return Told(path, () =>
        {
            IReadOnlyList<string> files = DatasetFolder.Files(path, reading);
            // The folders of the first file say of all of them whose rows they hold.
            ForeignReading ofFiles = reading with { Path = files[0] };
            IBarCodec codec = BarCodec.ForThisRuntime();
            if (DatasetFolder.IsOwn(codec, files[0])) return OwnBars(path, DatasetFolder.ReadOwn(codec, files), ofFiles);
            using IColumnReader reader = DatasetFolder.Open(codec, files);
            return Foreign(path, reader, ofFiles);
        });
    }

    private static ForeignReading Reading(string path, FileReading said)
    {
        string? market = said.Instrument ?? ExportName.Instrument(path);
        return said.OfParquet() with
        {
            Path = System.IO.Path.GetFullPath(path), Calendar = market is null ? null : said.SessionsOf?.Invoke(market),
        };
    }

    private static MarketDataRows Foreign(string path, IColumnReader reader, ForeignReading reading) =>
        ForeignTickFile.HasTicks(reader, reading)
            ? Ticks(path, ForeignTickFile.Read(reader, reading))
            : Bars(path, ForeignBarFile.Read(reader, reading));

    private static MarketDataRows Told(string path, Func<MarketDataRows> read)
    {
        try
        {
            return read();
        }
        catch (BarFileException e)
        {
            // Most of these sentences end with a mend of their own.
            string mend = e.Message.Contains("; ", StringComparison.Ordinal) ? "" : "give a sound parquet file of bars or ticks";
            throw new InputFileException(path, 0, e.Message, mend, e);
        }
    }

    private static MarketDataRows OwnBars(string path, BarFileReading own, ForeignReading reading)
    {
        List<string> notes = [];
        InstrumentClaim.Verify(own.Header.Instrument, "its header", reading, notes);
        RejectedRows rejected = new();
        foreach (string damage in own.Damage) rejected.Add(0, damage);
        rejected.Add(own.Rejected - own.Damage.Count);
        return new MarketDataRows
        {
            Path = path, Format = MarketDataFormat.Parquet, Kind = MarketDataKind.Bars, Bars = own.Bars,
            Rows = own.Bars.Length + own.Rejected,
            Interval = own.Header.Interval, Instrument = own.Header.Instrument, Rejected = rejected, Notes = notes,
        };
    }

    private static MarketDataRows Bars(string path, ForeignBars foreign) => new()
    {
        Path = path, Format = MarketDataFormat.Parquet, Kind = MarketDataKind.Bars, Bars = foreign.Bars,
        Interval = foreign.Interval, IsOpenStamped = foreign.Stamp == BarStamp.Open, OutOfOrder = foreign.OutOfOrder,
        Rejected = Rejected(foreign.Rejected, foreign.RejectedRows), Instrument = Named(path, foreign.Instrument),
        Rows = foreign.Rows, OtherContracts = foreign.Others, Placeholders = foreign.Placeholders,
        Duplicates = foreign.Repeated, Grown = foreign.Grown, Notes = foreign.Notes,
    };

    private static MarketDataRows Ticks(string path, ForeignTicks foreign) => new()
    {
        Path = path, Format = MarketDataFormat.Parquet, Kind = MarketDataKind.Ticks, Ticks = foreign.Ticks,
        OutOfOrder = foreign.OutOfOrder, Rejected = Rejected(foreign.Rejected, foreign.RejectedRows),
        Instrument = Named(path, foreign.Instrument), Rows = foreign.Rows, OtherContracts = foreign.Others,
        Placeholders = foreign.Placeholders, ZeroSizes = foreign.ZeroSizes, Notes = foreign.Notes,
    };

    private static RejectedRows Rejected(IReadOnlyList<RejectedBarRow> first, long count)
    {
        RejectedRows rejected = new();
        foreach (RejectedBarRow row in first) rejected.Add(row.Row + 1, row.Reason);
        rejected.Add(count - first.Count);
        return rejected;
    }

    /// <summary>The name of the file as NinjaTrader gives it, else the contract's name inside. An id or a root is none.</summary>
    private static string? Named(string path, string? inside) =>
        ExportName.Instrument(path)
        ?? (ContractName.TryParse(inside, out ContractName contract) && contract.Month > 0 ? inside : null);
}
