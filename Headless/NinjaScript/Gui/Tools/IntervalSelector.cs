using System;
using System.Windows.Controls;
using NinjaTrader.Data;

namespace NinjaTrader.Gui.Tools;

/// <summary>Chooses a period of bars.</summary>
public class IntervalSelector : Control
{
    private BarsPeriod _interval = new();

    /// <summary>The choice changed.</summary>
    public event EventHandler<BarsPeriodEventArgs>? IntervalChanged;

    /// <summary>The chosen period.</summary>
    public BarsPeriod Interval
    {
        get => _interval;
        set
        {
            if (Equals(_interval, value)) return;
            _interval = value;
            IntervalChanged?.Invoke(this, new BarsPeriodEventArgs(value));
        }
    }
}
