using System.Collections.Generic;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Instruments;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Work.Runs;

/// <summary>What a run charges per fill: an amount, or a template of NinjaTrader's.</summary>
/// <param name="Commission">The amounts; null for none.</param>
/// <param name="Notes">What of a template is not charged, a sentence each.</param>
internal sealed record ChosenCommission(Commission? Commission, IReadOnlyList<string> Notes)
{
    /// <summary>The amount, or the amounts of the file, or none.</summary>
    /// <exception cref="UnusableFileException">The file cannot be read, or it is no commission template.</exception>
    public static ChosenCommission Of(double? amount, string? path)
    {
        if (amount is { } perUnit) return new ChosenCommission(new Commission { PerUnit = perUnit }, []);
        if (path is null) return new ChosenCommission(null, []);
        return TemplateFile.Read(path, "Commission", static (file, source) =>
            new ChosenCommission(CommissionXml.Read(file, source, out IReadOnlyList<string> notes), notes));
    }
}
