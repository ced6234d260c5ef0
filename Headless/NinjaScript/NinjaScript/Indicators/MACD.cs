#nullable disable
using System;

namespace NinjaTrader.NinjaScript.Indicators;

/// <content>
/// NinjaTrader allows a fast average over more bars than the slow one, or as many; the engine wants the fast one to be faster.
/// So the engine gets the two in its order. Exchanged, all its values have the other sign; equal averages cancel, so there
/// they count as 0.
/// </content>
public partial class MACD
{
    /// <inheritdoc/>
    protected override NT8Bridge.Indicators.Macd CreateEngine() =>
        new NT8Bridge.Indicators.Macd(Math.Min(Fast, Slow), Fast == Slow ? Slow + 1 : Math.Max(Fast, Slow), Smooth);

    /// <inheritdoc/>
    protected override void ShowSound(NT8Bridge.Indicators.Macd source)
    {
        int sign = Math.Sign(Slow - Fast);
        for (int i = 0; i < Values.Length; i++)
            Plot(i, sign * source.Output(i));
    }
}
