using System;
using NinjaTrader.NinjaScript;

namespace NT8Bridge.Testing;

/// <summary>
/// The begin of a test of a script.
/// <code>
/// var run = ScriptTest.Of&lt;GapFade&gt;().With(s => s.Points, 4).On(market).InHistory();
/// run.ExpectFills("21 SellShort 1 @ 5036.00 Fade", "23 BuyToCover 1 @ 5032.00 Profit target");
/// </code>
/// </summary>
public static class ScriptTest
{
    /// <summary>A strategy or an indicator of the test's own assembly, or of one that it refers to.</summary>
    public static ScriptTest<TScript> Of<TScript>()
        where TScript : NinjaScriptBase => new(new TestPlan { Script = typeof(TScript) });

    /// <summary>A strategy or an indicator by its class.</summary>
    public static ScriptTest<NinjaScriptBase> Of(Type script)
    {
        ArgumentNullException.ThrowIfNull(script);
        return typeof(NinjaScriptBase).IsAssignableFrom(script)
            ? new ScriptTest<NinjaScriptBase>(new TestPlan { Script = script })
            : throw new ScriptTestException($"{script.Name} is no indicator and no strategy.");
    }
}
