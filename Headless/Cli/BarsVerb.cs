using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Globalization;
using NT8Bridge.Headless.Data;
using NT8Bridge.Sessions;

namespace NT8Bridge.Headless.Cli;

/// <summary>Makes bars of ticks or of finer bars.</summary>
internal sealed class BarsVerb : Verb
{
    private readonly Option<string> _from = new("--from") { HelpName = "FILE", Required = true, Description = "Ticks or bars to read." };

    private readonly Option<string> _period = new("--period") { HelpName = "LENGTH", Required = true, Description = "Length of the bars: 30s, 1m, 5m, 1h." };

    private readonly Option<string> _out = new("--out") { HelpName = "FILE", Required = true, Description = "File to write: CSV, or parquet when its name ends in .parquet." };

    private readonly Option<string> _instrument = new("--instrument")
    {
        HelpName = "NAME",
        Description = InstrumentSessions.Description,
    };

    /// <inheritdoc/>
    public override string Name => "bars";

    /// <inheritdoc/>
    public override string Description => "Make bars of ticks or of finer bars.";

    /// <inheritdoc/>
    public override IEnumerable<Option> Options => [_from, _period, _out, _instrument];

    /// <inheritdoc/>
    public override VerbResult Run(VerbContext context)
    {
        BarInterval period = context.Parse(_period, BarInterval.Parse);
        string from = context.Require(_from), to = context.Require(_out);

        MarketData data = context.Terminal.Progress("Reading", progress => MarketDataFile.Read(from, progress));
        string? instrument = context.Get(_instrument) ?? data.Instrument;
        WeeklySessionCalendar calendar = InstrumentSessions.Of(context.Get(_instrument), data.Instrument);
        MadeBars made = MadeBars.Of(data, period, calendar);
        if (made.Bars.Length == 0) throw new InputFileException(from, 0, $"no bar of {period} can be made of it", "give a file with rows inside the sessions of " + calendar.Name);
        BarOutput.Write(to, made.Bars, instrument, period);

        context.Terminal.Output.WriteLine(string.Format(
            CultureInfo.InvariantCulture, "{0:N0} {1} make {2:N0} bars of {3} ({4}) in {5}",
            data.Count, data.Kind == MarketDataKind.Ticks ? "ticks" : "bars", made.Bars.Length, period, calendar.Name, to));
        if (data.Rejected.Count > 0) context.Terminal.Output.WriteLine($"{from}: {data.Rejected}");
        if (made.OutOfSession > 0)
            context.Terminal.Output.WriteLine(string.Format(CultureInfo.InvariantCulture, "{0:N0} rows lie outside the sessions", made.OutOfSession));
        return new VerbResult(new
        {
            from,
            kind = data.Kind,
            format = data.Format,
            rows = data.Count,
            rejected = data.Rejected.Count,
            rejectedFirst = data.Rejected.First,
            data.OutOfOrder,
            made.OutOfSession,
            instrument,
            sessions = calendar.Name,
            period = period.ToString(),
            bars = made.Bars.Length,
            volume = Volume(made.Bars),
            firstEndUtc = new DateTime(made.Bars[0].EndUtcTicks, DateTimeKind.Utc),
            lastEndUtc = new DateTime(made.Bars[^1].EndUtcTicks, DateTimeKind.Utc),
            @out = to,
        });
    }

    private static long Volume(Bar[] bars)
    {
        long volume = 0;
        foreach (ref readonly Bar bar in bars.AsSpan()) volume += bar.Volume;
        return volume;
    }
}
