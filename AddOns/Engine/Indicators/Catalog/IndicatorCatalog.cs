using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using NT8Bridge.Sessions;

namespace NT8Bridge.Indicators;

/// <summary>Every indicator that a model can name.</summary>
public static class IndicatorCatalog
{
    private static readonly IndicatorEntry[] All = IndicatorEntries.All();
    private static readonly Dictionary<string, IndicatorEntry> ByName =
        All.ToDictionary(entry => entry.Name, StringComparer.Ordinal);

    /// <summary>All entries.</summary>
    public static IReadOnlyList<IndicatorEntry> Entries => All;

    /// <summary>Makes the indicator of a request.</summary>
    /// <exception cref="ArgumentNullException">It needs a calendar and none was given.</exception>
    public static Indicator Create(IndicatorRequest request, IndicatorSeeding seeding, ISessionCalendar? calendar)
    {
        if (request is null) throw new ArgumentNullException(nameof(request));
        return request.Entry.Create(request.Parameters, seeding, calendar);
    }

    /// <summary>
    /// Reads "ema", "ema9", "ema(9)", "macd.signal" or "macd(12, 26, 9).signal", in any case. Digits behind the name set the
    /// first parameter; what is not given has its default.
    /// </summary>
    /// <param name="text">What the model says.</param>
    /// <param name="request">The request, when true is returned.</param>
    /// <param name="error">Otherwise the reason, in words for the author of the model.</param>
    public static bool TryParse(string text, out IndicatorRequest? request, out string? error)
    {
        if (text is null) throw new ArgumentNullException(nameof(text));
        request = null;
        string rest = text.Trim().ToLowerInvariant();
        if (!TrySplit(rest, out string head, out string? arguments, out string? output))
        {
            error = $"'{text}' is not written like an indicator: ema9, macd(12, 26, 9) or macd.signal";
            return false;
        }

        if (!TryFind(head, out IndicatorEntry? entry, out string digits))
        {
            error = $"'{text}': there is no indicator '{head}'";
            return false;
        }

        string[] given = arguments is null
            ? digits.Length == 0 ? Array.Empty<string>() : new[] { digits }
            : arguments.Trim().Length == 0 ? Array.Empty<string>() : arguments.Split(',');
        error = arguments is not null && digits.Length > 0
            ? "parameters stand behind the name or in parentheses, not both"
            : FaultOf(entry!, given, out double[] parameters) ?? FaultOf(entry!, output, parameters, out request);
        if (error is not null) error = $"'{text}': {error}";
        return error is null;
    }

    private static bool TrySplit(string text, out string head, out string? arguments, out string? output)
    {
        arguments = null;
        output = null;
        int open = text.IndexOf('(');
        int close = text.IndexOf(')');
        int dot = text.IndexOf('.', Math.Max(close, 0));
        head = text;
        if (dot >= 0)
        {
            output = text.Substring(dot + 1);
            head = text.Substring(0, dot);
        }

        if (open < 0) return close < 0 && head.Length > 0;
        if (close != head.Length - 1 || close < open) return false;
        arguments = head.Substring(open + 1, close - open - 1);
        head = head.Substring(0, open).Trim();
        return head.Length > 0;
    }

    private static bool TryFind(string head, out IndicatorEntry? entry, out string digits)
    {
        int split = head.Length;
        while (true)
        {
            digits = head.Substring(split);
            if (ByName.TryGetValue(head.Substring(0, split), out entry)) return true;
            if (split == 0 || head[split - 1] < '0' || head[split - 1] > '9') return false;
            split--;
        }
    }

    private static string? FaultOf(IndicatorEntry entry, string[] given, out double[] parameters)
    {
        parameters = entry.Parameters.Select(parameter => parameter.Default).ToArray();
        if (given.Length > parameters.Length)
        {
            string plural = parameters.Length == 1 ? string.Empty : "s";
            return $"{entry} takes {parameters.Length} parameter{plural}, not {given.Length}";
        }

        for (int i = 0; i < given.Length; i++)
        {
            if (!double.TryParse(given[i], NumberStyles.Float, CultureInfo.InvariantCulture, out parameters[i])
                || parameters[i] - parameters[i] != 0)
            {
                return $"{entry.Parameters[i].Name} is a number, not '{given[i].Trim()}'";
            }

            if (entry.Parameters[i].FaultOf(parameters[i]) is { } fault) return fault;
        }

        return null;
    }

    private static string? FaultOf(IndicatorEntry entry, string? output, double[] parameters, out IndicatorRequest? request)
    {
        request = null;
        int index = output is null ? 0 : entry.Outputs.ToList().IndexOf(output);
        if (index < 0) return $"{entry.Name} has the outputs {string.Join(", ", entry.Outputs)}, not '{output}'";
        long bytes = 0;
        try
        {
            if (!entry.NeedsSession) bytes = entry.Create(parameters, IndicatorSeeding.NinjaTrader, null).Bytes;
        }
        catch (ArgumentOutOfRangeException refusal)
        {
            return refusal.Message;
        }

        request = new IndicatorRequest(entry, parameters, index) { Bytes = bytes };
        return null;
    }
}
