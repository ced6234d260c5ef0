using System;

namespace NT8Bridge.Headless.Work.Search.Shards;

/// <summary>
/// What a variant's numbers depend on, as digests: parts belong together where all of it is equal. Where files lie does not
/// count, and neither does what is only told of the result.
/// </summary>
/// <param name="Program">Version and build of the program.</param>
/// <param name="Model">Text of the model.</param>
/// <param name="Data">Instrument and bars.</param>
/// <param name="Options">What varies, what it is ranked by, which variants are drawn, the strategy's settings.</param>
/// <param name="Columns">What the processor has made of them: indicators, comparisons, gates, terms of orders.</param>
public sealed record RequestMark(string Program, string Model, string Data, string Options, string Columns)
{
    /// <summary>The digest of all.</summary>
    public string Whole
    {
        get
        {
            using Digest digest = new();
            return digest.Add(Program).Add(Model).Add(Data).Add(Options).Add(Columns).Hex();
        }
    }

    /// <summary>In what a part differs from this one, as a clause about it; null where they belong together.</summary>
    public string? Difference(RequestMark part)
    {
        ArgumentNullException.ThrowIfNull(part);
        if (part.Program != Program) return $"it was made by {part.Program}, and this is {Program}";
        if (part.Model != Model) return "it is of another model";
        if (part.Data != Data) return "it is of other bars";
        if (part.Options != Options) return "it was made with other options";
        return part.Columns == Columns ? null : "its indicators or terms came out otherwise, as on another kind of processor";
    }
}
