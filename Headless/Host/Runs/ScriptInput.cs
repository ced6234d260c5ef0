using System;
using System.Collections.Generic;
using NinjaTrader.Data;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Headless.Host.Runs;

/// <summary>What a script can calculate on besides the close of its bars, for <see cref="RunRequest.Input"/>.</summary>
public static class ScriptInput
{
    /// <summary>A price of the script's primary series.</summary>
    public static ISeries<double> Price(NinjaScriptBase script, PriceType price)
    {
        ArgumentNullException.ThrowIfNull(script);
        return script.PriceAt(0, price);
    }

    /// <summary>
    /// An indicator that the script hosts; <paramref name="input"/> is what the indicator itself calculates on.
    /// </summary>
    public static ISeries<double> Indicator(
        NinjaScriptBase script, Type indicator, IReadOnlyDictionary<string, object> parameters, ISeries<double> input)
    {
        ArgumentNullException.ThrowIfNull(script);
        NinjaScriptBase hosted = ScriptFactory.Create(indicator, parameters);
        script.Host(hosted, input);
        return hosted;
    }
}
