using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.Linq;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Cli.Json;
using NT8Bridge.Headless.Cli.Output;
using NT8Bridge.Headless.Cli.Outputs;
using NT8Bridge.Headless.Cli.Tables;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Seams;
using NT8Bridge.Headless.Work.Backtest;
using NT8Bridge.Headless.Work.Csv;
using NT8Bridge.Headless.Work.Reports.Html;
using NT8Bridge.Headless.Work.Reports.Rows;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>Runs a strategy over history as Strategy Analyzer does, or an indicator to look at its plots.</summary>
internal sealed class BacktestVerb : Verb
{
    private readonly RunOptions _run = new();

    private readonly Option<string> _strategy = new("--strategy")
    {
        HelpName = "NAME", Description = "Class name of the strategy.",
    };

    private readonly Option<string> _indicator = new("--indicator")
    {
        HelpName = "CALL",
        Description = "An indicator instead of a strategy, for example \"MACD(12, 26, 9)\" or \"SMA(High, 14)\"; "
            + "its plots go to --out.",
    };

    private readonly Option<string> _column = new("--column")
    {
        HelpName = "NAME",
        Description = "Class name of a Market Analyzer column instead of a strategy; what it shows goes to --out.",
    };

    private readonly OutputOption _out = new("--out", ".csv")
    {
        Description = "CSV file for the indicator's plots or the column's values, one row a bar.",
    };

    private readonly OutputOption _trades = new("--trades", ".csv")
    {
        Description = "CSV file for the list of trades.",
    };

    private readonly OutputOption _signals = new("--signals", ".csv")
    {
        Description = "CSV file for the signals of a strategy that carries an engine.",
    };

    private readonly OutputOption _report = new("--report", ".html")
    {
        Description = "HTML page of the run: summary, equity, chart and trades; one file that needs no network.",
    };

    private readonly OutputOption _bars = new("--bars-out", ".parquet")
    {
        Description = "Parquet file of the run bar by bar: prices, volume, equity, drawdown, the strategy's plots.",
    };

    /// <inheritdoc/>
    public override string Name => "backtest";

    /// <inheritdoc/>
    public override string Description => "Run a strategy over history as Strategy Analyzer does.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options =>
        [_strategy, _indicator, _column, .. _run.All, _trades, _signals, _out, _bars, _report];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        string? strategy = context.Get(_strategy), plots = context.Get(_out);
        IndicatorCall? indicator = context.Parse(_indicator, IndicatorCall.Parse);
        string? column = context.Get(_column);
        if (new object?[] { strategy, indicator, column }.Count(script => script is not null) != 1)
            throw new WrongArgumentException("Name one script, by --strategy, by --indicator or by --column.");
        if (strategy is null && context.Get(_report) is not null)
            throw new WrongArgumentException("--report is for a --strategy.");
        if (strategy is null && context.Get(_bars) is not null)
            throw new WrongArgumentException("--bars-out is for a --strategy.");
        if (strategy is null && _run.HasTemplate(context))
            throw new WrongArgumentException("--template is for a --strategy.");
        if (indicator is not null)
        {
            string file = plots ?? throw new WrongArgumentException("--indicator needs --out, the file for its plots.");
            return Plots(context, indicator, file);
        }

        if (column is not null)
        {
            string file = plots ?? throw new WrongArgumentException("--column needs --out, the file for its values.");
            return Column(context, column, file);
        }

        if (plots is not null)
            throw new WrongArgumentException("--out is for an --indicator or a --column; trades go to --trades.");
        return Trades(context, strategy!);
    }

    private VerbResult Trades(VerbContext context, string strategy)
    {
        BacktestRequest request = new()
        {
            Strategy = strategy, Settings = _run.Read(context),
            IsChartWanted = context.Get(_report) is not null || context.Get(_bars) is not null,
        };
        BacktestResult result = context.Do((progress, cancellation) => BacktestWork.Run(request, progress, cancellation));
        ScriptOutput.Write(context.Terminal, result.Warnings, result.Output);
        if (result.Error is null)
        {
            PerformanceTable.Write(context.Terminal.Tables, result.Performance);
            EquityLines.Write(context.Terminal.Tables, result.Report.Trades);
            if (result.WhyNoOrder is { } why)
            {
                int asked = result.Signals.Count(signal => signal.Direction != SignalDirection.Hold);
                context.Terminal.Output.WriteLine(string.Create(
                    CultureInfo.InvariantCulture, $"{asked:N0} signals to buy or to sell and no order: {why}"));
            }

            Write(context, _signals, file => SignalFile.Write(file, result.Signals));
            Write(context, _trades, file => TradeFile.Write(file, result));
            Write(context, _bars, file => BarsParquet.Write(file, result.Report.Chart!, result.Report.Trades));
            Write(context, _report, file => BacktestPage.Write(file, result));
        }

        return new VerbResult(BacktestJson.Of(result), result.Error?.Named(OptionNames.Of));
    }

    private static void Write(VerbContext context, OutputOption option, Action<string> write)
    {
        if (context.Get(option) is not { } file) return;
        write(file);
        context.Terminal.Wrote(file);
    }

    private VerbResult Plots(VerbContext context, IndicatorCall indicator, string file)
    {
        IndicatorRequest request = new() { Call = indicator, Settings = _run.Read(context) };
        IndicatorResult result = context.Do((progress, cancellation) => IndicatorWork.Run(request, progress, cancellation));
        ScriptOutput.Write(context.Terminal, result.Warnings, result.Output);
        if (result.Error is null)
        {
            PlotFile.Write(file, result);
            context.Terminal.Wrote(file);
            context.Terminal.Output.WriteLine(string.Format(
                CultureInfo.InvariantCulture, "{0:N0} bars with {1} plots in {2}", result.Bars, result.Plots.Count, file));
        }

        return new VerbResult(BacktestJson.Of(result, file), result.Error?.Named(OptionNames.Of));
    }

    private VerbResult Column(VerbContext context, string column, string file)
    {
        ColumnRequest request = new() { Column = column, Settings = _run.Read(context) };
        ColumnResult result = context.Do((progress, cancellation) => ColumnWork.Run(request, progress, cancellation));
        ScriptOutput.Write(context.Terminal, result.Warnings, result.Output);
        if (result.Error is null)
        {
            ColumnFile.Write(file, result);
            context.Terminal.Wrote(file);
            context.Terminal.Output.WriteLine(string.Format(
                CultureInfo.InvariantCulture, "{0:N0} bars, {1:N0} with a value, in {2}; at last {3}", result.Bars,
                result.Values.Count(value => value is not null), file, result.Values.Count == 0 ? null : result.Values[^1]));
        }

        return new VerbResult(BacktestJson.Of(result, file), result.Error?.Named(OptionNames.Of));
    }
}
