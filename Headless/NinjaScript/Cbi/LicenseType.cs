namespace NinjaTrader.Cbi;

/// <summary>Kind of a vendor's licence; the host checks none.</summary>
public enum LicenseType
{
    Unknown,
}
