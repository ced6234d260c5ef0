using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using NinjaTrader.Cbi;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host;
using NT8Bridge.Headless.Host.Output;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Runs;
using NT8Bridge.Risk;
using NT8Bridge.Signals;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>
/// What all variants share: bars, terms of orders, and the answers of every comparison. It is made out of one run of the strategy
/// itself, so that bars, sessions, time zone and settings are those of a backtest.
/// </summary>
internal sealed class SweepGround
{
    /// <summary>Class name of the strategy.</summary>
    public const string Strategy = "NT8BridgeStrategy";

    private const int Seconds = 30;

    private SweepGround(SweepMarket market, OrderTerms terms, VariantTerms first, DateTime[] times)
    {
        Market = market;
        Terms = terms;
        First = first;
        Times = times;
    }

    /// <summary>The bars.</summary>
    public SweepMarket Market { get; }

    /// <summary>The terms of orders.</summary>
    public OrderTerms Terms { get; }

    /// <summary>The strategy's settings where a variant says nothing else.</summary>
    public VariantTerms First { get; }

    /// <summary>End of each bar as scripts see it.</summary>
    public DateTime[] Times { get; }

    /// <summary>Answers of each comparison, bar by bar.</summary>
    public required ulong[][] Comparisons { get; init; }

    /// <summary>When each operand is ready; null for those that no indicator gives.</summary>
    public required ReadyBars?[] Ready { get; init; }

    /// <summary>Bytes of what is kept for all variants.</summary>
    public long Bytes => (Comparisons.Length * ((Market.Count + 63L) / 64) * 8) + (Market.Count * 72L);

    /// <summary>Runs the strategy once with a model and notes what it sees.</summary>
    /// <exception cref="WorkException">The run failed, or the data or a setting are none of which a sweep is sure.</exception>
    public static SweepGround Of(
        RunSetup setup, Type strategy, string modelFile, IReadOnlyDictionary<string, object> parameters, SweptOperands operands,
        CancellationToken cancellation)
    {
        MarketProbe probe = new(operands);
        setup.DataLoaded = probe.Attach;
        Dictionary<string, object> all = new(parameters, StringComparer.Ordinal) { ["ModelFile"] = modelFile };
        var trial = Trial.Run(setup, strategy, "the first variant", all, null, cancellation);
        setup.DataLoaded = null;
        if (trial.Error is { } error) throw new WorkFailedException($"the first variant failed: {error}");
        var script = (StrategyBase)trial.Script!;
        CheckTerms(script);
        if (probe.Refused is { } refused)
        {
            throw new WorkFailedException(
                $"a sweep needs bars that the engine takes all of, and it did not take {refused}; use optimize for these data");
        }

        if (probe.Bars.Count != script.BarsArray[0].Count)
        {
            throw new WorkFailedException(
                $"the engine took {probe.Bars.Count} of {script.BarsArray[0].Count} bars, and a sweep needs them all");
        }

        SweepMarket market = MarketOf(probe, script);
        OrderTerms terms = TermsOf(setup, script);
        return new SweepGround(market, terms, VariantTerms.Of(script), TimesOf(script.BarsArray[0]))
        {
            Comparisons = probe.Operands!.Answers(),
            Ready = probe.Operands.Ready(),
        };
    }

    private static void CheckTerms(StrategyBase script)
    {
        BarsPeriod period = script.BarsArray[0].BarsPeriod;
        if (period.BarsPeriodType != BarsPeriodType.Second || period.Value != Seconds)
        {
            throw new WrongRequestException(
                RequestPart.Period, $"a sweep trades on the model's own bars of {Seconds} seconds, not on {period}.");
        }

        if (script.OrderFillResolution == OrderFillResolution.High)
            throw new WrongRequestException(RequestPart.Parameters, $"a sweep fills at standard resolution alone.");
    }

    private static OrderTerms TermsOf(RunSetup setup, StrategyBase script)
    {
        Instrument instrument = setup.Data.Instrument;
        Commission? commission = script.IncludeCommission ? setup.NewHost(new ScriptJournal()).Commission : null;
        MasterInstrument master = instrument.MasterInstrument;
        return new OrderTerms
        {
            Instrument = master,
            Slippage = master.RoundToTickSize(script.Slippage * master.TickSize),
            IsFillLimitOnTouch = script.IsFillLimitOnTouch,
            ClosesAtSessionEnd = script.IsExitOnSessionCloseStrategy,
            OrdersPerMinute = (int)VariantTerms.Number(script, "OrdersPerMinute"),
            Fills = setup.Fills,
            CommissionOf = quantity => commission?.GetWithMinimum(instrument, quantity) ?? 0,
        };
    }

    private static DateTime[] TimesOf(NinjaTrader.Data.Bars bars)
    {
        var times = new DateTime[bars.Count];
        for (int bar = 0; bar < times.Length; bar++) times[bar] = bars.GetTime(bar);
        return times;
    }

    private static SweepMarket MarketOf(MarketProbe probe, StrategyBase script)
    {
        IReadOnlyList<ProbedBar> bars = probe.Bars;
        int count = bars.Count;
        long[] actsAt = new long[count];
        int[] day = new int[count];
        for (int bar = 0; bar < count; bar++)
        {
            long end = bars[bar].Bar.EndUtcTicks;
            actsAt[bar] = bar + 1 == count
                ? end : Math.Max(end, bars[bar + 1].Bar.EndUtcTicks - (Seconds * TimeSpan.TicksPerSecond));
            day[bar] = bar == 0 ? 0 : day[bar - 1] + (bars[bar].Session.TradingDay == bars[bar - 1].Session.TradingDay ? 0 : 1);
            if (bar > 0 && bars[bar].Session.TradingDay < bars[bar - 1].Session.TradingDay)
                throw new WorkFailedException($"a sweep needs trading days that ascend, and at {bars[bar].Bar} they do not");
        }

        bool[] ends = SessionEnds.Of(script);
        ulong[] isGoingOn = new ulong[(count + 63) / 64], mayEnter = new ulong[(count + 63) / 64];
        var gates = BarGates.Of(script, probe.Exchange!, Seconds);
        for (int bar = 0; bar < count; bar++)
        {
            bool goesOn = Math.Max(actsAt[bar], bars[bar].Bar.EndUtcTicks) < bars[bar].Session.EndUtcTicks;
            if (goesOn) isGoingOn[bar >> 6] |= 1UL << bar;
            if (goesOn && gates.IsOpen(bars[bar], actsAt[bar])) mayEnter[bar >> 6] |= 1UL << bar;
            if (goesOn && ends[bar] && script.IsExitOnSessionCloseStrategy)
            {
                throw new WorkFailedException(
                    $"sessions end otherwise for the engine than for the chart at {bars[bar].Bar}; use optimize for them");
            }
        }

        return new SweepMarket(
            [.. bars.Select(one => one.Bar.Open)], [.. bars.Select(one => one.Bar.High)],
            [.. bars.Select(one => one.Bar.Low)], [.. bars.Select(one => one.Bar.Close)])
        {
            ActsAt = actsAt, Day = day, NextDay = NextDay(day), SessionEnd = NextOf(ends),
            Atr = [.. bars.Select(one => one.Atr)], IsGoingOn = isGoingOn, MayEnter = mayEnter,
            WindowFull = probe.Options!.WindowBars - 1,
        };
    }

    private static int[] NextDay(int[] day)
    {
        int[] next = new int[day.Length];
        for (int bar = day.Length - 1; bar >= 0; bar--)
            next[bar] = bar + 1 == day.Length || day[bar + 1] != day[bar] ? bar + 1 : next[bar + 1];
        return next;
    }

    private static int[] NextOf(bool[] marks)
    {
        int[] next = new int[marks.Length];
        for (int bar = marks.Length - 1; bar >= 0; bar--)
            next[bar] = marks[bar] ? bar : bar + 1 == marks.Length ? marks.Length : next[bar + 1];
        return next;
    }
}
