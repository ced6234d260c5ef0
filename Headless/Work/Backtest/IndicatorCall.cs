using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Work.Backtest;

/// <summary>
/// An indicator and its arguments as a script would write them: "MACD(12, 26, 9)", "SMA(High, 14)", "SMA(EMA(5), 3)"; arguments
/// may also be named, "SMA(Period=14)" or "SMA(period: 14)".
/// </summary>
/// <param name="Name">Class name.</param>
/// <param name="Arguments">Arguments as written.</param>
public sealed record IndicatorCall(string Name, IReadOnlyList<CallArgument> Arguments)
{
    /// <summary>Reads the call; an indicator without arguments may leave the brackets out.</summary>
    /// <exception cref="FormatException">The brackets or quotes do not match.</exception>
    public static IndicatorCall Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        string call = text.Trim();
        int open = call.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return new IndicatorCall(call, []);
        if (open == 0 || !call.EndsWith(')')) throw Unreadable(text);
        IReadOnlyList<CallArgument> arguments = CallArgument.ParseList(call[(open + 1)..^1]) ?? throw Unreadable(text);
        return new IndicatorCall(call[..open].Trim(), arguments);
    }

    /// <summary>
    /// The arguments by property: named ones by name, the others in the order of the [NinjaScriptProperty] properties.
    /// </summary>
    /// <exception cref="WrongRequestException">There are more arguments than properties.</exception>
    internal Dictionary<string, object> ParametersOf(Type indicator)
    {
        PropertyInfo[] properties = Properties(indicator);
        Dictionary<string, object> parameters = new(StringComparer.Ordinal);
        int position = 0;
        foreach (CallArgument argument in Arguments.Skip(HasInput(indicator) ? 1 : 0))
        {
            if (argument.Name is { } name)
            {
                parameters[name] = argument.Value;
            }
            else if (position == properties.Length)
            {
                string names = string.Join(", ", properties.Select(property => property.Name));
                throw new WrongRequestException(
                    RequestPart.Indicator, $"{Name} takes {properties.Length} arguments ({names}), not {Arguments.Count}.");
            }
            else
            {
                parameters[properties[position++].Name] = argument.Value;
            }
        }

        return parameters;
    }

    /// <summary>
    /// What the call calculates on when its first argument says so: a price of the bars or another indicator; else null.
    /// </summary>
    internal Func<NinjaScriptBase, ISeries<double>>? InputOf(Type indicator, Func<string, Type> find)
    {
        if (!HasInput(indicator)) return null;
        if (Enum.TryParse(Arguments[0].Value, out PriceType price)) return script => ScriptInput.Price(script, price);
        IndicatorCall inner = Parse(Arguments[0].Value);
        Type type = find(inner.Name);
        return script => ScriptInput.Indicator(
            script, type, inner.ParametersOf(type),
            inner.InputOf(type, find)?.Invoke(script) ?? ScriptInput.Price(script, PriceType.Close));
    }

    private bool HasInput(Type indicator)
    {
        if (Arguments.Count == 0 || Arguments[0].Name is not null || Arguments[0].IsQuoted) return false;
        Type? first = Properties(indicator).FirstOrDefault()?.PropertyType;
        return Arguments[0].Value.Contains('(', StringComparison.Ordinal)
            || (first != typeof(PriceType) && first != typeof(string) && Enum.GetNames<PriceType>().Contains(Arguments[0].Value));
    }

    private static PropertyInfo[] Properties(Type indicator) => indicator
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property.IsDefined(typeof(NinjaScriptPropertyAttribute), inherit: true))
        .OrderBy(property => property.MetadataToken).ToArray();

    private static FormatException Unreadable(string text) =>
        new($"'{text}' is no call of an indicator: write for example MACD(12, 26, 9).");
}
