using System;
using System.Globalization;

namespace NinjaTrader.Core;

/// <summary>Numbers and values as the platform writes them.</summary>
public static partial class Globals
{
    private const double CryptocurrencyUnits = 1e8;

    /// <summary>The profit or loss of a position as text, in the currency of its account.</summary>
    public static string FormatCurrency(double value, Cbi.Position position) =>
        FormatCurrency(value, position?.Account?.Denomination ?? Cbi.Currency.UsDollar);

    /// <summary>A quantity as text; with an abbreviation thousands are "1.5K" and millions "1.5M".</summary>
    public static string FormatQuantity(long quantity, bool abbreviate) => !abbreviate || Math.Abs(quantity) < 1000
        ? quantity.ToString(CultureInfo.InvariantCulture)
        : Math.Abs(quantity) < 1_000_000
            ? (quantity / 1e3).ToString("0.##", CultureInfo.InvariantCulture) + "K"
            : (quantity / 1e6).ToString("0.##", CultureInfo.InvariantCulture) + "M";

    /// <summary>A quantity of a cryptocurrency as text, with at most eight decimals.</summary>
    public static string FormatCryptocurrencyQuantity(double quantity, bool abbreviate) =>
        abbreviate && Math.Abs(quantity) >= 1000
            ? FormatQuantity((long)quantity, true)
            : quantity.ToString("0.########", CultureInfo.InvariantCulture);

    /// <summary>Volume of a cryptocurrency in coins, from the whole number it is kept as: hundred-millionths of a coin.</summary>
    public static double ToCryptocurrencyVolume(long volume) => volume / CryptocurrencyUnits;

    /// <summary>Volume of a cryptocurrency as the whole number it is kept as, from coins.</summary>
    public static long FromCryptocurrencyVolume(double volume) => (long)Math.Round(volume * CryptocurrencyUnits);

    /// <summary>The format of a price with as many decimals as its tick size needs: "0.00" for a quarter.</summary>
    public static string GetTickFormatString(double tickSize)
    {
        int decimals = 0;
        double tick = tickSize;
        while (decimals < 10 && Math.Abs(tick - Math.Round(tick)) > 1e-9)
        {
            tick *= 10;
            decimals++;
        }

        return decimals == 0 ? "0" : "0." + new string('0', decimals);
    }

    /// <summary>A value as a user of that culture reads it: a number by its rules, a choice by its name.</summary>
    public static string ToLocalizedObject(object? value, CultureInfo culture) => value switch
    {
        null => string.Empty,
        Enum choice => choice.ToString(),
        IFormattable formattable => formattable.ToString(null, culture),
        _ => value.ToString() ?? string.Empty,
    };

    /// <summary>A text as a part of an address: all but letters, digits and - . _ ~ as percent codes.</summary>
    public static string UrlEncode(string value) => Uri.EscapeDataString(value ?? string.Empty);
}
