using System;
using System.Collections.Generic;
using System.Linq;
using System.Reflection;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Cli;

/// <summary>An indicator and its arguments as a script would write them: "MACD(12, 26, 9)" or "SMA(Period=14)".</summary>
/// <param name="Name">Class name.</param>
/// <param name="Arguments">Arguments as written.</param>
internal sealed record IndicatorCall(string Name, IReadOnlyList<string> Arguments)
{
    /// <summary>Reads the call; an indicator without arguments may leave the brackets out.</summary>
    /// <exception cref="FormatException">The brackets do not match.</exception>
    public static IndicatorCall Parse(string text)
    {
        int open = text.IndexOf('(', StringComparison.Ordinal);
        if (open < 0) return new IndicatorCall(text.Trim(), []);
        if (open == 0 || !text.TrimEnd().EndsWith(')')) throw new FormatException($"'{text}' is no call of an indicator: write for example MACD(12, 26, 9).");
        string arguments = text.TrimEnd()[(open + 1)..^1];
        return new IndicatorCall(
            text[..open].Trim(), arguments.Trim().Length == 0 ? [] : arguments.Split(',').Select(argument => argument.Trim(' ', '"')).ToArray());
    }

    /// <summary>The arguments by property: named ones by name, the others in the order of the [NinjaScriptProperty] properties.</summary>
    /// <exception cref="WrongArgumentException">There are more arguments than properties.</exception>
    public Dictionary<string, object> ParametersOf(Type indicator)
    {
        string[] names = indicator.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.IsDefined(typeof(NinjaScriptPropertyAttribute), inherit: true))
            .OrderBy(property => property.MetadataToken).Select(property => property.Name).ToArray();
        Dictionary<string, object> parameters = new(StringComparer.Ordinal);
        int position = 0;
        foreach (string argument in Arguments)
        {
            if (argument.Contains('=', StringComparison.Ordinal))
            {
                (string name, string value) = RunOptions.NameAndValue(argument, "--indicator");
                parameters[name] = value;
            }
            else if (position == names.Length)
            {
                throw new WrongArgumentException(
                    $"--indicator: {Name} takes {names.Length} arguments ({string.Join(", ", names)}), not {Arguments.Count}.");
            }
            else
            {
                parameters[names[position++]] = argument;
            }
        }

        return parameters;
    }
}
