using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using NT8Bridge.Headless.Data;
using NT8Bridge.Indicators;
using NT8Bridge.Sessions;
using NT8Bridge.Signals;
using NT8Bridge.Timeframes;

namespace NT8Bridge.Headless.Cli;

/// <summary>
/// <c>export</c>: one row per base bar with the bar, every timeframe's indicators at its close, and the signal. A value that is
/// not ready is empty. A row depends on the bars up to it alone.
/// </summary>
internal sealed class ExportVerb : Verb
{
    private readonly Option<string> _from = new("--from") { Required = true, HelpName = "FILE", Description = "Ticks, or bars of the base interval." };
    private readonly Option<string> _out = new("--out") { Required = true, HelpName = "FILE", Description = "The .csv or .parquet file to write." };
    private readonly Option<string> _instrument = new("--instrument") { HelpName = "NAME", Description = InstrumentSessions.Description };
    private readonly Option<string> _period = new("--period") { HelpName = "30s", Description = "Length of the base bars.", DefaultValueFactory = _ => "30s" };
    private readonly Option<string> _model = new("--model") { HelpName = "FILE", Description = "Signal model in JSON; default is the built-in one." };
    private readonly Option<IndicatorSeeding> _seeding = new("--seeding") { Description = "How indicators begin: NinjaTrader or TaLib." };
    private readonly Option<int?> _first = new("--first") { HelpName = "N", Description = "Use only the first N bars." };

    public override string Name => "export";

    public override string Description => "Writes one row per bar: the bar, every timeframe's indicators, the signal.";

    public override IEnumerable<Option> Options => [_from, _out, _instrument, _period, _model, _seeding, _first];

    public override VerbResult Run(VerbContext context)
    {
        BarInterval interval = context.Parse(_period, BarInterval.Parse);
        MarketData data = context.Terminal.Progress("reading", progress => MarketDataFile.Read(context.Require(_from), progress));
        ISessionCalendar calendar = InstrumentSessions.Of(context.Get(_instrument), data.Instrument);
        IEnumerable<Bar> bars = MadeBars.Of(data, interval, calendar).Bars;
        if (context.Get(_first) is { } first) bars = bars.Take(first);

        SignalModel model = context.Get(_model) is { } file ? SignalModelReader.Read(File.ReadAllText(file)) : SignalModel.Default();
        EngineOptions options = new() { Interval = interval, Seeding = context.Get(_seeding) };
        TradingEngine engine = new(options, model, calendar);
        ExportTable table = new(engine);
        foreach (Bar bar in bars)
        {
            if (engine.OnBar(bar, BarOrigin.PlatformHistory) == BarOutcome.Accepted) table.Add();
        }

        string path = context.Require(_out);
        table.Write(path);
        context.Terminal.Output.WriteLine($"{table.Rows} rows of {table.Columns.Count} columns to {path}");
        return new VerbResult(new
        {
            rows = table.Rows,
            columns = table.Columns,
            outOfSession = engine.Counters[BarOutcome.OutOfSession],
            rejected = engine.Counters[BarOutcome.Rejected],
        });
    }
}
