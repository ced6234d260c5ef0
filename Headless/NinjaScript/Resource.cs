namespace NinjaTrader;

/// <summary>Texts of the platform that scripts name without a namespace, those of scripts among them.</summary>
public class Resource : Custom.Resource
{
    private Resource()
    {
    }

    /// <summary>"Daily".</summary>
    public static string GuiDaily => "Daily";

    /// <summary>"Day".</summary>
    public static string GuiDay => "Day";

    /// <summary>"Days".</summary>
    public static string GuiDays => "Days";

    /// <summary>"Hour".</summary>
    public static string GuiHour => "Hour";

    /// <summary>"Hours".</summary>
    public static string GuiHours => "Hours";

    /// <summary>"Minute".</summary>
    public static string GuiMinute => "Minute";

    /// <summary>"Minutes".</summary>
    public static string GuiMinutes => "Minutes";

    /// <summary>"Month".</summary>
    public static string GuiMonth => "Month";

    /// <summary>"Monthly".</summary>
    public static string GuiMonthly => "Monthly";

    /// <summary>"Months".</summary>
    public static string GuiMonths => "Months";

    /// <summary>"Second".</summary>
    public static string GuiSecond => "Second";

    /// <summary>"Seconds".</summary>
    public static string GuiSeconds => "Seconds";

    /// <summary>"Tick".</summary>
    public static string GuiTick => "Tick";

    /// <summary>"Ticks".</summary>
    public static string GuiTicks => "Ticks";

    /// <summary>"Week".</summary>
    public static string GuiWeek => "Week";

    /// <summary>"Weekly".</summary>
    public static string GuiWeekly => "Weekly";

    /// <summary>"Weeks".</summary>
    public static string GuiWeeks => "Weeks";

    /// <summary>"Year".</summary>
    public static string GuiYear => "Year";

    /// <summary>"Yearly".</summary>
    public static string GuiYearly => "Yearly";

    /// <summary>"Years".</summary>
    public static string GuiYears => "Years";

    /// <summary>"Universal Optimizer Use Candle Stick Pattern".</summary>
    public static string NinjaScriptUniversalOptimizerUseCandleStickPattern => "Universal Optimizer Use Candle Stick Pattern";

    /// <summary>"Universal Optimizer Use Indicators".</summary>
    public static string NinjaScriptUniversalOptimizerUseIndicators => "Universal Optimizer Use Indicators";

    /// <summary>"Universal Optimizer Use Stop Targets".</summary>
    public static string NinjaScriptUniversalOptimizerUseStopTargets => "Universal Optimizer Use Stop Targets";
}
