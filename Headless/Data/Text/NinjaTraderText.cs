using System;
using System.IO;
using System.Runtime.CompilerServices;
using NT8Bridge.History.BarFiles;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Data.Text;

/// <summary>NinjaTrader's text exports: no header, fields parted by semicolons, times in UTC.</summary>
internal static class NinjaTraderText
{
    /// <summary>Progress is told after so many lines, a power of two less one.</summary>
    private const int ReportMask = 0x3FFFF;

    /// <summary>
    /// Whether rows are ticks or bars, told by the number of fields of the first line that begins with a time stamp; null when no
    /// line that was read ahead does.
    /// </summary>
    public static MarketDataKind? KindOf(ReadOnlySpan<byte> ahead)
    {
        for (ReadOnlySpan<byte> line = LineReader.First(ahead); !line.IsEmpty; line = LineReader.First(ahead))
        {
            new Fields(line, (byte)';').Next(out ReadOnlySpan<byte> stamp);
            if (NinjaTraderTime.IsStamp(stamp))
            {
                switch (Fields.Count(line, (byte)';'))
                {
                    case 6: return MarketDataKind.Bars;
                    case 3 or 5 when !NinjaTraderTime.IsDate(stamp): return MarketDataKind.Ticks;
                }
            }

            ahead = ahead.TrimStart("\r\n"u8)[line.Length..];
        }

        return null;
    }

    /// <summary>Reads the whole file.</summary>
    public static MarketDataRows Read(
        LineReader lines, MarketDataKind kind, string path, FileReading reading, FileStream file, IProgress<double>? progress)
    {
        // A semicolon parts the fields, so a comma can only stand before decimals.
        ReadOnlySpan<byte> ahead = lines.Ahead;
        char point = reading.Decimal ?? (ahead.Contains((byte)',') && !ahead.Contains((byte)'.') ? ',' : '.');
        string? instrument = ExportName.Instrument(path);
        int room = kind == MarketDataKind.Ticks ? lines.CountAhead(file) : 0;
        RowTally tally = new(path, reading, room) { AreQuotes = ExportName.IsOfQuotes(path) };
        if (tally.AreQuotes) tally.Note("its name says that its prices are bids or asks, not trades");
        LocalClock? clock = reading.Zone is { } zone ? new LocalClock(zone) : null;
        if (kind == MarketDataKind.Ticks)
        {
            ReadTicks(lines, new NinjaTraderTicks(point, clock), tally, file, progress);
            return tally.Ticks(MarketDataFormat.NinjaTraderText, instrument);
        }

        NinjaTraderBars bars = new(point, clock);
        ReadBars(lines, bars, tally, file, progress);
        bool isOpenStamped = bars.HasDates || reading.Stamp == BarStamp.Open;
        return tally.Bars(MarketDataFormat.NinjaTraderText, instrument, isOpenStamped, bars.HasDates);
    }

    // A run reads a file once, so the loops are compiled for speed at once instead of after a second of slow rows.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadTicks(
        LineReader lines, NinjaTraderTicks ticks, RowTally tally, FileStream file, IProgress<double>? progress)
    {
        while (lines.Next(out ReadOnlySpan<byte> line))
        {
            if (line.IsEmpty && !lines.IsTooLong) continue;
            tally.Rows++;
            if (lines.IsTooLong) tally.Rejected.Add(lines.Line, RowFault.TooLong);
            else if (ticks.Parse(line, out Tick tick) is { } reason) tally.Rejected.Add(lines.Line, reason, line);
            else tally.Take(tick);
            if ((lines.Line & ReportMask) == 0) progress?.Report((double)file.Position / file.Length);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ReadBars(
        LineReader lines, NinjaTraderBars bars, RowTally tally, FileStream file, IProgress<double>? progress)
    {
        while (lines.Next(out ReadOnlySpan<byte> line))
        {
            if (line.IsEmpty && !lines.IsTooLong) continue;
            tally.Rows++;
            if (lines.IsTooLong) tally.Rejected.Add(lines.Line, RowFault.TooLong);
            else if (bars.Parse(line, out Bar bar) is { } reason) tally.Rejected.Add(lines.Line, reason, line);
            else tally.Take(bar, lines.Line);
            if ((lines.Line & ReportMask) == 0) progress?.Report((double)file.Position / file.Length);
        }
    }
}
