using System;
using System.CommandLine;
using System.Globalization;
using NT8Bridge.Headless.Host.Runs;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary><c>--commission</c>: an amount, or a template of NinjaTrader's.</summary>
internal sealed class CommissionOption
{
    private const string Xml = ".xml";

    /// <summary>The option.</summary>
    public Option<string> Option { get; } = new("--commission")
    {
        HelpName = "AMOUNT|FILE.xml",
        Description = "Commission per contract and side, or a file of NinjaTrader's templates\\Commission.",
    };

    /// <summary>The amount; null where a file or nothing was named.</summary>
    /// <exception cref="WrongArgumentException">It is no number.</exception>
    public double? Amount(VerbContext context)
    {
        if (context.Get(Option) is not { } text || IsFile(text)) return null;
        return ValueText.TryRead(text, typeof(double), out object? value)
            ? Convert.ToDouble(value, CultureInfo.InvariantCulture)
            : throw new WrongArgumentException($"{Option.Name}: {ValueKind.IsNone(text, typeof(double))}.");
    }

    /// <summary>The file; null where an amount or nothing was named.</summary>
    public string? File(VerbContext context) => context.Get(Option) is { } text && IsFile(text) ? text : null;

    private static bool IsFile(string text) => text.EndsWith(Xml, StringComparison.OrdinalIgnoreCase);
}
