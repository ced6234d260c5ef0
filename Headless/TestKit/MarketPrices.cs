using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using NinjaTrader.Cbi;
using NinjaTrader.Core;
using NinjaTrader.Data;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Host.Series;
using NT8Bridge.Sessions;

namespace NT8Bridge.Testing;

/// <summary>What is held of one instrument of a market.</summary>
internal sealed record MarketPrices
{
    private const int SecondsOfDay = 86_400;

    /// <summary>Where markets begin whose instrument has no month.</summary>
    private static readonly DateTime SomeMonday = new(2025, 1, 6);

    private MarketPrices(PriceHistory history, int barSeconds, BarsPeriod? period, TradingHours? tradingHours)
    {
        History = history;
        BarSeconds = barSeconds;
        Period = period;
        TradingHours = tradingHours;
    }

    /// <summary>All bars or trades.</summary>
    public PriceHistory History { get; }

    /// <summary>Bars as they are drawn or in the file; null for trades.</summary>
    public BarsPeriod? Period { get; }

    /// <summary>The session template that was asked for; null for the instrument's own.</summary>
    public TradingHours? TradingHours { get; }

    /// <summary>Length of a bar.</summary>
    public long BarTicks => BarSeconds * TimeSpan.TicksPerSecond;

    private int BarSeconds { get; }

    /// <summary>Draws or reads them.</summary>
    public static MarketPrices Of(MarketPlan plan, InstrumentCatalog instruments)
    {
        if (plan.File is { } file) return Read(plan, file, instruments);
        Instrument instrument = KnownInstruments.Find(instruments, plan.Instrument);
        TradingHours? hours = Hours(plan);
        ISessionCalendar calendar = TradingHoursCatalog.CalendarOf(
            hours ?? instrument.MasterInstrument.TradingHours ?? KnownInstruments.TradingHours.AlwaysOpen);
        DateTime day = instrument.Expiry == Globals.MinDate ? SomeMonday : instrument.Expiry.AddMonths(-1);
        MarketPen pen = new(instrument, calendar, plan.BarSeconds, calendar.SessionAtOrAfter(day.Ticks).BeginUtcTicks);
        foreach (Action<MarketPen> stroke in plan.Strokes) stroke(pen);
        if (pen.Ticks.Count > 0)
            return new MarketPrices(PriceHistory.OfTicks(instrument, [.. pen.Ticks]), 0, null, hours);
        if (pen.Bars.Count == 0) throw new ScriptTestException($"The market of {instrument.FullName} has no bar and no trade.");
        return OfBars(instrument, [.. pen.Bars], plan.BarSeconds, hours);
    }

    /// <summary>The bars that end by a time, and what comes later as trades.</summary>
    public PriceHistory PlayedFrom(long utcTicks)
    {
        if (History.Bars.Length == 0) return History;
        if (BarSeconds is <= 0 or >= SecondsOfDay)
        {
            throw new ScriptTestException(
                "Bars of days, or of a length that cannot be told, are not played: run them in history.");
        }

        MasterInstrument master = History.Instrument.MasterInstrument;
        List<Tick> trades = [];
        foreach (Bar bar in History.Bars)
            if (bar.EndUtcTicks > utcTicks) TradedPrices.Add(bar, BarTicks, master, trades);
        Bar[] before = [.. History.Bars.Where(bar => bar.EndUtcTicks <= utcTicks)];
        return new PriceHistory(History.Instrument, before, BarSeconds, [.. trades]);
    }

    private static MarketPrices Read(MarketPlan plan, string file, InstrumentCatalog instruments)
    {
        string path = File.Exists(file) || Directory.Exists(file) ? file : Path.Combine(AppContext.BaseDirectory, file);
        MarketDataRows rows;
        try
        {
            string? asked = plan.Instrument.Length > 0 ? plan.Instrument : null;
            rows = MarketDataFile.Read(path, new FileReading { Instrument = asked });
        }
        catch (InputFileException e)
        {
            throw new ScriptTestException(e.Message, e);
        }

        string name = plan.Instrument.Length > 0 ? plan.Instrument : rows.Instrument ?? throw new ScriptTestException(
            $"{file}: its name says no instrument, so say it: Market.OfFile(\"{file}\", \"ES 12-25\").");
        Instrument instrument = KnownInstruments.Find(instruments, name);
        TradingHours? hours = Hours(plan);
        return rows.Kind == MarketDataKind.Ticks
            ? new MarketPrices(PriceHistory.OfTicks(instrument, rows.Ticks), 0, null, hours)
            : OfBars(instrument, rows.Bars, rows.Interval?.Seconds ?? 0, hours);
    }

    private static MarketPrices OfBars(Instrument instrument, Bar[] bars, int seconds, TradingHours? hours)
    {
        BarsPeriod? period = seconds switch
        {
            0 => null,
            SecondsOfDay => new BarsPeriod { BarsPeriodType = BarsPeriodType.Day },
            _ when seconds % 60 == 0 => new BarsPeriod { BarsPeriodType = BarsPeriodType.Minute, Value = seconds / 60 },
            _ => new BarsPeriod { BarsPeriodType = BarsPeriodType.Second, Value = seconds },
        };
        return new MarketPrices(PriceHistory.OfBars(instrument, bars, seconds), seconds, period, hours);
    }

    private static TradingHours? Hours(MarketPlan plan)
    {
        if (plan.TradingHours is not { } name) return null;
        try
        {
            return KnownInstruments.TradingHours.Get(name);
        }
        catch (UnknownSessionTemplateException e)
        {
            throw new ScriptTestException(e.Message, e);
        }
    }
}
