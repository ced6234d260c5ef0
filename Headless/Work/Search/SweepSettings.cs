using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Reflection;
using NT8Bridge.Headless.Host.Runs;
using NT8Bridge.Headless.Work.Optimize;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>Which of the strategy's settings a sweep knows, and which of them may take several values.</summary>
internal static class SweepSettings
{
    /// <summary>Stop loss in multiples of the 5-minute ATR.</summary>
    public const string Stop = "StopAtrMultiple";

    /// <summary>Profit target in multiples of the 5-minute ATR.</summary>
    public const string Target = "TargetAtrMultiple";

    /// <summary>Contracts of an entry.</summary>
    public const string Quantity = "Quantity";

    /// <summary>Loss of a day, in account currency, that ends the day; 0 for none.</summary>
    public const string LossLimit = "DailyLossLimit";

    /// <summary>Entries in one trading day; 0 for any number.</summary>
    public const string TradesPerDay = "TradesPerDay";

    /// <summary>Contracts that may be held.</summary>
    public const string MaximumPosition = "MaximumPosition";

    /// <summary>Settings that may take several values.</summary>
    public static IReadOnlyList<string> Varying { get; } =
        [Stop, Target, Quantity, LossLimit, TradesPerDay, MaximumPosition];

    /// <summary>
    /// Settings that a sweep obeys with one value for all variants, and such as change nothing in the Strategy Analyzer.
    /// </summary>
    private static readonly HashSet<string> Fixed = new(StringComparer.OrdinalIgnoreCase)
    {
        "WindowHours", "Seeding", "EntryHours", "EntryDays", "OrdersPerMinute", "IsExitOnSessionCloseStrategy",
        "ExitOnSessionCloseSeconds", "Slippage", "IncludeCommission", "IsFillLimitOnTouch",
        "SignalsKept", "WarmupMinutes", "UseCache", "CacheFolder", "StartupTimeoutSeconds", "MoreHistoryDays",
        "AllowLiveOrders", "SignalAgeSeconds", "DistancesInTicks", "UseRithmic", "RithmicGateway", "RithmicSystem",
        "RithmicAppName", "RithmicExchange",
    };

    /// <summary>Settings that a sweep takes only with the value by which they do nothing.</summary>
    private static readonly Dictionary<string, string> Unused = new(StringComparer.OrdinalIgnoreCase)
    {
        ["BreakEvenDistance"] = "0", ["TrailDistance"] = "0", ["SignalsOnly"] = "False", ["Record"] = "False",
    };

    /// <summary>Parts the request's parameters into axes and those with one value.</summary>
    /// <exception cref="WrongRequestException">One is none of which a sweep is sure to do what a backtest does.</exception>
    public static (IReadOnlyList<SweepAxis> Axes, Dictionary<string, object> Fixed) Part(
        IReadOnlyDictionary<string, object> parameters)
    {
        List<SweepAxis> axes = [];
        Dictionary<string, object> others = new(StringComparer.Ordinal);
        foreach ((string name, object value) in parameters)
        {
            string? varying = Varying.FirstOrDefault(known => known.Equals(name, StringComparison.OrdinalIgnoreCase));
            if (varying is null) Check(name, value);
            if (varying is not null && value is string text && IsSeveral(text))
                axes.Add(new SweepAxis(varying, Values(name, text), AxisReach.Orders, []));
            else others[varying ?? name] = value;
        }

        return (axes, others);
    }

    /// <summary>The values of an axis as the strategy's property takes them.</summary>
    /// <exception cref="WrongRequestException">It is none of the property's type, or outside of its range.</exception>
    public static double[] Numbers(SweepAxis axis, Type strategy)
    {
        try
        {
            PropertyInfo property = ScriptParameter.Find(strategy, axis.Name);
            return [.. axis.Texts.Select(text =>
                Convert.ToDouble(ScriptParameter.ValueOf(property, text), CultureInfo.InvariantCulture))];
        }
        catch (ArgumentException e)
        {
            throw new WrongRequestException(RequestPart.Parameters, $"{e.Message}", e);
        }
    }

    private static bool IsSeveral(string text) =>
        text.Contains("..", StringComparison.Ordinal) || text.Contains(',', StringComparison.Ordinal);

    private static IReadOnlyList<string> Values(string name, string text)
    {
        try
        {
            return ParameterAxis.Parse(name + "=" + text).Values;
        }
        catch (FormatException e)
        {
            throw new WrongRequestException(RequestPart.Parameters, $"{e.Message}", e);
        }
    }

    private static void Check(string name, object value)
    {
        if (Fixed.Contains(name)) return;
        if (name.Equals("ModelFile", StringComparison.OrdinalIgnoreCase))
            throw new WrongRequestException(RequestPart.Parameters, $"ModelFile: name the model by {RequestPart.Model}.");
        string said = Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
        if (Unused.TryGetValue(name, out string? unused))
        {
            if (said.Equals(unused, StringComparison.OrdinalIgnoreCase)) return;
            throw new WrongRequestException(
                RequestPart.Parameters,
                $"a sweep cannot do {name}={said} as a backtest does it, only {name}={unused}; use optimize for it.");
        }

        string several = string.Join(", ", Varying), one = string.Join(", ", Fixed.Order(StringComparer.Ordinal));
        throw new WrongRequestException(
            RequestPart.Parameters,
            $"a sweep does not know {name}; several values may have {several}, one value {one}; use optimize for others.");
    }
}
