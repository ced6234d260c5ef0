using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace NT8Bridge.Headless.Data.Results;

/// <summary>Reads what <c>--json</c> of a backtest wrote; docs/json.md tells the members.</summary>
public static class ResultFile
{
    private const string Verb = "nt8bridge";
    private const string Expected = "give what --json of backtest --strategy wrote";

    /// <summary>Reads the whole run.</summary>
    /// <param name="path">The file.</param>
    /// <param name="schemaVersion">The version that this program writes and reads.</param>
    /// <param name="statistics">Names of the statistics that are wanted.</param>
    /// <exception cref="InputFileException">
    /// There is no such file, it is no result of a backtest, of another version, of a run that failed, or damaged.
    /// </exception>
    public static StoredRun Read(string path, int schemaVersion, IReadOnlyCollection<string> statistics)
    {
        ArgumentNullException.ThrowIfNull(statistics);
        using JsonDocument document = Parsed(path);
        JsonElement root = document.RootElement;
        if (root.ValueKind != JsonValueKind.Object)
            throw new InputFileException(path, 0, "it is JSON and no result of this program", Expected);
        ResultObject result = new(path, "", root);
        CheckKind(path, result);
        CheckVersion(path, result, schemaVersion);
        StoredRun run = Run(path, result, statistics);
        for (int at = 1; at < run.Days.Count; at++)
            if (run.Days[at].Day <= run.Days[at - 1].Day) throw result.Wrong("equityByDay", "list of days in their order");
        int said = result.Count("trades");
        if (said == run.Trades.Count) return run;
        throw new InputFileException(
            path, 0, string.Create(CultureInfo.InvariantCulture, $"it counts {said:N0} trades and lists {run.Trades.Count:N0}"),
            "give the file as --json wrote it");
    }

    private static void CheckKind(string path, ResultObject result)
    {
        if (!result.Has(Verb) && !result.Has("completed"))
            throw new InputFileException(path, 0, "it is JSON and no result of this program", Expected);
        string verb = result.TextOrNull(Verb) ?? "backtest";
        if (verb != "backtest") throw new InputFileException(path, 0, $"it is a result of {verb}", Expected);
        if (!result.Flag("completed"))
        {
            throw new InputFileException(
                path, 0, $"its run did not come to its end: {result.TextOrNull("error") ?? "it does not say why"}",
                "give one that did");
        }

        if (new[] { "indicator", "column" }.FirstOrDefault(result.Has) is { } script)
            throw new InputFileException(path, 0, $"it is the result of an {script}, which has no trades", Expected);
    }

    private static void CheckVersion(string path, ResultObject result, int schemaVersion)
    {
        if (!result.Has("schemaVersion"))
        {
            throw new InputFileException(
                path, 0, "it has no schemaVersion: an earlier release wrote it, which did not list the trades",
                "run the backtest again");
        }

        int version = result.Count("schemaVersion");
        if (version == schemaVersion) return;
        bool isNewer = version > schemaVersion;
        throw new InputFileException(
            path, 0,
            string.Create(
                CultureInfo.InvariantCulture,
                $"its schemaVersion is {version}, which {(isNewer ? "a later" : "an earlier")} release wrote; "
                + $"this one reads {schemaVersion}"),
            isNewer ? "use that release" : "run the backtest again");
    }

    private static StoredRun Run(string path, ResultObject result, IReadOnlyCollection<string> statistics)
    {
        ResultObject span = result.Object("span"), costs = result.Object("costs");
        return new StoredRun
        {
            Path = path,
            Product = result.Text("version"),
            Strategy = result.Text("strategy"),
            Instrument = result.Text("instrument"),
            Period = result.Text("period"),
            Bars = result.Count("bars"),
            BarsReplaced = result.Count("barsReplaced"),
            Parameters = result.Texts("parameters"),
            FromUtc = span.Utc("fromUtc"),
            ToUtc = span.Utc("toUtc"),
            Zone = span.Text("zone"),
            Slippage = costs.Number("slippageTicks"),
            Commission = costs.Number("commissionPerContractAndSide"),
            Fills = costs.Text("fills"),
            IsTickReplay = costs.Flag("tickReplay"),
            Currency = costs.Text("currency"),
            All = Statistics(result, statistics),
            Long = Statistics(result.Object("longTrades"), statistics),
            Short = Statistics(result.Object("shortTrades"), statistics),
            Metrics = result.Has("performanceMetrics") ? Metrics(result.Object("performanceMetrics")) : [],
            Trades = [.. result.List("tradeList").Select(Trade)],
            Days =
            [
                .. result.List("equityByDay").Select(day => new StoredDay(
                    day.Day("day"), day.Count("trades"), day.Number("profit"), day.Number("equity"), day.Number("drawdown"))),
            ],
            InMarket = result.NumberOrNaN("inMarket"),
            Warnings = result.TextOrNull("whyNoOrder") is { } why ? [.. result.Lines("warnings"), why] : result.Lines("warnings"),
            Files = [.. result.List("input").Select(Input)],
        };
    }

    private static Dictionary<string, double> Statistics(ResultObject of, IReadOnlyCollection<string> names) =>
        names.ToDictionary(name => name, of.NumberOrNaN, StringComparer.Ordinal);

    private static StoredMetric[] Metrics(ResultObject metrics)
    {
        ILookup<string, ResultObject> longs = Side("longTrades"), shorts = Side("shortTrades");
        return
        [
            .. metrics.Objects("allTrades").Select(metric => new StoredMetric(
                metric.Key, metric.Value.Text("name"), metric.Value.NumberOrNaN("currency"), Of(longs, metric.Key),
                Of(shorts, metric.Key))),
        ];

        ILookup<string, ResultObject> Side(string name) =>
            metrics.Objects(name).ToLookup(metric => metric.Key, metric => metric.Value, StringComparer.Ordinal);

        double Of(ILookup<string, ResultObject> side, string key) =>
            side[key].FirstOrDefault()?.NumberOrNaN("currency") ?? double.NaN;
    }

    private static StoredTrade Trade(ResultObject trade) => new()
    {
        Number = trade.Count("number"),
        Instrument = trade.Text("instrument"),
        IsLong = trade.Text("side") switch
        {
            "long" => true,
            "short" => false,
            _ => throw trade.Wrong("side", "side, long or short"),
        },
        Quantity = trade.Count("quantity"),
        EntryUtc = trade.Utc("entryUtc"),
        ExitUtc = trade.Utc("exitUtc"),
        EntryPrice = trade.Number("entryPrice"),
        ExitPrice = trade.Number("exitPrice"),
        EntryName = trade.Text("entryName"),
        ExitName = trade.Text("exitName"),
        Profit = trade.Number("profit"),
        Cumulative = trade.Number("cumulativeProfit"),
        Drawdown = trade.Number("drawdown"),
        Commission = trade.Number("commission"),
        Mae = trade.NumberOrNaN("mae"),
        Mfe = trade.NumberOrNaN("mfe"),
        Bars = trade.Count("bars"),
    };

    private static StoredInput Input(ResultObject file) => new()
    {
        Path = file.Text("file"),
        Instrument = file.TextOrNull("instrument"),
        Format = file.Text("format"),
        Kind = file.Text("kind"),
        TradingHours = file.TextOrNull("tradingHours") ?? "",
        Rows = file.LongCount("rows"),
        Used = file.LongCount("used"),
        Rejected = file.LongCount("rejected"),
        Placeholders = file.LongCount("placeholders"),
        ZeroSizes = file.LongCount("zeroSizes"),
        Duplicates = file.LongCount("duplicates"),
        Grown = file.LongCount("grown"),
        OtherContracts = file.List("otherContracts").Sum(contract => contract.LongCount("rows")),
        OutsideSessions = file.LongCount("outsideSessions"),
        OutsideRange = file.LongCount("outsideRange"),
        Notes = file.Lines("notes"),
    };

    private static JsonDocument Parsed(string path)
    {
        byte[] bytes;
        try
        {
            bytes = File.ReadAllBytes(path);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new InputFileException(path, 0, "there is no such file", "check the path", e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new InputFileException(path, 0, "it cannot be read: " + e.Message, "check the file and its rights", e);
        }

        ReadOnlySpan<byte> mark = [0xEF, 0xBB, 0xBF];
        int begin = bytes.AsSpan().StartsWith(mark) ? mark.Length : 0;
        try
        {
            return JsonDocument.Parse(bytes.AsMemory(begin));
        }
        catch (JsonException e)
        {
            throw new InputFileException(path, (e.LineNumber ?? -1) + 1, "it is no JSON, or was cut off", Expected, e);
        }
    }
}
