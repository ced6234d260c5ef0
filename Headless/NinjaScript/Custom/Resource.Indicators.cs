namespace NinjaTrader.Custom;

/// <content>Names of the built-in indicators that are not their classes.</content>
public partial class Resource
{
    /// <summary>"Aroon oscillator".</summary>
    public static string NinjaScriptIndicatorNameAroonOscillator => "Aroon oscillator";

    /// <summary>"Camarilla pivots".</summary>
    public static string NinjaScriptIndicatorNameCamarillaPivots => "Camarilla pivots";

    /// <summary>"Chaikin money flow".</summary>
    public static string NinjaScriptIndicatorNameChaikinMoneyFlow => "Chaikin money flow";

    /// <summary>"Chaikin oscillator".</summary>
    public static string NinjaScriptIndicatorNameChaikinOscillator => "Chaikin oscillator";

    /// <summary>"Chaikin volatility".</summary>
    public static string NinjaScriptIndicatorNameChaikinVolatility => "Chaikin volatility";

    /// <summary>"Choppiness index".</summary>
    public static string NinjaScriptIndicatorNameChoppinessIndex => "Choppiness index";

    /// <summary>"Current day OHL".</summary>
    public static string NinjaScriptIndicatorNameCurrentDayOHL => "Current day OHL";

    /// <summary>"Disparity index".</summary>
    public static string NinjaScriptIndicatorNameDisparityIndex => "Disparity index";

    /// <summary>"Donchian channel".</summary>
    public static string NinjaScriptIndicatorNameDonchianChannel => "Donchian channel";

    /// <summary>"Double stochastics".</summary>
    public static string NinjaScriptIndicatorNameDoubleStochastics => "Double stochastics";

    /// <summary>"Ease of movement".</summary>
    public static string NinjaScriptIndicatorNameEaseOfMovement => "Ease of movement";

    /// <summary>"Fibonacci pivots".</summary>
    public static string NinjaScriptIndicatorNameFibonacciPivots => "Fibonacci pivots";

    /// <summary>"Fisher transform".</summary>
    public static string NinjaScriptIndicatorNameFisherTransform => "Fisher transform";

    /// <summary>"Keltner channel".</summary>
    public static string NinjaScriptIndicatorNameKelterChannel => "Keltner channel";

    /// <summary>"Key reversal down".</summary>
    public static string NinjaScriptIndicatorNameKeyReversalDown => "Key reversal down";

    /// <summary>"Key reversal up".</summary>
    public static string NinjaScriptIndicatorNameKeyReversalUp => "Key reversal up";

    /// <summary>"Lin. reg.".</summary>
    public static string NinjaScriptIndicatorNameLinReg => "Lin. reg.";

    /// <summary>"Lin. reg. intercept".</summary>
    public static string NinjaScriptIndicatorNameLinRegIntercept => "Lin. reg. intercept";

    /// <summary>"Lin. reg. slope".</summary>
    public static string NinjaScriptIndicatorNameLinRegSlope => "Lin. reg. slope";

    /// <summary>"MA envelopes".</summary>
    public static string NinjaScriptIndicatorNameMAEnvelopes => "MA envelopes";

    /// <summary>"N bars down".</summary>
    public static string NinjaScriptIndicatorNameNBarsDown => "N bars down";

    /// <summary>"N bars up".</summary>
    public static string NinjaScriptIndicatorNameNBarsUp => "N bars up";

    /// <summary>"Price oscillator".</summary>
    public static string NinjaScriptIndicatorNamePriceOscillator => "Price oscillator";

    /// <summary>"Prior day OHLC".</summary>
    public static string NinjaScriptIndicatorNamePriorDayOHLC => "Prior day OHLC";

    /// <summary>"Psychological line".</summary>
    public static string NinjaScriptIndicatorNamePsychologicalLine => "Psychological line";

    /// <summary>"R squared".</summary>
    public static string NinjaScriptIndicatorNameRSquared => "R squared";

    /// <summary>"Regression channel".</summary>
    public static string NinjaScriptIndicatorNameRegressionChannel => "Regression channel";

    /// <summary>"Relative vigor index".</summary>
    public static string NinjaScriptIndicatorNameRelativeVigorIndex => "Relative vigor index";

    /// <summary>"Std. dev.".</summary>
    public static string NinjaScriptIndicatorNameStdDev => "Std. dev.";

    /// <summary>"Stochastics fast".</summary>
    public static string NinjaScriptIndicatorNameStochasticsFast => "Stochastics fast";

    /// <summary>"Trend lines".</summary>
    public static string NinjaScriptIndicatorNameTrendLines => "Trend lines";

    /// <summary>"Ultimate oscillator".</summary>
    public static string NinjaScriptIndicatorNameUltimateOscillator => "Ultimate oscillator";

    /// <summary>"Volume oscillator".</summary>
    public static string NinjaScriptIndicatorNameVolumeOscillator => "Volume oscillator";

    /// <summary>"Volume up down".</summary>
    public static string NinjaScriptIndicatorNameVolumeUpDown => "Volume up down";

    /// <summary>"Zig zag".</summary>
    public static string NinjaScriptIndicatorNameZigZag => "Zig zag";
}
