using System.ComponentModel.DataAnnotations;

namespace NinjaTrader.Custom;

/// <summary>
/// Texts of the platform that scripts name. A <see cref="DisplayAttribute"/> with this resource type takes its name as a
/// text of this class where there is one; the host shows the name itself.
/// </summary>
public partial class Resource
{
    private protected Resource()
    {
    }

    /// <summary>"Anchor".</summary>
    public static string NinjaScriptDrawingToolAnchor => "Anchor";

    /// <summary>"End".</summary>
    public static string NinjaScriptDrawingToolAnchorEnd => "End";

    /// <summary>"Start".</summary>
    public static string NinjaScriptDrawingToolAnchorStart => "Start";

    /// <summary>"Lower".</summary>
    public static string NinjaScriptIndicatorLower => "Lower";

    /// <summary>"Upper".</summary>
    public static string NinjaScriptIndicatorUpper => "Upper";

    /// <summary>"EMA".</summary>
    public static string NinjaScriptIndicatorNameEMA => "EMA";

    /// <summary>"Piviots Daily Data Error".</summary>
    public static string PiviotsDailyDataError => "Piviots Daily Data Error";

    /// <summary>"Piviots Daily Bars Error".</summary>
    public static string PiviotsDailyBarsError => "Piviots Daily Bars Error";

    /// <summary>"Piviots Weekly Bars Error".</summary>
    public static string PiviotsWeeklyBarsError => "Piviots Weekly Bars Error";

    /// <summary>"Piviots Period Type Error".</summary>
    public static string PiviotsPeriodTypeError => "Piviots Period Type Error";

    /// <summary>"Piviots Insufficent Data Error".</summary>
    public static string PiviotsInsufficentDataError => "Piviots Insufficent Data Error";

    /// <summary>"Current Day OHLError".</summary>
    public static string CurrentDayOHLError => "Current Day OHLError";

    /// <summary>"EMA".</summary>
    public static string NinjaScriptIndicatorDescriptionEMA => "EMA";

    /// <summary>"Zero line".</summary>
    public static string NinjaScriptIndicatorZeroLine => "Zero line";

    /// <summary>"Text".</summary>
    public static string NinjaScriptDrawingToolAnchorText => "Text";

    /// <summary>"PP".</summary>
    public static string PivotsPP => "PP";

    /// <summary>"R1".</summary>
    public static string PivotsR1 => "R1";

    /// <summary>"R2".</summary>
    public static string PivotsR2 => "R2";

    /// <summary>"R3".</summary>
    public static string PivotsR3 => "R3";

    /// <summary>"S1".</summary>
    public static string PivotsS1 => "S1";

    /// <summary>"S2".</summary>
    public static string PivotsS2 => "S2";

    /// <summary>"S3".</summary>
    public static string PivotsS3 => "S3";

    /// <summary>"D".</summary>
    public static string StochasticsD => "D";

    /// <summary>"K".</summary>
    public static string StochasticsK => "K";

    /// <summary>"Sample MACross Over".</summary>
    public static string NinjaScriptStrategyDescriptionSampleMACrossOver => "Sample MACross Over";

    /// <summary>"Days".</summary>
    public static string Days => "Days";

    /// <summary>"Day".</summary>
    public static string Day => "Day";

    /// <summary>"{0} days".</summary>
    public static string NinjaScriptDrawingToolRulerDaysFormat => "{0} days";

    /// <summary>"ADX".</summary>
    public static string NinjaScriptIndicatorNameADX => "ADX";

    /// <summary>"Risk Reward Description".</summary>
    public static string NinjaScriptDrawingToolRiskRewardDescription => "Risk Reward Description";

    /// <summary>"Entry anchor".</summary>
    public static string NinjaScriptDrawingToolRiskRewardAnchorEntry => "Entry anchor";

    /// <summary>"Risk anchor".</summary>
    public static string NinjaScriptDrawingToolRiskRewardAnchorRisk => "Risk anchor";

    /// <summary>"Reward anchor".</summary>
    public static string NinjaScriptDrawingToolRiskRewardAnchorReward => "Reward anchor";

    /// <summary>"Parabolic SAR".</summary>
    public static string NinjaScriptIndicatorDescriptionParabolicSAR => "Parabolic SAR";

    /// <summary>"Parabolic SAR".</summary>
    public static string NinjaScriptIndicatorNameParabolicSAR => "Parabolic SAR";

    /// <summary>"Current Day OHL".</summary>
    public static string NinjaScriptIndicatorDescriptionCurrentDayOHL => "Current Day OHL";

    /// <summary>"Current open".</summary>
    public static string CurrentDayOHLOpen => "Current open";

    /// <summary>"Current high".</summary>
    public static string CurrentDayOHLHigh => "Current high";

    /// <summary>"Current low".</summary>
    public static string CurrentDayOHLLow => "Current low";

    /// <summary>"Swing high".</summary>
    public static string SwingHigh => "Swing high";

    /// <summary>"Swing low".</summary>
    public static string SwingLow => "Swing low";

    /// <summary>"Stochastics".</summary>
    public static string NinjaScriptIndicatorDescriptionStochastics => "Stochastics";

    /// <summary>"Trend start".</summary>
    public static string NinjaScriptDrawingToolTrendChannelStart1AnchorDisplayName => "Trend start";

    /// <summary>"Trend end".</summary>
    public static string NinjaScriptDrawingToolTrendChannelEnd1AnchorDisplayName => "Trend end";

    /// <summary>"Parallel".</summary>
    public static string NinjaScriptDrawingToolTrendChannelStart2AnchorDisplayName => "Parallel";

    /// <summary>"# bars:".</summary>
    public static string NinjaScriptDrawingToolRulerNumberBarsText => "# bars:";

    /// <summary>"Time:".</summary>
    public static string NinjaScriptDrawingToolRulerTimeText => "Time:";

    /// <summary>"Y value:".</summary>
    public static string NinjaScriptDrawingToolRulerYValueText => "Y value:";

    /// <summary>"MACD".</summary>
    public static string NinjaScriptIndicatorDescriptionMACD => "MACD";

    /// <summary>"Avg".</summary>
    public static string NinjaScriptIndicatorAvg => "Avg";

    /// <summary>"Pivots".</summary>
    public static string NinjaScriptIndicatorDescriptionPivots => "Pivots";

    /// <summary>"ATR".</summary>
    public static string NinjaScriptIndicatorDescriptionATR => "ATR";

    /// <summary>"SMA".</summary>
    public static string NinjaScriptIndicatorDescriptionSMA => "SMA";

    /// <summary>"MAEnvelopes".</summary>
    public static string NinjaScriptIndicatorDescriptionMAEnvelopes => "MAEnvelopes";

    /// <summary>"SMA".</summary>
    public static string NinjaScriptIndicatorNameSMA => "SMA";

    /// <summary>"ATR".</summary>
    public static string NinjaScriptIndicatorNameATR => "ATR";

    /// <summary>"MACD".</summary>
    public static string NinjaScriptIndicatorNameMACD => "MACD";

    /// <summary>"Middle".</summary>
    public static string NinjaScriptIndicatorMiddle => "Middle";

    /// <summary>"Diff".</summary>
    public static string NinjaScriptIndicatorDiff => "Diff";
}
