using System;

namespace NT8Bridge.Headless.Work.Search;

/// <summary>What of a sweep can be refused before a file is read.</summary>
internal static class SweepCheck
{
    /// <summary>More variants are not held in one process at once.</summary>
    public const long MostVariants = 20_000_000;

    /// <summary>Checks what a request asks for.</summary>
    /// <exception cref="WrongRequestException">Something in it is not for a sweep.</exception>
    public static void Of(SweepRequest request)
    {
        if (request.Random is { } count && count < 1)
            throw new WrongRequestException(RequestPart.Random, $"{count} is no number of variants, which is 1 or more.");
        if (request.Settings.IsTickReplay)
            throw new WrongRequestException(RequestPart.TickReplay, $"a sweep works on closed bars; use optimize for it.");
        if (request.Settings.Template is not null)
        {
            throw new WrongRequestException(
                RequestPart.Template, $"a sweep takes none; say its values by {RequestPart.Parameters}.");
        }

        if (request.Settings.Scripts.Count > 0)
        {
            throw new WrongRequestException(
                RequestPart.Scripts, $"a sweep is of the product's own {SweepGround.Strategy}; use optimize for others.");
        }
    }

    /// <summary>Checks how many are drawn: whoever makes a part of them draws them all.</summary>
    /// <exception cref="WrongRequestException">They are too many.</exception>
    public static void OfDrawn(SweepRequest request, long all)
    {
        if (request.Random is not { } asked || asked >= all || asked <= MostVariants) return;
        throw new WrongRequestException(
            RequestPart.Random, $"{asked:N0} variants are above the {MostVariants:N0} that can be drawn; draw fewer.");
    }

    /// <summary>Checks how many are made in one process.</summary>
    /// <exception cref="WrongRequestException">They are too many.</exception>
    public static void OfOneProcess(long count)
    {
        if (count <= MostVariants) return;
        FormattableString mend = $"widen the steps, draw by {RequestPart.Random}, or make them in shards by {RequestPart.Shard}";
        throw new WrongRequestException(RequestPart.Parameters, $"{count:N0} variants are above {MostVariants:N0}; {mend}.");
    }
}
