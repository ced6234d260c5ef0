using NinjaTrader.NinjaScript.DrawingTools;

namespace NinjaTrader.NinjaScript;

public abstract partial class NinjaScriptBase
{
    /// <summary>What the script has drawn.</summary>
    internal DrawingToolCollection Drawings { get; } = new();
}
