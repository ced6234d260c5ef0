using System.Globalization;

namespace NT8Bridge.Headless.Data.Trades;

/// <summary>A price of a trade list, with a point or a comma before its decimals.</summary>
internal static class TradePrice
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>
    /// Reads it: 5010.25, 5,010.25, 5010,25. A single comma with three digits behind it may part thousands or decimals, and is
    /// read as NinjaTrader writes prices: without thousands.
    /// </summary>
    public static bool TryRead(string text, out double price)
    {
        bool hasPoint = text.Contains('.', System.StringComparison.Ordinal);
        string plain = hasPoint
            ? text.Replace(",", "", System.StringComparison.Ordinal)
            : text.Replace(',', '.');
        return double.TryParse(plain, Style, CultureInfo.InvariantCulture, out price) && double.IsFinite(price);
    }
}
