namespace NinjaTrader.NinjaScript;

/// <summary>What EntriesPerDirection counts.</summary>
public enum EntryHandling
{
    AllEntries,
    UniqueEntries,
}
