using System.Collections.Generic;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;
using NinjaTrader.NinjaScript.Strategies;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Hosts the cumulative delta as the help guide says: with a series of one tick, kept in step by Update.</summary>
public class DeltaReader : Strategy
{
    private OrderFlowCumulativeDelta _delta = null!;

    internal List<double> DeltaCloses { get; } = new();

    protected override void OnStateChange()
    {
        if (State == State.Configure) AddDataSeries(BarsPeriodType.Tick, 1);
        else if (State == State.DataLoaded)
            _delta = OrderFlowCumulativeDelta(CumulativeDeltaType.BidAsk, CumulativeDeltaPeriod.Session, 0);
    }

    protected override void OnBarUpdate()
    {
        if (BarsInProgress == 0) DeltaCloses.Add(_delta.DeltaClose[0]);
        else _delta.Update(_delta.BarsArray[1].Count - 1, 1);
    }
}
