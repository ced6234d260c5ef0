using System;
using System.Globalization;
using System.Text.RegularExpressions;

namespace NT8Bridge;

/// <summary>
/// A futures contract by whatever name people and data files give it: root, delivery month and year. NinjaTrader writes
/// "ES 12-25", exchanges and vendors ESZ5, ESZ25, ESZ2025, "ES DEC25", /ESZ25, CME_MINI:ESZ2025, ESZ25.CME or ESZ25_FUT_CME. A
/// root alone (ES), and the names of continuous series (@ES, ES1!, ES=F, "ES ##-##"), have no month.
/// </summary>
/// <param name="Root">Root symbol in capitals, "ES".</param>
/// <param name="Month">Delivery month, 1 to 12; 0 for a name without one.</param>
/// <param name="Year">The year as it stands in the name: 5, 25 or 2025.</param>
/// <param name="YearDigits">How many digits of the year the name has: 1, 2 or 4; 0 without a month.</param>
public readonly record struct ContractName(string Root, int Month, int Year, int YearDigits)
{
    /// <summary>The letters of the twelve delivery months, January to December.</summary>
    public const string MonthLetters = "FGHJKMNQUVXZ";

    private const string MonthNames = "JANFEBMARAPRMAYJUNJULAUGSEPOCTNOVDEC";

    private static readonly Regex
        Platform = new(@"^(?<root>[A-Z0-9]{1,8}) (?<number>0[1-9]|1[0-2])-(?<year>\d\d)$", RegexOptions.CultureInvariant),
        Named = new(
            @"^(?<root>[A-Z0-9]{1,8})[ _]?(?<name>JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC) ?'?(?<year>\d{4}|\d\d)$",
            RegexOptions.CultureInvariant),
        Lettered = new(
            @"^(?<root>[A-Z0-9]{0,7}?[A-Z])[ _]?(?<letter>[FGHJKMNQUVXZ])(?<year>\d{4}|\d\d?)$", RegexOptions.CultureInvariant),
        Digital = new(
            @"^(?<root>[A-Z0-9]{1,6})-?(?<year>20\d\d)(?<number>0[1-9]|1[0-2])$", RegexOptions.CultureInvariant),
        Alone = new(@"^(?<root>[A-Z0-9]{0,7}[A-Z])( ##-##|#C?|=F|\d!|\d{1,2}=F)?$", RegexOptions.CultureInvariant);

    /// <summary>Reads a name; false when it is none that is known, a spread (ESH4-ESM4) for example.</summary>
    public static bool TryParse(string? text, out ContractName contract)
    {
        contract = default;
        if (text is null) return false;
        string name = Bare(text);
        foreach (Regex form in new[] { Platform, Named, Digital, Lettered })
        {
            Match match = form.Match(name);
            if (!match.Success) continue;
            string year = match.Groups["year"].Value;
            contract = new ContractName(
                match.Groups["root"].Value, MonthOf(match), int.Parse(year, CultureInfo.InvariantCulture), year.Length);
            return true;
        }

        Match alone = Alone.Match(name);
        if (!alone.Success) return false;
        contract = new ContractName(alone.Groups["root"].Value, 0, 0, 0);
        return true;
    }

    /// <summary>
    /// True when both name one contract: root and month agree, and the year as far as both tell it (ESZ5 is the ES of 2015, of
    /// 2025 …). A name without a month is the same only as another without one.
    /// </summary>
    public bool IsSameAs(ContractName other)
    {
        if (Root != other.Root || Month != other.Month) return false;
        int shared = Math.Min(YearDigits, other.YearDigits);
        int divisor = shared >= 4 ? 10_000 : shared == 2 ? 100 : shared == 1 ? 10 : 1;
        return Year % divisor == other.Year % divisor;
    }

    /// <summary>
    /// NinjaTrader's full name, "ES 12-25". A year of one digit is the one next to <paramref name="present"/>, which may be up to
    /// four years ahead.
    /// </summary>
    public string FullName(int present)
    {
        if (Month == 0) return Root;
        int year = Year;
        if (YearDigits == 1)
        {
            year += present / 10 * 10;
            if (year > present + 4) year -= 10;
            else if (year < present - 5) year += 10;
        }

        return string.Format(CultureInfo.InvariantCulture, "{0} {1:00}-{2:00}", Root, Month, year % 100);
    }

    /// <summary>The name without what exchanges and programs put around it.</summary>
    private static string Bare(string text)
    {
        string name = text.Trim().ToUpperInvariant();
        int colon = name.LastIndexOf(':');
        if (colon >= 0) name = name.Substring(colon + 1);
        name = name.TrimStart('/', '@', '$', '.');
        int dot = name.IndexOf('.');
        if (dot > 0) name = name.Substring(0, dot);
        int future = name.IndexOf("_FUT", StringComparison.Ordinal);
        return future > 0 ? name.Substring(0, future) : name;
    }

    private static int MonthOf(Match match) =>
        match.Groups["letter"].Success ? MonthLetters.IndexOf(match.Groups["letter"].Value[0]) + 1
        : match.Groups["name"].Success
            ? (MonthNames.IndexOf(match.Groups["name"].Value, StringComparison.Ordinal) / 3) + 1
            : int.Parse(match.Groups["number"].Value, CultureInfo.InvariantCulture);
}
