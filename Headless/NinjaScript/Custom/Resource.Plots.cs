namespace NinjaTrader.Custom;

/// <content>Names of the plots and lines of the built-in indicators.</content>
public partial class Resource
{
    /// <summary>"AD".</summary>
    public static string ADLAD => "AD";

    /// <summary>"Lower band".</summary>
    public static string BollingerLowerBand => "Lower band";

    /// <summary>"Middle band".</summary>
    public static string BollingerMiddleBand => "Middle band";

    /// <summary>"Upper band".</summary>
    public static string BollingerUpperBand => "Upper band";

    /// <summary>"Buy pressure".</summary>
    public static string BuySellPressureBuyPressure => "Buy pressure";

    /// <summary>"Sell pressure".</summary>
    public static string BuySellPressureSellPressure => "Sell pressure";

    /// <summary>"Buys".</summary>
    public static string BuySellVolumeBuys => "Buys";

    /// <summary>"Sells".</summary>
    public static string BuySellVolumeSells => "Sells";

    /// <summary>"Level 1".</summary>
    public static string CCILevel1 => "Level 1";

    /// <summary>"Level 2".</summary>
    public static string CCILevel2 => "Level 2";

    /// <summary>"Level -1".</summary>
    public static string CCILevelMinus1 => "Level -1";

    /// <summary>"Level -2".</summary>
    public static string CCILevelMinus2 => "Level -2";

    /// <summary>"Pattern found".</summary>
    public static string CandlestickPatternFound => "Pattern found";

    /// <summary>"Line 1".</summary>
    public static string ConstantLines1 => "Line 1";

    /// <summary>"Line 2".</summary>
    public static string ConstantLines2 => "Line 2";

    /// <summary>"Line 3".</summary>
    public static string ConstantLines3 => "Line 3";

    /// <summary>"Line 4".</summary>
    public static string ConstantLines4 => "Line 4";

    /// <summary>"-DI".</summary>
    public static string DMMinusDI => "-DI";

    /// <summary>"+DI".</summary>
    public static string DMPlusDI => "+DI";

    /// <summary>"Mean".</summary>
    public static string DonchianChannelMean => "Mean";

    /// <summary>"Midline".</summary>
    public static string KeltnerChannelMidline => "Midline";

    /// <summary>"Plot 0".</summary>
    public static string KeyReversalPlot0 => "Plot 0";

    /// <summary>"FAMA".</summary>
    public static string MAMAFAMA => "FAMA";

    /// <summary>"Trigger".</summary>
    public static string NBarsDownTrigger => "Trigger";

    /// <summary>"Count".</summary>
    public static string NinjaScriptIndicatorCount => "Count";

    /// <summary>"Default".</summary>
    public static string NinjaScriptIndicatorDefault => "Default";

    /// <summary>"Disparity line".</summary>
    public static string NinjaScriptIndicatorDisparityLine => "Disparity line";

    /// <summary>"Down".</summary>
    public static string NinjaScriptIndicatorDown => "Down";

    /// <summary>"Money flow line".</summary>
    public static string NinjaScriptIndicatorMoneyFlowLine => "Money flow line";

    /// <summary>"Neutral".</summary>
    public static string NinjaScriptIndicatorNeutral => "Neutral";

    /// <summary>"Over bought line".</summary>
    public static string NinjaScriptIndicatorOverBoughtLine => "Over bought line";

    /// <summary>"Over sold line".</summary>
    public static string NinjaScriptIndicatorOverSoldLine => "Over sold line";

    /// <summary>"Overbought".</summary>
    public static string NinjaScriptIndicatorOverbought => "Overbought";

    /// <summary>"Oversold".</summary>
    public static string NinjaScriptIndicatorOversold => "Oversold";

    /// <summary>"Relative Vigor Index".</summary>
    public static string NinjaScriptIndicatorRelativeVigorIndex => "Relative Vigor Index";

    /// <summary>"Signal".</summary>
    public static string NinjaScriptIndicatorSignal => "Signal";

    /// <summary>"Up".</summary>
    public static string NinjaScriptIndicatorUp => "Up";

    /// <summary>"VIMinus".</summary>
    public static string NinjaScriptIndicatorVIMinus => "VIMinus";

    /// <summary>"VIPlus".</summary>
    public static string NinjaScriptIndicatorVIPlus => "VIPlus";

    /// <summary>"Zero".</summary>
    public static string PFEZero => "Zero";

    /// <summary>"Smoothed".</summary>
    public static string PPOSmoothed => "Smoothed";

    /// <summary>"R4".</summary>
    public static string PivotsR4 => "R4";

    /// <summary>"S4".</summary>
    public static string PivotsS4 => "S4";

    /// <summary>"Prior close".</summary>
    public static string PriorDayOHLCClose => "Prior close";

    /// <summary>"Prior high".</summary>
    public static string PriorDayOHLCHigh => "Prior high";

    /// <summary>"Prior low".</summary>
    public static string PriorDayOHLCLow => "Prior low";

    /// <summary>"Prior open".</summary>
    public static string PriorDayOHLCOpen => "Prior open";

    /// <summary>"Signal line".</summary>
    public static string RVISignalLine => "Signal line";

    /// <summary>"Range value".</summary>
    public static string RangeValue => "Range value";

    /// <summary>"Signal".</summary>
    public static string TRIXSignal => "Signal";

    /// <summary>"Current trend line".</summary>
    public static string TrendLinesCurrentTrendLine => "Current trend line";

    /// <summary>"Trend line high".</summary>
    public static string TrendLinesTrendLineHigh => "Trend line high";

    /// <summary>"Trend line low".</summary>
    public static string TrendLinesTrendLineLow => "Trend line low";

    /// <summary>"Volume".</summary>
    public static string VOLVolume => "Volume";

    /// <summary>"Down volume".</summary>
    public static string VolumeDown => "Down volume";

    /// <summary>"Up volume".</summary>
    public static string VolumeUp => "Up volume";

    /// <summary>"Williams %R".</summary>
    public static string WilliamsPercentR => "Williams %R";
}
