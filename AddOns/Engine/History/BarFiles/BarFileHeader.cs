using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace NT8Bridge.History.BarFiles;

/// <summary>
/// What a bar file says of itself, as key-value metadata of the parquet file. The header has a checksum of itself and one of each
/// block of bars, so that each block is proven by itself.
/// </summary>
public sealed class BarFileHeader
{
    private const string Prefix = "nt8bridge.", TimeFormat = "yyyy-MM-dd'T'HH:mm:ss.fffffff'Z'";
    private static readonly string[] Keys =
        { "format", "instrument", "period", "stamp", "session", "first_utc", "last_utc", "count", "block_bars", "blocks" };

    private BarFileHeader(
        string instrument, BarInterval interval, string sessionTemplate, int count, long first, long last, ulong[] blocks)
    {
        Instrument = instrument;
        Interval = interval;
        SessionTemplate = sessionTemplate;
        Count = count;
        FirstUtcTicks = first;
        LastUtcTicks = last;
        BlockChecksums = blocks;
    }

    /// <summary>Full name of the instrument.</summary>
    public string Instrument { get; }

    /// <summary>Length of the bars.</summary>
    public BarInterval Interval { get; }

    /// <summary>Name of the session template; empty where unknown.</summary>
    public string SessionTemplate { get; }

    /// <summary>Number of bars.</summary>
    public int Count { get; }

    /// <summary>End of the first bar, UTC ticks; 0 for an empty file.</summary>
    public long FirstUtcTicks { get; }

    /// <summary>End of the last bar, UTC ticks; 0 for an empty file.</summary>
    public long LastUtcTicks { get; }

    /// <summary>Checksum of each block, see <see cref="BarFile.BlockBars"/>.</summary>
    public IReadOnlyList<ulong> BlockChecksums { get; }

    /// <summary>The header of <paramref name="file"/>.</summary>
    public static BarFileHeader Of(BarFile file)
    {
        if (file is null) throw new ArgumentNullException(nameof(file));
        Bar[] bars = file.Bars;
        var blocks = new ulong[BarFile.BlockCount(bars.Length)];
        for (int i = 0; i < blocks.Length; i++)
        {
            int start = i * BarFile.BlockBars;
            blocks[i] = BarChecksum.Of(bars, start, Math.Min(BarFile.BlockBars, bars.Length - start));
        }

        long first = bars.Length == 0 ? 0 : bars[0].EndUtcTicks, last = bars.Length == 0 ? 0 : bars[bars.Length - 1].EndUtcTicks;
        return new BarFileHeader(file.Instrument, file.Interval, file.SessionTemplate, bars.Length, first, last, blocks);
    }

    /// <summary>True when metadata hold any entry of such a header. The header may still be incomplete or damaged.</summary>
    public static bool IsPresentIn(IReadOnlyDictionary<string, string> metadata) =>
        metadata?.Keys.Any(key => key.StartsWith(Prefix, StringComparison.Ordinal)) == true;

    /// <summary>The header as entries for the metadata of a file.</summary>
    public IReadOnlyDictionary<string, string> ToMetadata()
    {
        string[] values =
        {
            Number(BarFile.FormatVersion), Instrument, Interval.ToString(), "end", SessionTemplate,
            Count == 0 ? "" : Time(FirstUtcTicks), Count == 0 ? "" : Time(LastUtcTicks), Number(Count), Number(BarFile.BlockBars),
            string.Join(" ", BlockChecksums.Select(Hex)),
        };
        var metadata = new Dictionary<string, string>();
        for (int i = 0; i < Keys.Length; i++) metadata.Add(Prefix + Keys[i], values[i]);
        metadata.Add(Prefix + "checksum", Hex(ChecksumOf(values)));
        return metadata;
    }

    /// <summary>Reads the header from the metadata of a file and proves it by its checksum.</summary>
    /// <exception cref="BarFileException">
    /// An entry is missing, the checksum is another one than the header names, or the format is another one.
    /// </exception>
    public static BarFileHeader Read(IReadOnlyDictionary<string, string> metadata)
    {
        if (metadata is null) throw new ArgumentNullException(nameof(metadata));
        string[] values = Array.ConvertAll(Keys, key => Entry(metadata, key));
        if (Entry(metadata, "checksum") != Hex(ChecksumOf(values)))
            throw new BarFileException("the header does not have the checksum it names: it is damaged or was edited");
        if (values[0] != Number(BarFile.FormatVersion) || values[3] != "end" || values[8] != Number(BarFile.BlockBars))
            throw new BarFileException($"format {values[0]} is not format {BarFile.FormatVersion}, which this version reads");

        try
        {
            ulong[] blocks = values[9].Length == 0 ? Array.Empty<ulong>() : Array.ConvertAll(
                values[9].Split(' '), hex => ulong.Parse(hex, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
            int count = int.Parse(values[7], NumberStyles.None, CultureInfo.InvariantCulture);
            if (blocks.Length != BarFile.BlockCount(count)) throw new FormatException($"{blocks.Length} blocks for {count} bars");
            return new BarFileHeader(
                values[1], BarInterval.Parse(values[2]), values[4], count,
                count == 0 ? 0 : TicksOf(values[5]), count == 0 ? 0 : TicksOf(values[6]), blocks);
        }
        catch (Exception e) when (e is FormatException or OverflowException)
        {
            throw new BarFileException("the header cannot be read: " + e.Message, e);
        }
    }

    private static string Entry(IReadOnlyDictionary<string, string> metadata, string key) =>
        metadata.TryGetValue(Prefix + key, out string? value) && value is not null
            ? value
            : throw new BarFileException($"the header lacks {Prefix}{key}");

    private static ulong ChecksumOf(string[] values)
    {
        var text = new StringBuilder();
        for (int i = 0; i < Keys.Length; i++) text.Append(Keys[i]).Append('=').Append(values[i]).Append('\n');
        return BarChecksum.Of(text.ToString());
    }

    private static string Number(int value) => value.ToString(CultureInfo.InvariantCulture);

    private static string Hex(ulong value) => value.ToString("x16", CultureInfo.InvariantCulture);

    private static string Time(long utcTicks) =>
        new DateTime(utcTicks, DateTimeKind.Utc).ToString(TimeFormat, CultureInfo.InvariantCulture);

    private static long TicksOf(string text) => DateTime.ParseExact(
        text, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal).Ticks;
}
