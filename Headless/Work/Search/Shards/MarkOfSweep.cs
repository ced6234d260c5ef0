using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>Works out the mark of a sweep, out of the very arrays that its variants are made of.</summary>
internal static class MarkOfSweep
{
    /// <summary>The mark.</summary>
    public static RequestMark Of(PreparedSweep sweep)
    {
        using Digest model = new(), data = new(), options = new(), columns = new();
        model.Add(sweep.Model);
        AddData(data, sweep.Ground);
        AddOptions(options, sweep);
        AddColumns(columns, sweep);
        return new RequestMark(Program(), model.Hex(), data.Hex(), options.Hex(), columns.Hex());
    }

    /// <summary>Version, and what tells one build of the assemblies that make a variant from another.</summary>
    private static string Program()
    {
        using Digest build = new();
        Type[] makers = [typeof(SweepWork), typeof(Host.HostContext), typeof(Signals.SignalModel), typeof(NinjaTrader.Cbi.Trade)];
        foreach (Type maker in makers) build.Add(maker.Module.ModuleVersionId);
        return $"{typeof(SweepWork).Assembly.GetName().Version?.ToString(3)} (build {build.Hex()[..12]})";
    }

    private static void AddData(Digest digest, SweepGround ground)
    {
        SweepMarket market = ground.Market;
        digest.Add(ground.Terms.Instrument.Name).Add(ground.Terms.Instrument.TickSize).Add(ground.Terms.Instrument.PointValue)
            .Add<double>(market.Open).Add<double>(market.High).Add<double>(market.Low).Add<double>(market.Close)
            .Add<long>([.. ground.Times.Select(time => time.Ticks)]).Add<long>(market.ActsAt);
    }

    private static void AddOptions(Digest digest, PreparedSweep sweep)
    {
        SweepRequest request = sweep.Request;
        digest.Add(request.Ranking.Key).Add(sweep.Variants.Count);
        if (sweep.Variants.Count < sweep.Plan.Space.Count) digest.Add(request.Seed);
        foreach (SweepAxis axis in sweep.Plan.Space.Axes)
        {
            digest.Add(axis.Name).Add(axis.Texts.Count);
            foreach (string text in axis.Texts) digest.Add(text);
        }

        foreach ((string name, object value) in request.Settings.Parameters.OrderBy(one => one.Key, StringComparer.Ordinal))
            digest.Add(name).Add(Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
    }

    private static void AddColumns(Digest digest, PreparedSweep sweep)
    {
        SweepMarket market = sweep.Ground.Market;
        digest.Add<int>(market.Day).Add<int>(market.SessionEnd).Add<double>(market.Atr).Add<ulong>(market.IsGoingOn)
            .Add<ulong>(market.MayEnter).Add(market.WindowFull);
        VariantTerms first = sweep.Ground.First;
        digest.Add(first.Stop).Add(first.Target).Add(first.Quantity).Add(first.LossLimit).Add(first.TradesPerDay)
            .Add(first.MaximumPosition);
        foreach (ulong[] answers in sweep.Ground.Comparisons) digest.Add<ulong>(answers);
        foreach (ReadyBars? ready in sweep.Ground.Ready) digest.Add(ready?.From ?? -1).Add<ulong>(ready?.Gaps ?? []);
        OrderTerms terms = sweep.Ground.Terms;
        digest.Add(terms.Slippage).Add(terms.IsFillLimitOnTouch ? 1 : 0).Add(terms.ClosesAtSessionEnd ? 1 : 0)
            .Add(terms.OrdersPerMinute).Add((int)terms.Fills);
        foreach (int quantity in Quantities(sweep)) digest.Add(quantity).Add(terms.CommissionOf(quantity));
    }

    private static IEnumerable<int> Quantities(PreparedSweep sweep)
    {
        int axis = sweep.Plan.Space.Axes.Skip(sweep.Plan.Space.FirstOfOrders).ToList()
            .FindIndex(one => one.Name == SweepSettings.Quantity);
        return axis < 0 ? [sweep.Ground.First.Quantity] : sweep.Settings[axis].Select(value => (int)value);
    }
}
