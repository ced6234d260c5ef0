using System;
using Microsoft.CodeAnalysis.CSharp;

namespace NT8Bridge.Headless.Host.Scripts;

/// <summary>A release of NinjaTrader 8, which decides the C# that its compiler takes.</summary>
public readonly record struct NinjaTraderRelease
{
    private static readonly (Version From, LanguageVersion Language)[] Languages =
    [
        (new Version(8, 1, 6), LanguageVersion.CSharp13),
        (new Version(8, 1, 4), LanguageVersion.CSharp9),
        (new Version(8, 1, 2), LanguageVersion.CSharp8),
        (new Version(8, 0), LanguageVersion.CSharp5),
    ];

    private NinjaTraderRelease(Version version, LanguageVersion language)
    {
        Version = version;
        Language = language;
    }

    /// <summary>The newest release that the table of languages knows.</summary>
    public static NinjaTraderRelease Newest => new(Languages[0].From, Languages[0].Language);

    /// <summary>The release as the user gave it.</summary>
    public Version Version { get; }

    /// <summary>Highest C# version that its compiler accepts.</summary>
    internal LanguageVersion Language { get; }

    /// <summary>That version as people write it, for example "8".</summary>
    public string LanguageName => Language.ToDisplayString().Replace(".0", "");

    /// <summary>Reads "8.1.2" or "8.1.3.1".</summary>
    /// <exception cref="FormatException">It is no release of NinjaTrader 8.</exception>
    public static NinjaTraderRelease Parse(string text)
    {
        if (Version.TryParse(text, out Version? version) && version.Major == 8)
        {
            foreach ((Version from, LanguageVersion language) in Languages)
                if (version >= from) return new NinjaTraderRelease(version, language);
        }

        throw new FormatException($"'{text}' is no release of NinjaTrader 8: write for example 8.1.2 or 8.1.6.");
    }
}
