using System;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Data.Text;

namespace NT8Bridge.Headless.Tests.Data.Text;

/// <summary>Reads a text as a file and shows what was made of it.</summary>
internal static class Readings
{
    /// <summary>Reads the lines as a file of that name.</summary>
    public static MarketDataRows Read(string name, FileReading reading, params string[] lines)
    {
        using TemporaryFolder folder = new();
        return MarketDataFile.Read(folder.Write(name, string.Join('\n', lines)), reading);
    }

    /// <summary>Reads the lines as a file whose name says nothing.</summary>
    public static MarketDataRows Read(FileReading reading, params string[] lines) => Read("a.txt", reading, lines);

    /// <summary>What the refusal of the lines says.</summary>
    public static string Refusal(FileReading reading, params string[] lines) =>
        Assert.ThrowsExactly<InputFileException>(() => Read(reading, lines)).Message;

    /// <summary>The bars as text, one by one: end in UTC, prices, volume.</summary>
    public static string Bars(MarketDataRows data) => string.Join(" | ", data.Bars.Select(bar => string.Create(
        CultureInfo.InvariantCulture,
        $"{new DateTime(bar.EndUtcTicks):yyyy-MM-dd HH:mm:ss} {bar.Open} {bar.High} {bar.Low} {bar.Close} {bar.Volume}")));

    /// <summary>The ticks as text: time in UTC, price, size, bid, ask.</summary>
    public static string Ticks(MarketDataRows data) => string.Join(" | ", data.Ticks.Select(tick => string.Create(
        CultureInfo.InvariantCulture,
        $"{new DateTime(tick.UtcTicks):yyyy-MM-dd HH:mm:ss.fffffff} {tick.Price} {tick.Size} {tick.Bid} {tick.Ask}")));

    /// <summary>The layout of a text.</summary>
    public static CsvLayout Layout(FileReading reading, params string[] lines) =>
        CsvLayout.Of("a.csv", Sample(string.Join('\n', lines)), reading);

    /// <summary>The begin of a file, which is all of it.</summary>
    public static TextSample Sample(string text) => new(Encoding.UTF8.GetBytes(text), isAll: true);
}
