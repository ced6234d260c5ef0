using System;

namespace NT8Bridge.Headless.Data;

/// <summary>The name that NinjaTrader gives an exported file: "ES 12-13.Last.txt".</summary>
internal static class ExportName
{
    private static readonly string[] PriceTypes = [".Last.", ".Bid.", ".Ask."];

    /// <summary>The instrument in a file name, or null when the file is named otherwise.</summary>
    public static string? Instrument(string path)
    {
        string name = System.IO.Path.GetFileName(path);
        foreach (string priceType in PriceTypes)
        {
            int length = name.IndexOf(priceType, StringComparison.OrdinalIgnoreCase);
            if (length > 0) return name[..length];
        }

        return null;
    }
}
