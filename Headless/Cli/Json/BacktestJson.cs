using System.Collections.Generic;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Reports.Model;
using NT8Bridge.Headless.Work.Runs;

namespace NT8Bridge.Headless.Cli.Json;

/// <summary>
/// A backtest for machines: every statistic by its name, the signals by direction, the last lines of the output.
/// </summary>
internal static class BacktestJson
{
    /// <summary>The result of a strategy.</summary>
    public static object Of(BacktestResult result)
    {
        Dictionary<string, object?> json = new()
        {
            ["schemaVersion"] = BacktestReport.SchemaVersion,
            ["warnings"] = result.Warnings,
            ["completed"] = result.Error is null,
            ["error"] = result.Error?.Named(OptionNames.Of),
            ["strategy"] = result.Strategy,
            ["instrument"] = result.Instrument,
            ["period"] = result.Period.ToString(),
            ["bars"] = result.Bars,
            ["barsReplaced"] = result.BarsReplaced,
            ["input"] = InputJson.Of(result.Files),
        };
        foreach ((string name, double value) in RunStatistics.Of(result.Performance.AllTrades)) json[name] = value;
        json["longTrades"] = RunStatistics.Of(result.Performance.LongTrades);
        json["shortTrades"] = RunStatistics.Of(result.Performance.ShortTrades);
        if (result.Performance.AllTrades.TradesPerformance.PerformanceMetrics.Length > 0)
        {
            json["performanceMetrics"] = new
            {
                allTrades = Metrics(result.Performance.AllTrades),
                longTrades = Metrics(result.Performance.LongTrades),
                shortTrades = Metrics(result.Performance.ShortTrades),
            };
        }

        if (result.Signals.Count > 0) json["signals"] = SignalJson.Counts(result.Signals);
        json["whyNoOrder"] = result.WhyNoOrder;
        json["whyNoSignal"] = result.WhyNoSignal;
        foreach ((string name, object value) in ReportJson.Of(result.Report)) json[name] = value;
        json["drawObjects"] = DrawnJson.Of(result.Report.Chart?.Drawings);
        json["output"] = OutputJson.Of(result.Output);
        return json;
    }

    /// <summary>The result of an indicator whose plots went to a file.</summary>
    public static object Of(IndicatorResult result, string file) => new
    {
        warnings = result.Warnings,
        completed = result.Error is null,
        error = result.Error?.Named(OptionNames.Of),
        indicator = result.Indicator,
        bars = result.Bars,
        barsReplaced = result.BarsReplaced,
        input = InputJson.Of(result.Files),
        plots = result.Plots.Select(plot => plot.Name),
        @out = file,
    };

    /// <summary>The result of a column whose values went to a file.</summary>
    public static object Of(ColumnResult result, string file) => new
    {
        warnings = result.Warnings,
        completed = result.Error is null,
        error = result.Error?.Named(OptionNames.Of),
        column = result.Column,
        bars = result.Bars,
        barsReplaced = result.BarsReplaced,
        input = InputJson.Of(result.Files),
        lastValue = result.Values.Count == 0 ? null : result.Values[^1],
        lastText = result.Texts.Count == 0 ? null : result.Texts[^1],
        @out = file,
    };

    /// <summary>The statistics of scripts' own, each in every unit.</summary>
    private static Dictionary<string, object> Metrics(TradeCollection trades) => MetricValues.Of(trades).ToDictionary(
        values => values.Key,
        values => (object)new
        {
            name = values.Label,
            currency = values.In(PerformanceUnit.Currency),
            percent = values.In(PerformanceUnit.Percent),
            pips = values.In(PerformanceUnit.Pips),
            points = values.In(PerformanceUnit.Points),
            ticks = values.In(PerformanceUnit.Ticks),
        });
}
