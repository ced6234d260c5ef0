using System;
using NinjaTrader.Data;
using NinjaTrader.Gui.Chart;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>
/// Bars of another type with the trades of each by price and side. The sides need ticks: with their quotes for the delta types
/// BidAsk and Hybrid. Where the data hold bars alone, the trades are the four prices of each bar.
/// </summary>
public class VolumetricBarsType : BarsType
{
    private int _count;
    private BaseBars _base = null!;
    private double _lastPrice = double.NaN;
    private int _lastSide;

    /// <summary>The trades of each bar by the bar's index; longer than the bars are many, null where there is no bar.</summary>
    public VolumetricData[] Volumes { get; private set; } = new VolumetricData[16];

    /// <inheritdoc/>
    public override void ApplyDefaultBasePeriodValue(BarsPeriod period) => period.BaseBarsPeriodValue = 1;

    /// <inheritdoc/>
    public override void ApplyDefaultValue(BarsPeriod period) => period.Value = 1;

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Volumetric";
            BarsPeriod = new BarsPeriod { BarsPeriodType = BarsPeriodType.Volumetric, Value2 = 0 };
            BuiltFrom = BarsPeriodType.Tick;
            DefaultChartStyle = ChartStyleType.Volumetric;
        }
        else if (State == State.Configure)
        {
            _base = new BaseBars(BarsPeriod);
            IsIntraday = !_base.IsDaily;
            IsTimeBased = _base.IsTimeBased;
        }
    }

    /// <inheritdoc/>
    protected override void OnDataPoint(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, bool isBar, double bid,
        double ask)
    {
        bool isNewSession = EntersSession(bars, time, isBar);
        if (_base.Begins(bars, SessionIterator, time, volume, isBar, isNewSession))
        {
            AddBar(bars, open, high, low, close, _base.Stamp, volume, bid, ask);
            double levelSize = bars.Instrument.MasterInstrument.TickSize * Math.Max(1, BarsPeriod.Value);
            long before = isNewSession || _count == 0 ? 0 : Volumes[_count - 1].CumulativeDelta;
            Add(new VolumetricData(levelSize, before));
        }
        else
        {
            if (isNewSession) Volumes[_count - 1].BeginSession();
            UpdateBar(bars, high, low, close, _base.Stamp, volume);
        }

        int side = SideOf(close, bid, ask);
        if (volume >= BarsPeriod.Value2) Volumes[_count - 1].Add(close, volume, side);
    }

    private void Add(VolumetricData bar)
    {
        if (_count == Volumes.Length)
        {
            var longer = new VolumetricData[2 * _count];
            Array.Copy(Volumes, longer, _count);
            Volumes = longer;
        }

        Volumes[_count++] = bar;
    }

    /// <summary>1 for a trade that a buyer took, −1 for a seller's, 0 where the delta type cannot tell.</summary>

    private int SideOf(double price, double bid, double ask)
    {
        int moved = double.IsNaN(_lastPrice) ? 0 : price.CompareTo(_lastPrice);
        int continued = moved != 0 ? moved : _lastSide;
        (_lastPrice, _lastSide) = (price, continued);
        // A locked or crossed quote says both, one that is not known (NaN) neither.
        int quoted = (price >= ask ? 1 : 0) - (price <= bid ? 1 : 0);
        return BarsPeriod.VolumetricDeltaType switch
        {
            VolumetricDeltaType.UpDownTick => moved,
            VolumetricDeltaType.UpDownTickWithContinuation => continued,
            VolumetricDeltaType.Hybrid => quoted != 0 ? quoted : continued,
            _ => quoted,
        };
    }
}
