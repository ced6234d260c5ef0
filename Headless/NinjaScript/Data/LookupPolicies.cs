namespace NinjaTrader.Data;

/// <summary>Where bars are looked up.</summary>
public enum LookupPolicies
{
    Provider,
    Repository,
}
