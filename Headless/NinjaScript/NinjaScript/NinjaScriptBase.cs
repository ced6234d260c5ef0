using System;
using System.ComponentModel;
using System.Xml.Serialization;
using NinjaTrader.Cbi;
using NinjaTrader.Data;

namespace NinjaTrader.NinjaScript;

/// <summary>A script that is driven by bars: indicators and strategies.</summary>
public abstract partial class NinjaScriptBase : NinjaScript, ISeries<double>
{
    private BarsPeriod? _setBarsPeriod;

    /// <summary>Sets the documented defaults, then runs SetDefaults, so that an object initialiser overrides them.</summary>
    protected NinjaScriptBase() => ChangeState(State.SetDefaults);

    /// <summary>When OnBarUpdate is called in realtime.</summary>
    public Calculate Calculate { get; set; } = Calculate.OnBarClose;

    /// <summary>How many values a custom series keeps.</summary>
    public MaximumBarsLookBack MaximumBarsLookBack { get; set; } = MaximumBarsLookBack.TwoHundredFiftySix;

    /// <summary>Bars before plots are shown.</summary>
    [Browsable(false)]
    public int BarsRequiredToPlot { get; set; } = 20;

    /// <summary>The bars of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Bars Bars => BarsArray.Length == 0 ? null! : BarsArray[BarsInProgress];

    /// <summary>The bars of every series, primary first.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Bars[] BarsArray { get; private set; } = Array.Empty<Bars>();

    /// <summary>Index of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public int BarsInProgress { get; internal set; }

    /// <summary>Type and size of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BarsPeriod BarsPeriod
    {
        get => BarsArray.Length == 0 ? _setBarsPeriod! : BarsArray[BarsInProgress].BarsPeriod;

        // What a script sets stands until it has bars: these are what they are.
        set => _setBarsPeriod = value;
    }

    /// <summary>Type and size of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public BarsPeriod[] BarsPeriods => Array.ConvertAll(BarsArray, bars => bars.BarsPeriod);

    /// <summary>Instrument of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Instrument Instrument => BarsArray.Length == 0 ? null! : BarsArray[BarsInProgress].Instrument;

    /// <summary>Instrument of every series.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public Instrument[] Instruments => Array.ConvertAll(BarsArray, bars => bars.Instrument);

    /// <summary>Session template of the series in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public TradingHours TradingHours => BarsArray.Length == 0 ? null! : BarsArray[BarsInProgress].TradingHours;

    /// <summary>Smallest change of price of the instrument in work.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public double TickSize => BarsArray.Length == 0 ? 0 : Instrument.MasterInstrument.TickSize;

    /// <summary>Index of the bar in work; −1 before the first.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public int CurrentBar => PriceIndexOf(BarsInProgress);

    /// <summary>Index of the bar in work of every series; −1 until a series had its first bar.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public int[] CurrentBars => _current;

    /// <summary>
    /// Number of bars of the series in work: in history all that the chart has, live those that have come, the forming one
    /// included.
    /// </summary>
    [Browsable(false)]
    [XmlIgnore]
    public int Count => BarsArray.Length == 0 ? 0 : BarsArray[BarsInProgress].Count;

    /// <summary>True on the first call for a bar; always in history, where a bar is called once.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool IsFirstTickOfBar { get; internal set; } = true;

    /// <summary>Whether each series restarts its bars with every trading day.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool[] IsResetOnNewTradingDays => Array.ConvertAll(BarsArray, bars => bars.IsResetOnNewTradingDay);

    /// <summary>Whether the ticks of each series are replayed.</summary>
    [Browsable(false)]
    [XmlIgnore]
    public bool[] IsTickReplays => Array.ConvertAll(BarsArray, bars => bars.IsTickReplay);

    /// <summary>Called for every bar, or every tick, as <see cref="Calculate"/> says.</summary>
    protected virtual void OnBarUpdate()
    {
    }

    /// <summary>
    /// Called for every change of an instrument's market data, in realtime and under Tick Replay, after OnBarUpdate.
    /// </summary>
    protected virtual void OnMarketData(MarketDataEventArgs marketDataUpdate)
    {
    }
}
