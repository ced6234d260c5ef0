using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;
using Microsoft.VisualStudio.TestTools.UnitTesting;
using NT8Bridge.Headless.Data;

namespace NT8Bridge.Headless.Tests.Cli.FileCases;

/// <summary>The first 600 minutes of an export of the ES in forms that once were refused or misread.</summary>
[TestClass]
public sealed class TextCaseTests
{
    private const string Header = "open,high,low,close,volume\n";

    private static readonly string Export = Path.Combine(AppContext.BaseDirectory, "Data", "es", "ES 12-13.Last.txt");

    private static readonly string[][] Rows = [.. File.ReadLines(Export).Take(600).Select(line => line.Split(';'))];

    private static readonly Dictionary<string, Func<string>> Forms = new()
    {
        ["databento_ohlcv_ns.csv"] = () => "ts_event,rtype,publisher_id,instrument_id,open,high,low,close,volume,symbol\n"
            + Lines(row => $"{Epoch(row)}000000000,33,1,5482,{Prices(row, ',')},ESZ3"),
        ["epoch_seconds_in_unix_ms.csv"] = () => "end_unix_ms," + Header + Lines(row => $"{Epoch(row)},{Prices(row, ',')}"),
        ["header_only.csv"] = () => "open_unix_ms," + Header,
        ["nt_minute_comma_decimals.txt"] = () => Lines(row => $"{row[0]};{Prices(row, ';').Replace('.', ',')}"),
        ["own_quoted_fields.csv"] = () => "\"end_unix_ms\",\"open\",\"high\",\"low\",\"close\",\"volume\"\n"
            + Lines(row => $"\"{Epoch(row)}000\",\"{Prices(row, ',').Replace(",", "\",\"", StringComparison.Ordinal)}\""),
        ["own_semicolon_header.csv"] = () => ("end_unix_ms," + Header).Replace(',', ';')
            + Lines(row => $"{Epoch(row)}000;{Prices(row, ';')}"),
        ["pandas_to_csv_datetime.csv"] = () => "datetime," + Header
            + Lines(row => $"{End(row):yyyy-MM-dd HH:mm:ss}+00:00,{Prices(row, ',')}"),
        ["tradingview_time_epoch.csv"] = () => "time,open,high,low,close,Volume\n"
            + Lines(row => $"{Epoch(row)},{Prices(row, ',')}"),
        ["vendor_Date_Time_OHLCV.csv"] = () => "Date,Time,Open,High,Low,Close,Volume\n"
            + Lines(row => $"{End(row):MM/dd/yyyy},{End(row):HH:mm},{Prices(row, ',')}"),
        ["vendor_iso_timestamp.csv"] = () => "timestamp," + Header
            + Lines(row => $"{End(row):yyyy-MM-ddTHH:mm:ss}Z,{Prices(row, ',')}"),
    };

    /// <summary>Databento and TradingView write begins, so that their bars end a minute later than in the export.</summary>
    [TestMethod]
    [DataRow("databento_ohlcv_ns.csv", 1)]
    [DataRow("tradingview_time_epoch.csv", 1)]
    [DataRow("nt_minute_comma_decimals.txt", 0)]
    [DataRow("own_quoted_fields.csv", 0)]
    [DataRow("own_semicolon_header.csv", 0)]
    [DataRow("epoch_seconds_in_unix_ms.csv", 0, "--unit", "s")]
    [DataRow("pandas_to_csv_datetime.csv", 0, "--stamp", "close")]
    [DataRow("vendor_iso_timestamp.csv", 0, "--stamp", "close")]
    [DataRow("vendor_Date_Time_OHLCV.csv", 0, "--stamp", "close")]
    [DataRow("vendor_Date_Time_OHLCV.csv", 1, "--stamp", "open", "--date-order", "mdy", "--data-zone", "UTC")]
    public void Each_form_gives_the_bars_of_the_export(string name, int minutesLater, params string[] options)
    {
        using TemporaryFolder folder = new();
        (CommandRun run, JsonElement json) = Bars(folder, name, options);
        Assert.AreEqual(0, run.ExitCode, run.Error);
        Assert.AreEqual((600, 600, 0), (json.Input("rows"), json.Input("used"), json.Input("rejected")));
        Bar[] bars = MarketDataFile.Read(folder.At("o.csv")).Bars;
        Assert.HasCount(600, bars);
        for (int i = 0; i < bars.Length; i++)
        {
            double[] prices = [.. Rows[i][1..5].Select(price => double.Parse(price, CultureInfo.InvariantCulture))];
            long volume = long.Parse(Rows[i][5], CultureInfo.InvariantCulture);
            Bar right = new(
                End(Rows[i]).AddMinutes(minutesLater).Ticks, prices[0], prices[1], prices[2], prices[3], volume, 0);
            Assert.IsTrue(right.SameAs(bars[i]), $"{right} is {bars[i]}");
        }
    }

    [TestMethod]
    [DataRow("epoch_seconds_in_unix_ms.csv", "1381096860 is a count of another unit by its size; say the unit: --unit s")]
    [DataRow("pandas_to_csv_datetime.csv", "its times (datetime) may be begins or ends", "--stamp open or --stamp close")]
    [DataRow("vendor_iso_timestamp.csv", "its times (timestamp) may be begins or ends", "--stamp open or --stamp close")]
    [DataRow("vendor_Date_Time_OHLCV.csv", "its times (Date+Time) may be begins or ends", "--stamp open or --stamp close")]
    [DataRow("header_only.csv", "no bar of 1m can be made of it")]
    public void A_form_that_may_mean_two_things_is_refused_with_the_option(string name, params string[] said)
    {
        using TemporaryFolder folder = new();
        (CommandRun run, _) = Bars(folder, name);
        Assert.AreEqual(1, run.ExitCode);
        foreach (string part in said) StringAssert.Contains(run.Error, part);
        Assert.IsFalse(File.Exists(folder.At("o.csv")));
    }

    private static (CommandRun Run, JsonElement Json) Bars(TemporaryFolder folder, string name, params string[] options) =>
        CommandRun.WithJson(
            [
                "bars", "--from", folder.Write(name, Forms[name]()), "--instrument", "ES 12-13", "--period", "1m",
                "--out", folder.At("o.csv"), .. options,
            ]);

    private static string Lines(Func<string[], FormattableString> line) =>
        string.Concat(Rows.Select(row => FormattableString.Invariant(line(row)) + "\n"));

    private static DateTime End(string[] row) =>
        DateTime.ParseExact(row[0], "yyyyMMdd HHmmss", CultureInfo.InvariantCulture);

    private static long Epoch(string[] row) => (End(row) - DateTime.UnixEpoch).Ticks / TimeSpan.TicksPerSecond;

    private static string Prices(string[] row, char separator) => string.Join(separator, row[1..6]);
}
