using System;
using System.Collections.Generic;
using System.Linq;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Data.Forms;

/// <summary>One form in which a text file has bars.</summary>
/// <param name="Name">For messages.</param>
/// <param name="File">The file of bars.</param>
/// <param name="Reading">What has to be said to read it.</param>
internal sealed record TextForm(string Name, Func<Bar[], byte[]> File, FileReading Reading)
{
    private static readonly string[] PriceNames = ["open", "high", "low", "close", "volume"];

    /// <summary>All forms: every way to write a time, every dress on three of them, and the files of vendors.</summary>
    public static IEnumerable<TextForm> All =>
    [
        .. TimeForm.All.Select(time => Of(time, Dress.Plain)),
        .. Dress.All.SelectMany(
            dress => new[] { TimeForm.Own, TimeForm.Iso, TimeForm.DateAndClock }.Select(time => Of(time, dress))),
        .. VendorFile.All,
    ];

    /// <summary>Bars with a time written so, dressed so.</summary>
    public static TextForm Of(TimeForm time, Dress dress) => new(
        $"{string.Join('+', time.Names)} ({time.Write(new DateTime(2013, 10, 8, 0, 0, 30))[0]}), {dress.Name}",
        bars => dress.Write(
            [.. time.Names, .. PriceNames],
            [.. bars.Select(bar => (string[])[.. time.Write(new DateTime(bar.EndUtcTicks)), .. Values(bar, dress)])]),
        time.Reading);

    private static string[] Values(Bar bar, Dress dress) =>
    [
        dress.Number(bar.Open), dress.Number(bar.High), dress.Number(bar.Low), dress.Number(bar.Close),
        dress.Number(bar.Volume),
    ];
}
