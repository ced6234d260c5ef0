using System;
using System.Collections.Generic;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>
/// A type that decides at the closes of other bars (Kagi, line break, point and figure). A bar below that forms changes nothing;
/// it is known to have closed when a data point of the next one comes, or with a bar that ends where it does.
/// </summary>
public abstract class ClosingBarsType : BarsType
{
    private readonly List<BaseBar> _closed = new();
    private BaseBars _base = null!;
    private BaseBar _forming;
    private bool _isForming;

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State != State.Configure) return;
        _base = new BaseBars(BarsPeriod);
        BuiltFrom = _base.BuiltFrom;
        IsIntraday = !_base.IsDaily;
    }

    /// <inheritdoc/>
    public override bool IsRemoveLastBarSupported => true;

    /// <inheritdoc/>
    public override void ApplyDefaultBasePeriodValue(BarsPeriod period) => period.BaseBarsPeriodValue = 1;

    /// <inheritdoc/>
    protected sealed override void OnDataPoint(
        Bars bars, double open, double high, double low, double close, DateTime time, long volume, bool isBar, double bid,
        double ask)
    {
        bool isNewSession = EntersSession(bars, time, isBar);
        _closed.Clear();
        if (_base.Begins(bars, SessionIterator, time, volume, isBar, isNewSession))
        {
            CloseForming();
            _forming = new BaseBar(open, high, low, close, _base.Stamp, volume, isNewSession);
            _isForming = true;
        }
        else
        {
            _forming = _forming.With(high, low, close, _base.Stamp, volume);
        }

        if (isBar && _base.IsTimeBased && time >= _base.Stamp) CloseForming();
        foreach (BaseBar bar in _closed)
        {
            if (bars.Count == 0 || (bar.BeginsSession && bars.IsResetOnNewTradingDay && IsIntraday)) Start(bars, bar);
            else Continue(bars, bar);
        }
    }

    /// <summary>Takes the first bar, or the first one of a session at which the bars restart.</summary>
    private protected abstract void Start(Bars bars, BaseBar bar);

    /// <summary>Takes a further bar.</summary>
    private protected abstract void Continue(Bars bars, BaseBar bar);

    /// <summary>Adds a bar from one price to another.</summary>
    private protected void AddLine(Bars bars, double from, double to, BaseBar bar) =>
        AddBar(bars, from, Math.Max(from, to), Math.Min(from, to), to, bar.Time, bar.Volume);

    /// <summary>Lets the newest bar go to a price, its own close where nothing changes but volume and time.</summary>
    private protected void Extend(Bars bars, double to, BaseBar bar) => UpdateBar(bars, to, to, to, bar.Time, bar.Volume);

    private void CloseForming()
    {
        if (_isForming) _closed.Add(_forming);
        _isForming = false;
    }
}
