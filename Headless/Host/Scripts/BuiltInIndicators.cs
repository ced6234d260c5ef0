using System;
using NinjaTrader.NinjaScript;
using NT8Bridge.Headless.Host.Scripts.Wrappers;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>The indicators that the host itself has, as NinjaTrader ships its own.</summary>
public static class BuiltInIndicators
{
    /// <summary>The indicator of that class name, or null.</summary>
    public static Type? Find(string name) =>
        typeof(NinjaScriptBase).Assembly.GetType(ScriptBase.Indicator.Namespace + "." + name) is { IsAbstract: false } type
        && typeof(NinjaTrader.NinjaScript.Indicators.Indicator).IsAssignableFrom(type)
            ? type
            : null;
}
