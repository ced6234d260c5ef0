using System.CommandLine;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary><c>--template</c>, the same for all verbs.</summary>
internal static class TemplateOption
{
    /// <summary>A new option.</summary>
    public static Option<string> New() => new("--template")
    {
        HelpName = "FILE.xml",
        Description = "A file of NinjaTrader's templates\\Strategy: values of the strategy's properties; --param goes before it.",
    };
}
