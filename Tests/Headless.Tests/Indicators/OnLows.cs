using System.Collections.Generic;
using NinjaTrader.NinjaScript;
using NinjaTrader.NinjaScript.Indicators;

namespace NT8Bridge.Headless.Tests.Indicators;

/// <summary>Gives the lows as input to the indicators that go by the close whatever it is.</summary>
public sealed class OnLows : Indicator
{
    internal List<double> Ups { get; } = [];

    internal List<double> Downs { get; } = [];

    internal List<double> Disparities { get; } = [];

    protected override void OnStateChange()
    {
        if (State == State.SetDefaults) Name = "OnLows";
    }

    protected override void OnBarUpdate()
    {
        Ups.Add(NBarsUp(Low, 2, false, false, false)[0]);
        Downs.Add(NBarsDown(Low, 2, false, false, false)[0]);
        Disparities.Add(DisparityIndex(Low, 3)[0]);
    }
}
