using System.Windows.Media;
using NinjaTrader.Gui;

namespace NinjaTrader.NinjaScript.DrawingTools;

/// <summary>Risk and reward of an entry.</summary>
public class RiskReward : DrawingTool
{
    /// <summary>Ratio.</summary>
    public double Ratio { get; set; }

    /// <summary>Draw target.</summary>
    public bool DrawTarget { get; set; }

    /// <summary>Entry line stroke.</summary>
    public Stroke EntryLineStroke { get; set; } = new(Brushes.Goldenrod, 2);

    /// <summary>Entry point.</summary>
    public ChartAnchor EntryAnchor => At(0);

    /// <summary>Risk point.</summary>
    public ChartAnchor RiskAnchor => At(1);

    /// <summary>Reward point.</summary>
    public ChartAnchor RewardAnchor => At(2);
}
