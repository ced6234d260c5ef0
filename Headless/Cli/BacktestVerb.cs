using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Cli.Charts;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Performance;
using NT8Bridge.Headless.Seams;

namespace NT8Bridge.Headless.Cli;

/// <summary>Runs a strategy over history as Strategy Analyzer does, or an indicator to look at its plots.</summary>
internal sealed class BacktestVerb : Verb
{
    private const int OutputLines = 1_000;
    private readonly RunOptions _run = new();

    private readonly Option<string> _strategy = new("--strategy") { HelpName = "NAME", Description = "Class name of the strategy." };

    private readonly Option<string> _indicator = new("--indicator")
    {
        HelpName = "CALL",
        Description = "An indicator instead of a strategy, for example \"MACD(12, 26, 9)\" or \"SMA(High, 14)\"; its plots go to --out.",
    };

    private readonly Option<string> _out = new("--out") { HelpName = "FILE", Description = "CSV file for the indicator's plots, one row a bar." };

    private readonly Option<string> _trades = new("--trades") { HelpName = "FILE", Description = "CSV file for the list of trades." };

    private readonly Option<string> _signals = new("--signals")
    {
        HelpName = "FILE", Description = "CSV file for the signals of a strategy that carries an engine.",
    };

    /// <inheritdoc/>
    public override string Name => "backtest";

    /// <inheritdoc/>
    public override string Description => "Run a strategy over history as Strategy Analyzer does.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_strategy, _indicator, .. _run.All, _trades, _signals, _out];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        string? strategy = context.Get(_strategy);
        IndicatorCall? indicator = context.Parse(_indicator, IndicatorCall.Parse);
        if (strategy is null == indicator is null) throw new WrongArgumentException("Name one script, by --strategy or by --indicator.");
        if (indicator is not null && context.Get(_out) is null) throw new WrongArgumentException("--indicator needs --out, the file for its plots.");
        if (strategy is not null && context.Get(_out) is not null) throw new WrongArgumentException("--out is for the plots of an --indicator; trades go to --trades.");

        using RunSetup setup = _run.Load(context);
        Type type = indicator is null ? setup.Strategy(strategy!) : setup.Indicator(indicator.Name);
        Dictionary<string, object> parameters = new(setup.Parameters, StringComparer.Ordinal);
        foreach ((string name, object value) in indicator?.ParametersOf(type) ?? []) parameters[name] = value;
        setup.Input = indicator?.InputOf(type, setup.Indicator);

        SignalList signals = new();
        setup.DataLoaded = signals.Attach;
        Trial trial = context.Terminal.Progress(
            type.Name + " on " + setup.Instrument.FullName, progress => Trial.Run(setup, type, parameters, progress, context.Cancellation));
        WriteOutput(context.Terminal, trial.Journal);
        if (indicator is not null) return Plots(context, trial);

        SystemPerformance performance = trial.Script is StrategyBase { SystemPerformance: { } done } ? done : new SystemPerformance();
        if (trial.Error is null)
        {
            PerformanceTable.Write(context.Terminal.Tables, performance);
            if (context.Get(_signals) is { } list) signals.Write(list);
            if (context.Get(_trades) is { } file) WriteTrades(file, performance.AllTrades, trial.Script!.Name);
        }

        return new VerbResult(Json(trial, performance, setup, signals), trial.Error);
    }

    private static Dictionary<string, object?> Json(Trial trial, SystemPerformance performance, RunSetup setup, SignalList signals)
    {
        Dictionary<string, object?> json = new()
        {
            ["completed"] = trial.Error is null,
            ["error"] = trial.Error,
            ["strategy"] = trial.Script?.Name,
            ["instrument"] = setup.Instrument.FullName,
            ["period"] = setup.Period.ToString(),
            ["bars"] = trial.Bars,
        };
        foreach ((string name, object value) in PerformanceTable.ByName(performance.AllTrades)) json[name] = value;
        json["longTrades"] = PerformanceTable.ByName(performance.LongTrades);
        json["shortTrades"] = PerformanceTable.ByName(performance.ShortTrades);
        if (signals.Signals.Count > 0)
        {
            json["signals"] = new
            {
                buy = signals.Signals.Count(signal => signal.Direction == SignalDirection.Buy),
                sell = signals.Signals.Count(signal => signal.Direction == SignalDirection.Sell),
                hold = signals.Signals.Count(signal => signal.Direction == SignalDirection.Hold),
            };
        }

        json["output"] = trial.Journal.Lines.TakeLast(OutputLines).Select(line => new { line.Kind, line.Time, line.Level, line.Text });
        return json;
    }

    private VerbResult Plots(VerbContext context, Trial trial)
    {
        string file = context.Require(_out);
        if (trial.Error is null)
        {
            PlotFile.Write(file, trial.Script!, trial.Bars);
            context.Terminal.Output.WriteLine(string.Format(
                CultureInfo.InvariantCulture, "{0:N0} bars with {1} plots in {2}", trial.Bars, trial.Script!.Plots.Length, file));
        }

        return new VerbResult(
            new
            {
                completed = trial.Error is null,
                error = trial.Error,
                indicator = trial.Script?.Name,
                bars = trial.Bars,
                plots = trial.Script?.Plots.Select(plot => plot.Name) ?? [],
                @out = file,
            },
            trial.Error);
    }

    private static void WriteTrades(string file, TradeCollection trades, string strategy) => WholeFile.Write(file, stream =>
    {
        using StreamWriter writer = new(stream, leaveOpen: true) { NewLine = "\n" };
        TradeList.Write(writer, trades, strategy);
    });

    private static void WriteOutput(Terminal terminal, ScriptJournal journal)
    {
        OutputLine[] lines = journal.Lines;
        if (journal.Written > lines.Length)
            terminal.Output.WriteLine(string.Format(CultureInfo.InvariantCulture, "… {0:N0} lines before", journal.Written - lines.Length));
        foreach (OutputLine line in lines.Where(line => line.Level != LogLevel.Error)) terminal.Output.WriteLine(line.Text);
    }
}
