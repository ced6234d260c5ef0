using System;
using System.Collections.Generic;
using System.IO;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Host.Instruments;

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
        try
        {
            using FileStream file = File.OpenRead(path);
            return new ChosenCommission(CommissionXml.Read(file, path, out IReadOnlyList<string> notes), notes);
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new UnusableFileException(path, $"there is no such file", $"check the path", e);
        }
        catch (InvalidDataException e)
        {
            string reason = e.Message[path.Length..].TrimStart(':', ',', ' ');
            throw new UnusableFileException(
                path, $"{reason.TrimEnd('.')}", $"name a file of NinjaTrader's templates\\Commission", e);
        }
    }
}
