using System;
using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>What a script calculates on.</summary>
public abstract partial class NinjaScriptBase
{
    private ISeries<double>? _input;
    private PriceType _inputPrice = PriceType.Close;

    /// <summary>What the script calculates on: a price of the series in work, or another script or series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double> Input => IsFactory ? Parent!.Input
        : _input is not null && BarsInProgress == 0 ? _input
        : Inputs.Length == 0 ? null! : Inputs[BarsInProgress];

    /// <summary>What the script calculates on, for every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public ISeries<double>[] Inputs { get; private set; } = Array.Empty<ISeries<double>>();

    /// <summary>The main plot <paramref name="barsAgo"/> bars ago; the input for a script without plots.</summary>
    [Browsable(false)]
    public double this[int barsAgo] => Values.Length > 0 ? Values[0][barsAgo] : Input[barsAgo];

    /// <summary>The main plot at an absolute index; the input for a script without plots.</summary>
    public double GetValueAt(int barIndex) => Values.Length > 0 ? Values[0].GetValueAt(barIndex) : Input.GetValueAt(barIndex);

    /// <summary>Whether the main plot was set there; for a script without plots, whether its input is valid.</summary>
    public bool IsValidDataPoint(int barsAgo) =>
        Values.Length > 0 ? Values[0].IsValidDataPoint(barsAgo) : Input.IsValidDataPoint(barsAgo);

    /// <summary>
    /// Whether the main plot was set at that absolute index; for a script without plots, whether its input is valid.
    /// </summary>
    public bool IsValidDataPointAt(int barIndex) =>
        Values.Length > 0 ? Values[0].IsValidDataPointAt(barIndex) : Input.IsValidDataPointAt(barIndex);

    /// <summary>
    /// True when the script already calculates on that input: the same price of the same bars, or the same series.
    /// </summary>
    public bool EqualsInput(ISeries<double> input)
    {
        // An indicator that ended with an earlier run of its host still stands at that run's last bar, so it is not taken again.
        if (State >= State.Terminated) return false;
        ISeries<double> wanted = Unwrap(input);
        if (_pendingInput is not null) return Same(_pendingInput, wanted);
        return Same(_input is null ? Inputs[0] : Unwrap(_input), wanted);
    }

    /// <summary>Gives a script on its own something else to calculate on than the close of its bars.</summary>
    internal void TakeInput(ISeries<double> input)
    {
        if (input is PriceSeries prices) Inputs[0] = PriceAt(0, _inputPrice = prices.PriceType);
        else _input = new InputSeries(this, input);
    }

    /// <summary>True when the script calculates on a price of its bars, not on another script or series.</summary>
    private protected bool IsOverPrices => _input is null && !IsFactory;

    internal static ISeries<double> Unwrap(ISeries<double> input) => input is InputSeries wrapped ? wrapped.Source : input;

    private static bool Same(ISeries<double> own, ISeries<double> wanted)
    {
        if (ReferenceEquals(own, wanted)) return true;
        return PriceOf(own) is var (ownBars, ownPrice) && PriceOf(wanted) is var (bars, price)
            && ReferenceEquals(ownBars, bars) && ownPrice == price;
    }

    private static (BarsSeries Bars, PriceType Price)? PriceOf(ISeries<double> series) => series switch
    {
        Bars bars => (bars.BarsSeries, PriceType.Close),
        PriceSeries prices => (prices.Bars.BarsSeries, prices.PriceType),
        _ => null,
    };
}
