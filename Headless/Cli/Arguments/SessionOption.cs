using System.CommandLine;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary><c>--instrument</c> of a verb that makes bars of a file.</summary>
internal static class SessionOption
{
    /// <summary>A new option.</summary>
    public static Option<string> New() => new("--instrument")
    {
        HelpName = "NAME",
        Description =
            "Whose sessions anchor the bars, for example \"GC 12-13\". "
            + "Without it: the instrument in the file's name, else days in Eastern time.",
    };
}
