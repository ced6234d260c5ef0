using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Work.Watch;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which verbs say how far a script may go.</summary>
internal sealed class LimitOptions
{
    private readonly Option<double?> _timeout = new Option<double?>("--timeout")
    {
        HelpName = "SECONDS", Description = "Stop the script when it runs longer, whatever it does.",
    }.ReadStrictly();

    private readonly Option<int?> _memory = new Option<int?>("--memory")
    {
        HelpName = "MEGABYTES", Description = "Stop the script when its process holds more memory, data and host included.",
    }.ReadStrictly();

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All => [_timeout, _memory];

    /// <summary>What the user said.</summary>
    public ScriptLimits Read(VerbContext context) => new()
    {
        Timeout = context.Get(_timeout), Memory = context.Get(_memory), Watch = context.Watch,
    };
}
