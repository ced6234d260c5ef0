using System;
using System.Collections.Generic;
using System.CommandLine;
using NinjaTrader.Cbi;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which verbs say how the contracts of a continuous series are joined.</summary>
internal sealed class ContinuousOptions
{
    private readonly Option<MergePolicy?> _merge = new Option<MergePolicy?>("--merge")
    {
        HelpName = "POLICY",
        Description = "How the contracts of a series such as \"ES ##-##\" are joined: MergeBackAdjusted (default), "
            + "MergeNonBackAdjusted or DoNotMerge.",
    }.ReadStrictly();

    private readonly Option<string> _rolls = new("--rolls")
    {
        HelpName = "FILE",
        Description = "Days on which such a series goes over to a contract, lines like ES 06-24,2024-03-11 and perhaps the "
            + "offset. Without it: by volume.",
    };

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All => [_merge, _rolls];

    /// <summary>How contracts are joined.</summary>
    /// <param name="context">The arguments.</param>
    /// <param name="instrument">The instrument that the user named.</param>
    /// <exception cref="WrongArgumentException">
    /// It is a setting of the platform's windows, or the instrument is no continuous series.
    /// </exception>
    public MergePolicy Merge(VerbContext context, string? instrument)
    {
        if (context.Get(_merge) is not { } policy) return MergePolicy.MergeBackAdjusted;
        Check(_merge, instrument);
        return policy is MergePolicy.UseGlobalSettings or MergePolicy.UseDefault
            ? throw new WrongArgumentException(
                $"{_merge.Name}: {policy} asks for a setting of NinjaTrader's windows; "
                + "write MergeBackAdjusted, MergeNonBackAdjusted or DoNotMerge.")
            : policy;
    }

    /// <summary>The file of roll dates; null for what the volume tells.</summary>
    /// <param name="context">The arguments.</param>
    /// <param name="instrument">The instrument that the user named.</param>
    /// <exception cref="WrongArgumentException">The instrument is no continuous series.</exception>
    public string? Rolls(VerbContext context, string? instrument)
    {
        if (context.Get(_rolls) is { } file)
        {
            Check(_rolls, instrument);
            return file;
        }

        return null;
    }

    private static void Check(Option option, string? instrument)
    {
        if (instrument?.Trim().EndsWith(DataRequest.ContinuousSuffix, StringComparison.Ordinal) == true) return;
        throw new WrongArgumentException(
            $"{option.Name}: is for a continuous series; "
            + $"name it by --instrument, for example \"ES {DataRequest.ContinuousSuffix}\".");
    }
}
