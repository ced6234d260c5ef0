using System.Collections.Generic;
using System.Globalization;
using System.Linq;

namespace NT8Bridge.Headless.Host.Instruments;

/// <summary>The contracts that a user may have meant by a month or year that is none.</summary>
internal static class ContractMonths
{
    /// <summary>The quarterly months first, as most financial futures have no others.</summary>
    private static readonly int[] Months = [12, 3, 6, 9, 1, 2, 4, 5, 7, 8, 10, 11];

    /// <summary>
    /// Names of contracts of that product near the text behind its name, "13-13" for example: with its parts swapped where that
    /// is a month and a year, else all months of its year.
    /// </summary>
    public static IEnumerable<string> Near(string product, string monthAndYear)
    {
        string[] parts = monthAndYear.Trim().Split(['-', '/', ' ']);
        if (parts.Length != 2 || parts.Any(part => part.Length is 0 or > 4 || !part.All(char.IsAsciiDigit))) return [];
        int first = int.Parse(parts[0], CultureInfo.InvariantCulture), second = int.Parse(parts[1], CultureInfo.InvariantCulture);
        return first > 12 && second is >= 1 and <= 12
            ? [Name(product, second, first)]
            : first is >= 1 and <= 12
                ? [Name(product, first, second)]
                : Months.Select(month => Name(product, month, second));
    }

    private static string Name(string product, int month, int year) =>
        string.Create(CultureInfo.InvariantCulture, $"{product} {month:00}-{year % 100:00}");
}
