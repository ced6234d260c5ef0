#nullable disable
using System;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Windows.Media;
using System.Xml.Serialization;
using NinjaTrader.Core.FloatingPoint;

namespace NinjaTrader.NinjaScript.Indicators;

/// <summary>
/// Zigzag: alternating highs and lows at least a deviation apart. A pivot is the bar before the one that makes it known,
/// and moves as long as the price goes on; the plot is set at pivots only.
/// </summary>
public class ZigZag : RevisingIndicator<ZigZagMemory>
{
    private Series<double> highs;
    private Series<double> lows;
    private Series<double> highPivots;
    private Series<double> lowPivots;

    /// <summary>What the deviation is measured in.</summary>
    [NinjaScriptProperty]
    [Display(Name = "DeviationType", GroupName = "NinjaScriptParameters", Order = 0)]
    public DeviationType DeviationType { get; set; }

    /// <summary>Least distance between two pivots.</summary>
    [NinjaScriptProperty]
    [Range(0, int.MaxValue)]
    [Display(Name = "DeviationValue", GroupName = "NinjaScriptParameters", Order = 1)]
    public double DeviationValue { get; set; }

    /// <summary>Highs and lows instead of the input.</summary>
    [NinjaScriptProperty]
    [Display(Name = "UseHighLow", GroupName = "NinjaScriptParameters", Order = 2)]
    public bool UseHighLow { get; set; }

    /// <summary>The newest high; 0 before the first.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> ZigZagHigh
    {
        get
        {
            Update();
            return highs;
        }
    }

    /// <summary>The newest low; 0 before the first.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Series<double> ZigZagLow
    {
        get
        {
            Update();
            return lows;
        }
    }

    /// <summary>
    /// Bars ago of a high before the bar <paramref name="barsAgo"/> bars ago: 1 the newest, 2 the one before; −1 when there
    /// is none within <paramref name="lookBackPeriod"/> bars.
    /// </summary>
    public int HighBar(int barsAgo, int instance, int lookBackPeriod)
    {
        Update();
        return Find(highPivots, barsAgo, instance, lookBackPeriod);
    }

    /// <summary>
    /// Bars ago of a low before the bar <paramref name="barsAgo"/> bars ago: 1 the newest, 2 the one before; −1 when there
    /// is none within <paramref name="lookBackPeriod"/> bars.
    /// </summary>
    public int LowBar(int barsAgo, int instance, int lookBackPeriod)
    {
        Update();
        return Find(lowPivots, barsAgo, instance, lookBackPeriod);
    }

    /// <inheritdoc/>
    protected override void OnStateChange()
    {
        if (State == State.SetDefaults)
        {
            Name = "Zig zag";
            IsSuspendedWhileInactive = true;
            IsOverlay = true;
            DrawOnPricePanel = false;
            DisplayInDataBox = false;
            PaintPriceMarkers = false;
            DeviationType = DeviationType.Points;
            DeviationValue = 0.5;
            UseHighLow = false;
            AddPlot(Brushes.DodgerBlue, "Zig zag");
        }
        else if (State == State.DataLoaded)
        {
            highs = new Series<double>(this, MaximumBarsLookBack.Infinite);
            lows = new Series<double>(this, MaximumBarsLookBack.Infinite);
            highPivots = new Series<double>(this, MaximumBarsLookBack.Infinite);
            lowPivots = new Series<double>(this, MaximumBarsLookBack.Infinite);
        }
    }

    /// <inheritdoc/>
    protected override void OnBar()
    {
        if (CurrentBar >= 2)
        {
            Memory.Price = Memory.Price ?? Input[0];
            ISeries<double> high = UseHighLow ? High : Input;
            ISeries<double> low = UseHighLow ? Low : Input;
            if (Memory.Direction <= 0 && IsTurn(high, 1, Deviation))
                Turn(high, 1, highPivots, null);
            else if (Memory.Direction >= 0 && IsTurn(low, -1, Deviation))
                Turn(low, -1, lowPivots, null);
            else if (Memory.Direction > 0 && IsTurn(high, 1, 0))
                Turn(high, 1, highPivots, highPivots);
            else if (Memory.Direction < 0 && IsTurn(low, -1, 0))
                Turn(low, -1, lowPivots, lowPivots);
        }

        Write(highs, 0, Memory.High);
        Write(lows, 0, Memory.Low);
    }

    private double Deviation =>
        DeviationType == DeviationType.Percent ? Memory.Price.Value * DeviationValue / 100 : DeviationValue;

    /// <summary>
    /// True when the bar before is a local extreme that lies further than a distance beyond the newest pivot.
    /// </summary>
    private bool IsTurn(ISeries<double> prices, int side, double distance) =>
        side * prices[1].ApproxCompare(prices[0]) >= 0
        && side * prices[1].ApproxCompare(prices[2]) >= 0
        && (side * (prices[1] - Memory.Price.Value)).ApproxCompare(distance) > 0;

    /// <summary>Makes the bar before a pivot, in place of the newest one when that lies on the same side.</summary>
    private void Turn(ISeries<double> prices, int side, Series<double> pivots, Series<double> replaced)
    {
        double price = prices[1];
        if (replaced != null && Memory.BarNumber > 0)
        {
            int barsAgo = CurrentBar - (Memory.BarNumber - 1);
            Erase(replaced, barsAgo);
            Erase(Value, barsAgo);
        }

        if (side > 0)
            Memory.High = price;
        else
            Memory.Low = price;
        Write(pivots, 1, price);
        Write(side > 0 ? highs : lows, 1, price);
        Write(Value, 1, price);
        Memory.Direction = side;
        Memory.Price = price;
        Memory.BarNumber = CurrentBar;
    }

    private int Find(Series<double> pivots, int barsAgo, int instance, int lookBackPeriod)
    {
        if (instance < 1)
            throw new ArgumentOutOfRangeException(nameof(instance), instance, "The newest pivot is instance 1.");
        if (barsAgo < 0 || barsAgo > CurrentBar)
            throw new ArgumentOutOfRangeException(
                nameof(barsAgo), barsAgo, "At bar " + CurrentBar + " that is allowed from 0 to " + CurrentBar + ".");

        int newest = CurrentBar - barsAgo - 1;
        for (int index = newest; index >= Math.Max(0, newest - lookBackPeriod); index--)
        {
            if (pivots.IsValidDataPointAt(index) && --instance == 0)
                return CurrentBar - index;
        }

        return -1;
    }
}
