using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Cli.Arguments;
using NT8Bridge.Headless.Data;
using NT8Bridge.Headless.Work;

namespace NT8Bridge.Headless.Cli.Verbs;

/// <summary>
/// One verb of the command line: reads its options into a request, has the work done, prints the result. A verb is one file and
/// one line in <see cref="CommandLine"/>.
/// </summary>
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
    /// Does the work. What the user typed wrongly throws <see cref="WrongArgumentException"/>, a request that is wrong
    /// <see cref="WrongRequestException"/> (exit code 2); files throw <see cref="DataFileException"/> and other failures
    /// <see cref="WorkException"/> (exit code 1).
    /// </summary>
    public abstract VerbResult Run(VerbContext context);
}
