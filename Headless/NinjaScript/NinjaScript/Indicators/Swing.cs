#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Core.FloatingPoint;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Swing highs and lows: a high above those of the bars before it and not below those of the bars after it, known that many
/// bars later. The plots are filled in from the swing on, and end where the price goes beyond it.
/// </summary>
public class Swing : RevisingIndicator<(SwingMemory High, SwingMemory Low)>
{
    private Series<double> highs;
    private Series<double> lows;
    private Series<double> highPoints;
    private Series<double> lowPoints;

    /// <summary>Bars on each side of a swing.</summary>
    [NinjaScriptProperty]
    [Range(1, int.MaxValue)]
    [Display(Name = "Strength", GroupName = "NinjaScriptParameters", Order = 0)]
    public int Strength { get; set; }

    /// <summary>The newest swing high, from its bar on; 0 before the first.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> SwingHigh
    {
        get
        {
            Update();
            return highs;
        }
    }

    /// <summary>The newest swing low, from its bar on; 0 before the first.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> SwingLow
    {
        get
        {
            Update();
            return lows;
        }
    }

    /// <summary>
    /// Bars ago of a swing high that was known <paramref name="barsAgo"/> bars ago: 1 the newest, 2 the one before; −1 when
    /// there is none within <paramref name="lookBackPeriod"/> bars.
    /// </summary>
    public int SwingHighBar(int barsAgo, int instance, int lookBackPeriod)
    {
        Update();
        return Find(highPoints, barsAgo, instance, lookBackPeriod);
    }

    /// <summary>
    /// Bars ago of a swing low that was known <paramref name="barsAgo"/> bars ago: 1 the newest, 2 the one before; −1 when
    /// there is none within <paramref name="lookBackPeriod"/> bars.
    /// </summary>
    public int SwingLowBar(int barsAgo, int instance, int lookBackPeriod)
    {
        Update();
        return Find(lowPoints, barsAgo, instance, lookBackPeriod);
    }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Swing";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            DisplayInDataBox = false;
            PaintPriceMarkers = false;
            Strength = 5;
            AddPlot(new Stroke(Brushes.DarkCyan, 2), PlotStyle.Dot, "Swing high");
            AddPlot(new Stroke(Brushes.Goldenrod, 2), PlotStyle.Dot, "Swing low");
        }
        else if (State == State.Configure)
        {
            if (Parent == null)
                Calculate = Calculate.OnBarClose;
        }
        else if (State == State.DataLoaded)
        {
            highs = new Series<double>(this, MaximumBarsLookBack.Infinite);
            lows = new Series<double>(this, MaximumBarsLookBack.Infinite);
            highPoints = new Series<double>(this, MaximumBarsLookBack.Infinite);
            lowPoints = new Series<double>(this, MaximumBarsLookBack.Infinite);
        }
    }

    /// <inheritdoc/>
    protected override void OnBar()
    {
        bool isPrice = Input is Data.Bars || Input is PriceSeries;
        Memory.High = Look(isPrice ? High : Input, 1, Memory.High, highPoints, highs, Values[0]);
        Memory.Low = Look(isPrice ? Low : Input, -1, Memory.Low, lowPoints, lows, Values[1]);
    }

    private SwingMemory Look(
        ISeries<double> prices, int side, SwingMemory memory,
        Series<double> points, Series<double> newest, Series<double> plot)
    {
        bool isSwing = CurrentBar >= 2 * Strength && IsSwing(prices, side);
        double price = prices[isSwing ? Strength : 0];
        if (isSwing)
            memory.Standing = memory.Newest = price;
        else if (memory.Standing is double standing && side * price > side * standing)
            memory.Standing = null;

        if (isSwing)
            Write(points, Strength, price);
        for (int i = isSwing ? Strength : 0; i >= 0; i--)
        {
            Write(newest, i, memory.Newest);
            if (memory.Standing is double value)
                Write(plot, i, value);
        }

        return memory;
    }

    private bool IsSwing(ISeries<double> prices, int side)
    {
        double candidate = prices[Strength];
        for (int i = 0; i < Strength; i++)
        {
            if (side * prices[i].ApproxCompare(candidate) > 0
                || side * prices[2 * Strength - i].ApproxCompare(candidate) >= 0)
                return false;
        }

        return true;
    }

    private int Find(Series<double> points, int barsAgo, int instance, int lookBackPeriod)
    {
        if (instance < 1)
            throw new ArgumentOutOfRangeException(nameof(instance), instance, "The newest swing is instance 1.");
        if (barsAgo < 0 || barsAgo > CurrentBar)
            throw new ArgumentOutOfRangeException(
                nameof(barsAgo), barsAgo, "At bar " + CurrentBar + " that is allowed from 0 to " + CurrentBar + ".");

        int newest = CurrentBar - barsAgo - Strength;
        for (int index = newest; index >= Math.Max(0, newest - lookBackPeriod); index--)
        {
            if (points.IsValidDataPointAt(index) && --instance == 0)
                return CurrentBar - index;
        }

        return -1;
    }
}
