using System;
using System.Linq;
using NT8Bridge.Headless.Data.NinjaTrader;

namespace NT8Bridge.Headless.Data;

/// <summary>
/// The name that NinjaTrader gives an exported file: "ES 12-13.Last.txt". A file of its database lies in a folder of that name.
/// </summary>
internal static class ExportName
{
    private static readonly string[] Quotes = [".Bid.", ".Ask."];
    private static readonly string[] PriceTypes = [".Last.", .. Quotes];

    /// <summary>True for an export of bids or asks, of which the prices are no trades.</summary>
    public static bool IsOfQuotes(string path) =>
        Quotes.Any(type => System.IO.Path.GetFileName(path).Contains(type, StringComparison.OrdinalIgnoreCase));

    /// <summary>The instrument in a file name or of its folder, or null when the file is named otherwise.</summary>
    public static string? Instrument(string path)
    {
        if (DatabasePlace.IsOne(path)) return DatabasePlace.Of(path).Instrument;
        string name = System.IO.Path.GetFileName(path);
        foreach (string priceType in PriceTypes)
        {
            int length = name.IndexOf(priceType, StringComparison.OrdinalIgnoreCase);
            if (length > 0) return name[..length];
        }

        return null;
    }
}
