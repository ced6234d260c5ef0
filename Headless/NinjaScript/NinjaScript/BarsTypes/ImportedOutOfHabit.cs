namespace NinjaTrader.NinjaScript.BarsTypes;

/// <summary>Makes the namespace exist: scripts import it out of habit.</summary>
internal static class ImportedOutOfHabit
{
}
