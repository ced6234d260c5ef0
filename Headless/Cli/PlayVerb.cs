using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NT8Bridge.Headless.Cli.Charts;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Host.Series;
using MarketData = NT8Bridge.Headless.Data.MarketData;

namespace NT8Bridge.Headless.Cli;

/// <summary><c>play</c>: a strategy on a chart. What lies before the live time is history, the rest is played tick by tick.</summary>
internal sealed class PlayVerb : Verb
{
    private readonly Option<string> _ticks = new("--ticks") { Required = true, HelpName = "FILE", Description = "Trades: those before the live time are history, the others are played." };
    private readonly Option<string> _bars = new("--bars") { HelpName = "FILE", Description = "Bars of history before the trades." };
    private readonly Option<string> _liveFrom = new("--live-from") { HelpName = "TIME", Description = "When the live data begins, UTC, for example 2013-10-09 or 2013-10-09T13:30. Default: the last day of the trades." };
    private readonly Option<string> _strategy = new("--strategy") { HelpName = "NAME", Description = "Class of the strategy.", DefaultValueFactory = _ => "NT8BridgeStrategy" };
    private readonly Option<string[]> _scripts = new("--script") { HelpName = "PATH", Description = "NinjaScript files, folders or import archives to compile in. Default: the product's own.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _instrument = new("--instrument") { Required = true, HelpName = "NAME", Description = "Full name, for example \"GC 12-13\"." };
    private readonly Option<string> _period = new("--period") { HelpName = "30s", Description = "Period of the chart.", DefaultValueFactory = _ => "30s" };
    private readonly Option<string[]> _parameters = new("--param") { HelpName = "NAME=VALUE", Description = "Values for the strategy's properties.", AllowMultipleArgumentsPerToken = true };
    private readonly Option<string> _speed = new("--speed") { HelpName = "max|N", Description = "As fast as possible, or a multiple of real time.", DefaultValueFactory = _ => "max" };
    private readonly Option<string> _data = new("--data") { HelpName = "FOLDER", Description = "The user's data folder, where the warm cache lies. Default: a new one that is removed at the end." };

    private readonly Option<string[]> _faults = new("--fault") { HelpName = "FAULT", Description = "Disturb the live stream: " + StreamFault.Form + ".", AllowMultipleArgumentsPerToken = true };
    private readonly RithmicSwitches _rithmic = new();
    private readonly Option<string> _signals = new("--signals") { HelpName = "FILE", Description = "CSV file for the signals of a strategy that carries an engine." };

    public override string Name => "play";

    public override string Description => "Runs a strategy on a chart: history first, then ticks as if live, on a virtual clock.";

    public override IEnumerable<Option> Options => [_ticks, _bars, _liveFrom, _strategy, _scripts, _instrument, _period, _parameters, _speed, _data, _faults, .. _rithmic.Options, _signals];

    public override VerbResult Run(VerbContext context)
    {
        double speed = context.Parse(_speed, Speed);
        BarsPeriod period = context.Parse(_period, PeriodText.Parse)!;
        Tick[] ticks = Read(context, context.Require(_ticks), MarketDataKind.Ticks).Ticks;
        long liveFrom = context.Get(_liveFrom) is null ? new DateTime(ticks[^1].UtcTicks).Date.Ticks : context.Parse(_liveFrom, UtcTime.Begin);
        string? data = context.Get(_data);
        string folder = data ?? Directory.CreateTempSubdirectory("nt8bridge-play-").FullName;
        try
        {
            Dictionary<string, object> parameters = Parameters(context.Get(_parameters) ?? []);
            _rithmic.AddTo(parameters, context);
            HostContext host = new() { UserDataDir = Path.GetFullPath(folder).TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar };
            string name = context.Require(_instrument);
            Instrument instrument = host.Instruments.Find(name) ?? throw new WrongArgumentException($"--instrument: the host does not know '{name}'");
            RunRequest request = new()
            {
                Script = StrategyScript.Find(context, context.Require(_strategy), context.Get(_scripts) ?? []),
                Instrument = instrument,
                Period = period,
                Store = new SeriesStore(History(context, instrument, ticks)),
                Host = host,
                Parameters = parameters,
            };
            return Play(context, request, [.. ticks.Where(tick => tick.UtcTicks >= liveFrom)], liveFrom, speed);
        }
        finally
        {
            if (data is null) Directory.Delete(folder, recursive: true);
        }
    }

    private VerbResult Play(VerbContext context, RunRequest request, Tick[] live, long liveFrom, double speed)
    {
        ChartPlay play = new(request, liveFrom) { Faults = Faults(context.Get(_faults) ?? [], live, liveFrom) };
        context.Terminal.Progress("playing", progress =>
        {
            play.Run(live, speed, progress, context.Cancellation);
            return true;
        });
        if (context.Get(_signals) is { } file) play.AllSignals.Write(file);
        ChartReport report = new(play, request.Host.Accounts.FirstOrDefault(), nanosecondsPerBar: null);
        report.Show(context.Terminal.Tables);
        return new VerbResult(report.Json(), play.Fault?.Message);
    }

    private PriceHistory History(VerbContext context, Instrument instrument, Tick[] ticks)
    {
        if (context.Get(_bars) is not { } file) return PriceHistory.OfTicks(instrument, ticks);
        MarketData bars = Read(context, file, MarketDataKind.Bars);
        int seconds = bars.Interval?.Seconds ?? throw new InputFileException(file, 0, "the length of its bars cannot be told", "give a file with more bars");
        return new PriceHistory(instrument, bars.Bars, seconds, ticks);
    }

    private static MarketData Read(VerbContext context, string file, MarketDataKind kind)
    {
        MarketData data = context.Terminal.Progress("reading", progress => MarketDataFile.Read(file, progress));
        if (data.Kind == kind && data.Count > 0) return data;
        throw new InputFileException(file, 0, $"it holds {data.Kind}, not {kind}", "give the other file");
    }

    private static Dictionary<string, object> Parameters(string[] pairs)
    {
        Dictionary<string, object> values = new(StringComparer.Ordinal);
        foreach ((string name, string value) in pairs.Select(pair => RunOptions.NameAndValue(pair))) values[name] = value;
        return values;
    }

    private static StreamFault[] Faults(string[] texts, Tick[] live, long liveFrom)
    {
        try
        {
            StreamFault[] faults = [.. texts.Select(StreamFault.Parse)];
            long liveTo = live.Length > 0 ? live[^1].UtcTicks : liveFrom;
            int outside = Array.FindIndex(faults, fault => fault.FromUtcTicks < liveFrom || fault.FromUtcTicks > liveTo);
            return outside < 0 ? faults : throw new FormatException(string.Create(
                CultureInfo.InvariantCulture,
                $"'{texts[outside]}' would never happen: what is played goes from {new DateTime(liveFrom):yyyy-MM-dd'T'HH:mm:ss} to {new DateTime(liveTo):yyyy-MM-dd'T'HH:mm:ss} UTC"));
        }
        catch (FormatException e)
        {
            throw new WrongArgumentException("--fault: " + e.Message, e);
        }
    }

    private static double Speed(string text)
    {
        if (text == "max") return 0;
        return double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double speed) && speed > 0 && double.IsFinite(speed)
            ? speed
            : throw new FormatException($"'{text}' is neither max nor a number above 0");
    }
}
