using System.Collections.Generic;
using System.CommandLine;

namespace NT8Bridge.Headless.Cli;

/// <summary>One verb of the command line: its options and what it does. A verb is one file and one line in <see cref="CommandLine"/>.</summary>
internal abstract class Verb
{
    /// <summary>What the user types.</summary>
    public abstract string Name { get; }

    /// <summary>One sentence for the help text.</summary>
    public abstract string Description { get; }

    /// <summary>The verb's own options; <c>--help</c> and <c>--json</c> are added for every verb.</summary>
    public virtual IEnumerable<Option> Options => [];

    /// <summary>What may follow the verb without a name, for example paths.</summary>
    public virtual IEnumerable<Argument> Arguments => [];

    /// <summary>
    /// Does the work. Wrong arguments throw <see cref="WrongArgumentException"/> (exit code 2); bad input throws
    /// <see cref="NT8Bridge.Headless.Data.InputFileException"/> and other failures <see cref="WorkFailedException"/> (exit code 1).
    /// </summary>
    public abstract VerbResult Run(VerbContext context);
}
