using System;
using System.Collections.Generic;
using System.CommandLine;
using System.Linq;

namespace NT8Bridge.Headless.Cli.Outputs;

/// <summary>
/// An option that names a file to write. What holds for all such files is checked by <see cref="OutputCheck"/>.
/// </summary>
internal sealed class OutputOption : Option<string>
{
    /// <summary>Takes the option's name and the endings by which the file may be named, each of a format.</summary>
    public OutputOption(string name, params string[] endings)
        : base(name)
    {
        Endings = endings;
        HelpName = "FILE";
    }

    /// <summary>The endings, ".csv" for example.</summary>
    public IReadOnlyList<string> Endings { get; }

    /// <summary>True where a folder, whose name ends with a slash, may be named for a dataset.</summary>
    public bool TakesFolder { get; init; }

    /// <summary>
    /// True for a folder that is gone on with and not replaced; the work itself refuses one that holds anything else.
    /// </summary>
    public bool Grows { get; init; }

    /// <summary>True for a name with one of the endings.</summary>
    public bool Takes(string path) =>
        Endings.Any(ending => path.EndsWith(ending, StringComparison.OrdinalIgnoreCase) && path.Length > ending.Length);
}
