using System.Collections.Generic;
using System.ComponentModel;
using System.Xml.Serialization;
using NT8Bridge.Headless.Seams;

namespace NinjaTrader.NinjaScript;

/// <summary>
/// A script that trades. The build writes its entries and exits (EnterLong to ExitShortStopMarket, by ManagedOrderGenerator in
/// build/Generators); each gives the working order, or null when the call was ignored.
/// </summary>
public abstract partial class StrategyBase : NinjaScriptBase
{
    private IOrderDesk? _desk;
    private readonly List<IndicatorBase> _chartIndicators = new();

    /// <summary>Indicators that the strategy put on its chart.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public IndicatorBase[] ChartIndicators => _chartIndicators.ToArray();

    /// <summary>Bars of the primary series before orders are taken.</summary>
    public int BarsRequiredToTrade { get; set; } = 20;

    /// <summary>True while the strategy runs in Strategy Analyzer.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsInStrategyAnalyzer => Context is { IsInStrategyAnalyzer: true };

    /// <summary>What the strategy runs for.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Category Category => IsInStrategyAnalyzer ? Context.Category : Category.NinjaScript;

    /// <summary>Where the strategy's orders go; null until its data is there.</summary>
    /// <summary>Whether it stands for several strategies whose results are taken together; the host has none such.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsAggregated => false;

    /// <summary>Name of the stored settings that it was made with; empty for none.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public string Template { get; set; } = string.Empty;

    internal IOrderDesk? Desk
    {
        get => _desk;
        set
        {
            _desk?.Account.Strategies.Remove(this);
            _desk = value;
            _desk?.Account.Strategies.Add(this);
        }
    }

    /// <summary>Shows an indicator on the strategy's chart; the host keeps it for whoever asks.</summary>
    protected void AddChartIndicator(IndicatorBase indicator) => _chartIndicators.Add(indicator);
}
