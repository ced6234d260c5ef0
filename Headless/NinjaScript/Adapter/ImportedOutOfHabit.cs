namespace NinjaTrader.Adapter;

/// <summary>Makes the namespace exist: scripts import it out of habit and name nothing in it.</summary>
internal static class ImportedOutOfHabit
{
}
