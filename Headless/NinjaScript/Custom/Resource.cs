using System.ComponentModel.DataAnnotations;

namespace NinjaTrader.Custom;

/// <summary>
/// Texts of the platform that scripts name. A <see cref="DisplayAttribute"/> with this resource type takes its name as a
/// text of this class where there is one; the host shows the name itself.
/// </summary>
public class Resource
{
    private protected Resource()
    {
    }

    /// <summary>"Anchor".</summary>
    public static string NinjaScriptDrawingToolAnchor => "Anchor";

    /// <summary>"Anchor End".</summary>
    public static string NinjaScriptDrawingToolAnchorEnd => "Anchor End";

    /// <summary>"Anchor Start".</summary>
    public static string NinjaScriptDrawingToolAnchorStart => "Anchor Start";

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

    /// <summary>"Zero Line".</summary>
    public static string NinjaScriptIndicatorZeroLine => "Zero Line";

    /// <summary>"Anchor Text".</summary>
    public static string NinjaScriptDrawingToolAnchorText => "Anchor Text";

    /// <summary>"Pivots PP".</summary>
    public static string PivotsPP => "Pivots PP";

    /// <summary>"Pivots R1".</summary>
    public static string PivotsR1 => "Pivots R1";

    /// <summary>"Pivots R2".</summary>
    public static string PivotsR2 => "Pivots R2";

    /// <summary>"Pivots R3".</summary>
    public static string PivotsR3 => "Pivots R3";

    /// <summary>"Pivots S1".</summary>
    public static string PivotsS1 => "Pivots S1";

    /// <summary>"Pivots S2".</summary>
    public static string PivotsS2 => "Pivots S2";

    /// <summary>"Pivots S3".</summary>
    public static string PivotsS3 => "Pivots S3";

    /// <summary>"Stochastics D".</summary>
    public static string StochasticsD => "Stochastics D";

    /// <summary>"Stochastics K".</summary>
    public static string StochasticsK => "Stochastics K";

    /// <summary>"Sample MACross Over".</summary>
    public static string NinjaScriptStrategyDescriptionSampleMACrossOver => "Sample MACross Over";

    /// <summary>"Days".</summary>
    public static string Days => "Days";

    /// <summary>"Day".</summary>
    public static string Day => "Day";

    /// <summary>"Ruler Days Format".</summary>
    public static string NinjaScriptDrawingToolRulerDaysFormat => "Ruler Days Format";

    /// <summary>"ADX".</summary>
    public static string NinjaScriptIndicatorNameADX => "ADX";

    /// <summary>"Risk Reward Description".</summary>
    public static string NinjaScriptDrawingToolRiskRewardDescription => "Risk Reward Description";

    /// <summary>"Risk Reward Anchor Entry".</summary>
    public static string NinjaScriptDrawingToolRiskRewardAnchorEntry => "Risk Reward Anchor Entry";

    /// <summary>"Risk Reward Anchor Risk".</summary>
    public static string NinjaScriptDrawingToolRiskRewardAnchorRisk => "Risk Reward Anchor Risk";

    /// <summary>"Risk Reward Anchor Reward".</summary>
    public static string NinjaScriptDrawingToolRiskRewardAnchorReward => "Risk Reward Anchor Reward";

    /// <summary>"Parabolic SAR".</summary>
    public static string NinjaScriptIndicatorDescriptionParabolicSAR => "Parabolic SAR";

    /// <summary>"Parabolic SAR".</summary>
    public static string NinjaScriptIndicatorNameParabolicSAR => "Parabolic SAR";

    /// <summary>"Current Day OHL".</summary>
    public static string NinjaScriptIndicatorDescriptionCurrentDayOHL => "Current Day OHL";

    /// <summary>"Current Day OHLOpen".</summary>
    public static string CurrentDayOHLOpen => "Current Day OHLOpen";

    /// <summary>"Current Day OHLHigh".</summary>
    public static string CurrentDayOHLHigh => "Current Day OHLHigh";

    /// <summary>"Current Day OHLLow".</summary>
    public static string CurrentDayOHLLow => "Current Day OHLLow";

    /// <summary>"Swing High".</summary>
    public static string SwingHigh => "Swing High";

    /// <summary>"Swing Low".</summary>
    public static string SwingLow => "Swing Low";

    /// <summary>"Stochastics".</summary>
    public static string NinjaScriptIndicatorDescriptionStochastics => "Stochastics";

    /// <summary>"Trend Channel Start 1Anchor Display Name".</summary>
    public static string NinjaScriptDrawingToolTrendChannelStart1AnchorDisplayName => "Trend Channel Start 1Anchor Display Name";

    /// <summary>"Trend Channel End 1Anchor Display Name".</summary>
    public static string NinjaScriptDrawingToolTrendChannelEnd1AnchorDisplayName => "Trend Channel End 1Anchor Display Name";

    /// <summary>"Trend Channel Start 2Anchor Display Name".</summary>
    public static string NinjaScriptDrawingToolTrendChannelStart2AnchorDisplayName => "Trend Channel Start 2Anchor Display Name";

    /// <summary>"Ruler Number Bars Text".</summary>
    public static string NinjaScriptDrawingToolRulerNumberBarsText => "Ruler Number Bars Text";

    /// <summary>"Ruler Time Text".</summary>
    public static string NinjaScriptDrawingToolRulerTimeText => "Ruler Time Text";

    /// <summary>"Ruler YValue Text".</summary>
    public static string NinjaScriptDrawingToolRulerYValueText => "Ruler YValue Text";

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
