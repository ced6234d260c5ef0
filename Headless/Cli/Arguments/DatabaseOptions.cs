using System.Collections.Generic;
using System.CommandLine;
using NT8Bridge.Headless.Data.NinjaTrader;
using NT8Bridge.Headless.Work.Load;

namespace NT8Bridge.Headless.Cli.Arguments;

/// <summary>The options by which verbs take an instrument's data straight from NinjaTrader's database.</summary>
internal sealed class DatabaseOptions
{
    /// <summary>Name of the option for the folder.</summary>
    public const string Name = "--db";

    private readonly Option<string> _folder = new(Name)
    {
        HelpName = "FOLDER",
        Description = "NinjaTrader's database, Documents\\NinjaTrader 8\\db or a copy: the data of --instrument come from there; "
            + "also needs --db-zone.",
    };

    private readonly Option<DatabaseKind?> _kind = new Option<DatabaseKind?>("--db-kind")
    {
        HelpName = "KIND",
        Description = "What of the database is taken: minute, tick, day or replay. Without it: what the period asks for.",
    }.ReadStrictly();

    /// <summary>All of them, in the order of the help text.</summary>
    public IEnumerable<Option> All => [_folder, _kind];

    /// <summary>What the user said; null without a database.</summary>
    /// <param name="context">The arguments.</param>
    /// <param name="usual">What is taken where the user did not say it.</param>
    /// <exception cref="WrongArgumentException">A kind stands without a database.</exception>
    public DatabaseSource? Read(VerbContext context, DatabaseKind usual)
    {
        DatabaseKind? kind = context.Get(_kind);
        if (context.Get(_folder) is { } folder) return new DatabaseSource(folder, kind ?? usual);
        return kind is null ? null : throw new WrongArgumentException($"--db-kind: name the database by {Name}.");
    }
}
