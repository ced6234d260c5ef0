using System.CommandLine;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary><c>--synthesize</c>, the same for all verbs that run scripts.</summary>
internal static class SynthesizeOption
{
    /// <summary>A new option.</summary>
    public static Option<bool> New() => new("--synthesize")
    {
        Description =
            "Make bars that are finer than the data up of open, high, low and close. Without it such a period is refused.",
    };
}
